import type { MessageCode } from '../../i18n/index.ts';
import { CellKind, type Column } from '../../table/index.ts';
import { IntList } from './int-list.ts';
import { MISSING, type Reading, unreadable } from './reading.ts';

/** How the cells of a column are read. */
export interface Readers {
  /** Reads a text; called once a distinct text. */
  readonly text: (text: string) => Reading;
  /** Kinds whose stored number is the value. */
  readonly asIs: readonly CellKind[];
  /** Reads a cell of any other kind; `null`: it cannot be read. */
  readonly other?: (value: number, kind: CellKind) => Reading | null;
  /** What to say of a cell of a kind that makes no sense here. */
  readonly problem: MessageCode;
}

/** Rules of cleaning that are switched off: cells only they can read count as unreadable. */
export type Undone = ReadonlySet<MessageCode>;
export const NOTHING_UNDONE: Undone = new Set();

/** A column as numbers, with the rows that were changed or could not be read. */
export interface ReadColumn {
  readonly column: Column;
  /** One number a row; NaN is missing or unreadable. */
  readonly values: Float64Array;
  /** Rows (0-based) changed, by rule. */
  readonly changes: ReadonlyMap<MessageCode, Int32Array>;
  /** Rows (0-based) that could not be read, by reason. */
  readonly problems: ReadonlyMap<MessageCode, Int32Array>;
}

/** Reads every cell of a column; texts are read once a distinct text, not once a row. */
export function readColumn(
  column: Column,
  readers: Readers,
  undone: Undone = NOTHING_UNDONE,
): ReadColumn {
  const { kinds, values: stored, dictionary } = column;
  const values = new Float64Array(kinds.length).fill(Number.NaN);
  const changes = new Map<MessageCode, IntList>();
  const problems = new Map<MessageCode, IntList>();
  const asIs = new Uint8Array(8);
  for (const kind of readers.asIs) asIs[kind] = 1;
  const texts: Reading[] = [];

  const allowed = (reading: Reading): Reading =>
    reading.rule !== null && undone.has(reading.rule) ? unreadable(readers.problem) : reading;
  const readOther = (value: number, kind: CellKind): Reading => {
    if (kind === CellKind.text) {
      const known = texts[value];
      if (known !== undefined) return known;
      const reading = allowed(readers.text(dictionary[value] ?? ''));
      texts[value] = reading;
      return reading;
    }
    if (kind === CellKind.empty) return MISSING;
    if (kind === CellKind.error) return unreadable('clean.error-cell');
    if (kind === CellKind.pending) return unreadable('clean.pending-formula');
    return allowed(readers.other?.(value, kind) ?? unreadable(readers.problem));
  };

  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] as CellKind;
    const value = stored[row]!;
    if (asIs[kind] === 1) {
      values[row] = value;
      continue;
    }
    if (kind === CellKind.empty) continue;
    const reading = readOther(value, kind);
    values[row] = reading.value;
    if (reading.rule !== null) listOf(changes, reading.rule).push(row);
    if (reading.problem !== null) listOf(problems, reading.problem).push(row);
  }
  return { column, values, changes: toArrays(changes), problems: toArrays(problems) };
}

/** The list of a key, made when it isn't there yet. */
export function listOf<Key>(lists: Map<Key, IntList>, key: Key): IntList {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = new IntList();
  lists.set(key, list);
  return list;
}

/** Growing lists as plain arrays. */
export function toArrays<Key>(lists: ReadonlyMap<Key, IntList>): Map<Key, Int32Array> {
  return new Map([...lists].map(([key, list]) => [key, list.toArray()]));
}
