import { shiftCells } from '../model/shift.ts';
import { invalidArgument } from '../protocol/errors.ts';
import type { TableSelf } from './refs.ts';

/** Shows or hides the totals row: cells under the table make room, or come back up. */
export function setTotals({ sheet, table }: TableSelf, value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  if (value === table.showTotals) return;
  const row = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  const last = { ...row, column: row.column + row.columns - 1, columns: 1 };
  if (value) {
    shiftCells(sheet, row, 'Down');
    sheet.cells.setValue(row.row, row.column, 'Total');
    const header = String(sheet.cells.value(table.area.row, last.column) ?? '');
    if (row.columns > 1) {
      sheet.cells.setFormula(row.row, last.column, `=SUBTOTAL(103,[${header}])`);
    }
  } else {
    shiftCells(sheet, row, 'Up');
  }
  table.showTotals = value;
  sheet.workbook.tell({ kind: 'table-look', sheet, table });
}
