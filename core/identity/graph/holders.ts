/** Which customers have each key; most keys have one, so only the others take a set. */
export class Holders {
  readonly #first: Int32Array;
  readonly #more = new Map<number, Set<number>>();

  constructor(keys: number) {
    this.#first = new Int32Array(keys).fill(-1);
  }

  add(key: number, holder: number): void {
    const first = this.#first[key]!;
    if (first === holder) return;
    if (first < 0) {
      this.#first[key] = holder;
      return;
    }
    const all = this.#more.get(key);
    if (all === undefined) this.#more.set(key, new Set([first, holder]));
    else all.add(holder);
  }

  count(key: number): number {
    return this.#more.get(key)?.size ?? (this.#first[key]! < 0 ? 0 : 1);
  }

  has(key: number, holder: number): boolean {
    return this.#more.get(key)?.has(holder) ?? this.#first[key] === holder;
  }

  of(key: number): Iterable<number> {
    const first = this.#first[key]!;
    return this.#more.get(key) ?? (first < 0 ? [] : [first]);
  }
}
