import { Kind, type SheetKeys } from './types.ts';

/** How two customer ids differ that count as two customers though they may be one. */
export const ALIKE_BY = ['zeros', 'capitals'] as const;
export type AlikeBy = (typeof ALIKE_BY)[number];

/** Where an id stands: the first row that has it. */
export interface IdPlace {
  readonly id: string;
  /** Index into `Recognition.tables`. */
  readonly table: number;
  /** 0-based row of the table. */
  readonly row: number;
}

/** Customer ids that differ only by zeros in front, or only in capitals, and count apart. */
export interface AlikeIds {
  readonly by: AlikeBy;
  /** How many customers stand in more than one spelling. */
  readonly n: number;
  /** The first of them, in the order of the sheets. */
  readonly pairs: readonly { readonly one: IdPlace; readonly other: IdPlace }[];
}

/** Pairs named; the number covers all. */
const MOST_PAIRS = 100;
/** Two ids each, numbered through all sheets. */
type Pairs = readonly (readonly [number, number])[];
const PADDED = /^0+([1-9]\d*)$/;

/**
 * Customer ids that differ from another only by zeros in front or only in capitals. They are never made
 * one: some systems number customers `a01` and `A01` apart, so only a person can tell.
 *
 * @param nameAt name of the customer of a row, where ids may have been made one by another key; such
 *   pairs are left out. `null`: no ids were made one
 */
export function alikeIds(
  sheets: readonly SheetKeys[],
  nameAt: ((sheet: number, row: number) => string | null) | null,
): readonly AlikeIds[] {
  const ids = new AllIds(sheets);
  const pairsOf = { zeros: zeroPairs(ids), capitals: capitalPairs(ids) };
  return ALIKE_BY.flatMap((by) => {
    const apart = pairsOf[by].filter(([one, other]) => {
      if (nameAt === null) return true;
      const [a, b] = [ids.place(one), ids.place(other)];
      return nameAt(a.sheet, a.row) !== nameAt(b.sheet, b.row);
    });
    if (apart.length === 0) return [];
    const shown = (at: number) => {
      const { sheet, row } = ids.place(at);
      return { id: ids.idAt(at), table: sheets[sheet]!.table, row };
    };
    const pairs = apart.slice(0, MOST_PAIRS).map(([one, other]) => ({
      one: shown(one),
      other: shown(other),
    }));
    return [{ by, n: apart.length, pairs }];
  });
}

/** The first two spellings each of numbers written with and without zeros in front. */
function zeroPairs(ids: AllIds): Pairs {
  const padded = new Map<string, number>();
  const pairs = new Map<number, number>();
  const meet = (id: string, at: number, known: number): void => {
    if (!pairs.has(known) && ids.idAt(known) !== id) pairs.set(known, at);
  };
  ids.each((id, at) => {
    const bare = id.startsWith('0') ? PADDED.exec(id)?.[1] : undefined;
    if (bare === undefined) return;
    const known = padded.get(bare);
    if (known === undefined) padded.set(bare, at);
    else meet(id, at, known);
  });
  if (padded.size === 0) return [];
  ids.each((id, at) => {
    const known = padded.get(id);
    if (known !== undefined) meet(id, at, known);
  });
  return [...pairs];
}

/**
 * The first two spellings each of ids that are equal but for capitals. Ids are placed by a hash that
 * capitals don't change, so no text is made of any of them; most files write all ids in one case, and
 * need not even that.
 */
function capitalPairs(ids: AllIds): Pairs {
  if (!ids.some(/\p{Ll}/u) || !ids.some(/\p{Lu}/u)) return [];
  const size = 2 ** Math.ceil(Math.log2(2 * ids.count + 1));
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(ids.count);
  const pairs = new Map<number, number>();
  ids.each((id, at) => {
    const hash = caselessHash(id);
    hashes[at] = hash;
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const known = slots[slot]!;
      if (known < 0) {
        slots[slot] = at;
        return;
      }
      if (hashes[known] !== hash) continue;
      const spelling = ids.idAt(known);
      if (spelling === id) return;
      if (spelling.toLowerCase() !== id.toLowerCase()) continue;
      if (!pairs.has(known)) pairs.set(known, at);
      return;
    }
  });
  return [...pairs];
}

/** FNV-1a over the characters of a text, small letters for capitals. */
function caselessHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    let char = text.charCodeAt(index);
    if (char >= 65 && char <= 90) char += 32;
    // Accented, Greek and Cyrillic letters; the scripts after them know no capitals.
    else if (char >= 0xc0 && char < 0x590) char = text[index]!.toLowerCase().charCodeAt(0);
    hash = Math.imul(hash ^ char, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** The customer ids of all sheets, numbered through. */
class AllIds {
  readonly count: number;
  readonly #sheets: readonly SheetKeys[];
  readonly #starts: readonly number[];
  readonly #firstRows = new Map<number, Int32Array>();

  constructor(sheets: readonly SheetKeys[]) {
    this.#sheets = sheets;
    let start = 0;
    this.#starts = sheets.map(({ own }) => {
      const at = start;
      start += own?.values.length ?? 0;
      return at;
    });
    this.count = start;
  }

  /** Every id that stands for somebody; blotted-out ones may stand for several people. */
  each(visit: (id: string, at: number) => void): void {
    this.#sheets.forEach(({ own }, sheet) => {
      if (own === null) return;
      const ids = own.names ?? own.values;
      for (let code = 0; code < ids.length; code += 1) {
        if (own.kinds[code] !== Kind.alone) visit(ids[code]!, this.#starts[sheet]! + code);
      }
    });
  }

  some(letter: RegExp): boolean {
    return this.#sheets.some(({ own }) =>
      (own?.names ?? own?.values ?? []).some((id) => letter.test(id)),
    );
  }

  idAt(at: number): string {
    const { sheet, code } = this.#codeAt(at);
    const { names, values } = this.#sheets[sheet]!.own!;
    return (names ?? values)[code]!;
  }

  /** The sheet of an id and the first row there that has it. */
  place(at: number): { readonly sheet: number; readonly row: number } {
    const { sheet, code } = this.#codeAt(at);
    return { sheet, row: this.#rowsOf(sheet)[code]! };
  }

  #codeAt(at: number): { readonly sheet: number; readonly code: number } {
    const sheet = this.#starts.findLastIndex(
      (start, index) => start <= at && this.#sheets[index]!.own !== null,
    );
    return { sheet, code: at - this.#starts[sheet]! };
  }

  #rowsOf(sheet: number): Int32Array {
    const known = this.#firstRows.get(sheet);
    if (known !== undefined) return known;
    const { codes, values } = this.#sheets[sheet]!.own!;
    const rows = new Int32Array(values.length).fill(-1);
    for (let row = codes.length - 1; row >= 0; row -= 1) {
      if (codes[row]! >= 0) rows[codes[row]!] = row;
    }
    this.#firstRows.set(sheet, rows);
    return rows;
  }
}
