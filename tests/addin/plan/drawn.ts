import type { CellLook, PlannedReport, SheetPlan } from '../../../addin/plan/index.ts';

/** A sheet of a plan as a spreadsheet would show it, cell by cell. */
export interface DrawnSheet {
  /** What stands in a cell (1-based row, zero-based column): a formula or a value; '' when empty. */
  at(row: number, column: number): string | number | boolean;
  look(row: number, column: number): CellLook;
  height(row: number): number | null;
}

/** Applies a plan's blocks and formats in their order, as the writer does. */
export function drawn(planned: PlannedReport, index: number): DrawnSheet {
  const sheet = planned.plan.sheets[index]!;
  const cells = new Map<string, string | number | boolean>();
  sheet.blocks.forEach(({ row, column }, block) => {
    planned.block(index, block).cells.forEach((line, r) => {
      line.forEach((value, c) => {
        cells.set(`${row + r} ${column + c}`, value);
      });
    });
  });
  return {
    at: (row, column) => cells.get(`${row} ${column}`) ?? '',
    look: (row, column) => lookAt(sheet, row, column),
    height: (row) =>
      sheet.heights.findLast((run) => row >= run.row && row < run.row + run.rows)?.points ?? null,
  };
}

function lookAt({ formats }: SheetPlan, row: number, column: number): CellLook {
  const own = formats.filter(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return Object.assign({}, ...own.map(({ look }) => look));
}
