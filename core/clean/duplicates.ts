import { CellKind, type Column, type Table } from '../table/index.ts';

/**
 * Rows equal in every column to an earlier row of the same table. Cells are compared as they stand
 * in the sheet, before any cleaning.
 *
 * @returns 1 for each row that repeats an earlier one; 0 throughout for a table without columns
 */
export function duplicateRows(table: Table): Uint8Array {
  const { rowCount, columns } = table;
  const duplicate = new Uint8Array(rowCount);
  if (columns.length === 0 || rowCount < 2) return duplicate;
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
        duplicate[row] = 1;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return duplicate;
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
  for (const { kinds, values } of columns) {
    if (kinds[one] !== kinds[other]) return false;
    if (kinds[one] !== CellKind.empty && values[one] !== values[other]) return false;
  }
  return true;
}
