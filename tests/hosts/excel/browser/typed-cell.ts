import { getFormatFromId, parseValue } from 'numfmt';
import type { HostSheet } from '../model/sheet.ts';

/**
 * Types into a cell as a person does: `=…` is a formula, numbers and dates are recognised, a leading
 * apostrophe makes text, nothing empties the cell. Formulas follow.
 */
export function typedCell(sheet: HostSheet, row: number, column: number, input: string): void {
  const area = { row, column, rows: 1, columns: 1 };
  if (input === '') sheet.cells.setValue(row, column, undefined);
  else if (input.startsWith("'")) sheet.cells.setValue(row, column, input.slice(1), true);
  else if (input.startsWith('=') && input.length > 1) sheet.cells.setFormula(row, column, input);
  else enter(sheet, row, column, input);
  sheet.workbook.tell({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  sheet.workbook.recalculate();
}

function enter(sheet: HostSheet, row: number, column: number, input: string): void {
  const isText = sheet.formats.at(row, column, 'NumberFormat') === '@';
  const parsed = isText ? undefined : parseValue(input);
  if (!parsed) {
    sheet.cells.setValue(row, column, input);
    return;
  }
  sheet.cells.setValue(row, column, parsed.value);
  const plain = sheet.formats.at(row, column, 'NumberFormat') === undefined;
  if (parsed.formatId && plain) {
    const area = { row, column, rows: 1, columns: 1 };
    sheet.formats.set(area, 'NumberFormat', getFormatFromId(parsed.formatId));
  }
}
