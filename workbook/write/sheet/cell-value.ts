import type ExcelJS from 'exceljs';
import type { Format, RichCell } from '#core';
import { storedValue } from '../../look/stored-value.ts';

/**
 * A cell as exceljs takes it: text stays text whatever it starts with, an empty text leaves the cell
 * empty, and a formula has its result.
 */
export function excelValue(cell: RichCell, format: Format): ExcelJS.CellValue {
  const stored = storedValue(cell.value, format);
  if (cell.formula === undefined) return stored === '' ? null : stored;
  return { formula: cell.formula, result: stored ?? undefined } as ExcelJS.CellFormulaValue;
}
