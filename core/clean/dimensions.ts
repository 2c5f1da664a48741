import type { Dimension } from '../basics/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { WordColumn } from './read/words-of.ts';

/** Rows of one table that are kept, and its text columns by role. */
export interface Slice {
  readonly rows: Int32Array;
  readonly words: ReadonlyMap<RoleId, WordColumn>;
}

/**
 * Text columns of several tables as one dimension a role, over the kept rows in table order; rows of
 * a table without the role are missing (−1).
 */
export function joinDimensions(slices: readonly Slice[]): Map<RoleId, Dimension> {
  const roles = new Set(slices.flatMap(({ words }) => [...words.keys()]));
  return new Map([...roles].map((role) => [role, joinDimension(slices, role)]));
}

function joinDimension(slices: readonly Slice[], role: RoleId): Dimension {
  const count = slices.reduce((sum, { rows }) => sum + rows.length, 0);
  const codes = new Int32Array(count).fill(-1);
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  let position = 0;
  for (const { rows, words } of slices) {
    const column = words.get(role);
    const joined = new Int32Array(column?.values.length ?? 0).fill(-1);
    for (const row of rows) {
      const code = column === undefined ? -1 : column.codes[row]!;
      if (column !== undefined && code >= 0) {
        if (joined[code]! < 0) {
          const value = column.values[code]!;
          const known = codeOf.get(value) ?? values.length;
          if (known === values.length) values.push(value);
          codeOf.set(value, known);
          joined[code] = known;
        }
        codes[position] = joined[code]!;
      }
      position += 1;
    }
  }
  return { codes, values };
}
