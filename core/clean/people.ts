/** Customer keys of all files, each with its index, in order of first appearance. */
export class People {
  readonly #ids: string[] = [];
  readonly #codes = new Map<string, number>();

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** The index of a key, given on first sight. */
  codeOf(id: string): number {
    const known = this.#codes.get(id);
    if (known !== undefined) return known;
    const code = this.#ids.length;
    this.#ids.push(id);
    this.#codes.set(id, code);
    return code;
  }

  /** The index of a key, or −1 when nobody has it. */
  find(id: string): number {
    return this.#codes.get(id) ?? -1;
  }
}

/**
 * Customer indexes of rows, from the codes of their key column.
 *
 * @param codes code of the key of each row, −1 missing
 * @param keys keys by code
 */
export function customersOf(
  people: People,
  { codes, values: keys }: { readonly codes: Int32Array; readonly values: readonly string[] },
  rows: Int32Array,
): Int32Array {
  const known = new Int32Array(keys.length).fill(-1);
  return rows.map((row) => {
    const code = codes[row]!;
    if (code < 0) return -1;
    if (known[code]! < 0) known[code] = people.codeOf(keys[code]!);
    return known[code]!;
  });
}
