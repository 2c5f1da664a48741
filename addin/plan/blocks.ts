import type { Entered } from './entered-value.ts';
import type { SheetDraft } from './sheet-draft.ts';
import type { BlockPlan, WriteBlock } from './types.ts';

/** Most cells of a block. */
export const BLOCK_CELLS = 20_000;
/** Most bytes of a block as JSON, about. */
export const BLOCK_BYTES = 400_000;

/** Blocks of a draft and their cells, which are made when they are asked for. */
export interface DraftBlocks {
  readonly blocks: readonly BlockPlan[];
  block(index: number): WriteBlock;
}

/** Cuts a draft into blocks: first all its values, then the formulas of each stretch of rows. */
export function draftBlocks(draft: SheetDraft): DraftBlocks {
  const blocks = [...valueBlocks(draft), ...formulaBlocks(draft)];
  return {
    blocks,
    block: (index) => {
      const block = blocks[index];
      if (block === undefined) throw new RangeError(`no block ${index}`);
      return { cells: block.formulas ? formulaCells(draft, block) : valueCells(draft, block) };
    },
  };
}

function valueBlocks(draft: SheetDraft): readonly BlockPlan[] {
  const { columns, lastRow } = draft;
  const found: BlockPlan[] = [];
  const most = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, columns)));
  let first = 1;
  let bytes = 0;
  const close = (last: number) => {
    if (last < first) return;
    found.push({ row: first, column: 0, rows: last - first + 1, columns, formulas: false });
    first = last + 1;
    bytes = 0;
  };
  for (let row = 1; row <= lastRow; row++) {
    const own = rowBytes(draft, row);
    if (row - first >= most || (bytes > 0 && bytes + own > BLOCK_BYTES)) close(row - 1);
    bytes += own;
  }
  close(lastRow);
  return found;
}

/** Bytes a row takes as JSON, at most about: a Chinese character three, a number up to eighteen. */
function rowBytes(draft: SheetDraft, row: number): number {
  let bytes = draft.columns * 4;
  draft.cells.get(row)?.forEach(({ value }) => {
    bytes += sizeOf(value);
  });
  for (const { row: first, rows } of draft.long) {
    const cells = rows[row - first] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      bytes += typeof cell === 'object' ? 0 : sizeOf(cell);
    }
  }
  return bytes;
}

const sizeOf = (value: Entered): number =>
  typeof value === 'string' ? value.length * 3 : typeof value === 'number' ? 18 : 5;

function valueCells(draft: SheetDraft, { row, rows, columns }: BlockPlan) {
  return Array.from({ length: rows }, (_, index) => {
    const cells = new Array<Entered>(columns).fill('');
    for (const long of draft.long) {
      const own = long.rows[row + index - long.row];
      long.entered(own ?? []).forEach((value, column) => {
        cells[long.column + column] = value;
      });
    }
    draft.cells.get(row + index)?.forEach(({ value, formula }, column) => {
      // A table column without values would be filled with the last formula entered into it.
      cells[column] = formula !== undefined && value === '' ? 0 : value;
    });
    return cells;
  });
}

/** Stretches of formulas side by side, joined down the rows that have them at the same columns. */
function formulaBlocks(draft: SheetDraft): readonly BlockPlan[] {
  const found: BlockPlan[] = [];
  let open: BlockPlan[] = [];
  for (const row of [...draft.cells.keys()].sort((a, b) => a - b)) {
    const next: BlockPlan[] = [];
    for (const { column, columns } of formulaStretches(draft, row)) {
      const above = open.find(
        (block) =>
          block.column === column &&
          block.columns === columns &&
          block.row + block.rows === row &&
          (block.rows + 1) * columns <= FORMULA_CELLS,
      );
      next.push(
        above
          ? { ...above, rows: above.rows + 1 }
          : { row, column, rows: 1, columns, formulas: true },
      );
      if (above) open = open.filter((block) => block !== above);
    }
    found.push(...open);
    open = next;
  }
  return [...found, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A formula takes up to some hundred bytes. */
const FORMULA_CELLS = 2_000;

function formulaStretches(draft: SheetDraft, row: number) {
  const found: { column: number; columns: number }[] = [];
  draft.cells.get(row)?.forEach(({ formula }, column) => {
    if (formula === undefined) return;
    const last = found.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else found.push({ column, columns: 1 });
  });
  return found;
}

function formulaCells(draft: SheetDraft, { row, column, rows, columns }: BlockPlan) {
  return Array.from({ length: rows }, (_, index) => {
    const cells = draft.cells.get(row + index) ?? [];
    return Array.from({ length: columns }, (_, offset): Entered => {
      const cell = cells[column + offset];
      return cell?.formula ?? cell?.value ?? '';
    });
  });
}
