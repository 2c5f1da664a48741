import type { SheetPlan } from '../../plan/types.ts';

/** Rows and columns a plan touches, from the first cell on. */
export function sheetSize({ blocks, heights, widths }: SheetPlan): {
  readonly rows: number;
  readonly columns: number;
} {
  const rows = [...blocks, ...heights].map((one) => one.row + one.rows - 1);
  const columns = blocks.map((block) => block.column + block.columns);
  return { rows: Math.max(1, ...rows), columns: Math.max(1, widths.length, ...columns) };
}
