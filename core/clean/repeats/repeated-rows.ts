import { CellKind, type Column } from '../../table/index.ts';

/** Which rows repeat an earlier one. */
export interface Repeats {
  /** 1 for each row that repeats an earlier one. */
  readonly flags: Uint8Array;
  /** Rows (0-based, ascending) that repeat one whose cells are written in another way. */
  readonly otherForm: Int32Array;
  /** The row each of those repeats. */
  readonly first: Int32Array;
}

/**
 * Rows equal in every column to an earlier row of the same table.
 *
 * @param compared columns as their cells are compared
 * @param written the same columns as they stand in the sheet
 * @returns no repeats for a table without columns
 */
export function repeatedRows(
  compared: readonly Column[],
  rowCount: number,
  written: readonly Column[] = compared,
): Repeats {
  const flags = new Uint8Array(rowCount);
  const otherForm: number[] = [];
  const first: number[] = [];
  if (compared.length > 0 && rowCount > 1) {
    const isRead = compared.some((column, index) => column !== written[index]);
    eachRepeat(compared, rowCount, (row, earlier) => {
      flags[row] = 1;
      if (!isRead || sameRow(written, earlier, row)) return;
      otherForm.push(row);
      first.push(earlier);
    });
  }
  return { flags, otherForm: Int32Array.from(otherForm), first: Int32Array.from(first) };
}

function eachRepeat(
  columns: readonly Column[],
  rowCount: number,
  found: (row: number, earlier: number) => void,
): void {
  const hashes = rowHashes(columns, rowCount);
  const size = 2 ** Math.ceil(Math.log2(rowCount * 2));
  const slots = new Int32Array(size).fill(-1);
  for (let row = 0; row < rowCount; row += 1) {
    let slot = (hashes[row]! ^ (hashes[row]! >>> 15)) & (size - 1);
    for (;;) {
      const earlier = slots[slot]!;
      if (earlier < 0) {
        slots[slot] = row;
        break;
      }
      if (hashes[earlier] === hashes[row] && sameRow(columns, earlier, row)) {
        found(row, earlier);
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
}

/** One 32-bit hash a row, mixed column by column from the kinds and the bits of the values. */
function rowHashes(columns: readonly Column[], rowCount: number): Int32Array {
  const hashes = new Int32Array(rowCount).fill(0x2c1b3c6d);
  for (const { kinds, values } of columns) {
    const bits = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    for (let row = 0; row < rowCount; row += 1) {
      const kind = kinds[row]!;
      let hash = Math.imul(hashes[row]! ^ kind, 0x85ebca6b);
      if (kind !== CellKind.empty) {
        hash = Math.imul(hash ^ bits[2 * row]!, 0xc2b2ae35);
        hash ^= hash >>> 13;
        hash = Math.imul(hash ^ bits[2 * row + 1]!, 0x27d4eb2f);
      }
      hashes[row] = hash ^ (hash >>> 16);
    }
  }
  return hashes;
}

function sameRow(columns: readonly Column[], one: number, other: number): boolean {
  for (const column of columns) {
    if (!sameCell(column, one, other)) return false;
  }
  return true;
}

/** Whether two cells of a column hold the same kind and value. */
function sameCell({ kinds, values }: Column, one: number, other: number): boolean {
  if (kinds[one] !== kinds[other]) return false;
  return kinds[one] === CellKind.empty || values[one] === values[other];
}
