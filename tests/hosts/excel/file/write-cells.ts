import type ExcelJS from 'exceljs';
import { errorOf } from '../calc/value.ts';
import { boundingArea } from '../model/area.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { CellValue, HostArea } from '../model/types.ts';
import { excelStyle, type HostLook } from './cell-style.ts';

/** Rows whose looks are gathered at a time. */
const CHUNK = 2000;
/** A look on more cells than this is left off where nothing stands. */
const MOST_BLANKS = 200_000;

/** Writes the cells of a sheet: values, formulas with their results, and looks. */
export function writeCells(worksheet: ExcelJS.Worksheet, sheet: HostSheet): void {
  const used = writtenArea(sheet);
  if (!used) return;
  const properties = [...new Set(sheet.formats.runs().map(({ property }) => property))];
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  for (let first = used.row; first < used.row + used.rows; first += CHUNK) {
    const rows = Math.min(CHUNK, used.row + used.rows - first);
    const chunk = { ...used, row: first, rows };
    const looks = properties.map((name) => [name, sheet.formats.grid(chunk, name)] as const);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < used.columns; column++) {
        const look = looks.flatMap(([name, grid]) => {
          const value = grid[row]?.[column];
          return value === undefined ? [] : [[name, value] as const];
        });
        const [at, across] = [first + row, used.column + column];
        const value = cellValue(sheet, at, across);
        if (value === null && look.length === 0) continue;
        const cell = worksheet.getCell(at + 1, across + 1);
        if (value !== null) cell.value = value;
        if (look.length > 0) cell.style = styleOf(styles, Object.fromEntries(look));
      }
    }
  }
}

/** Cells with a value, and those with a look of their own unless there are too many. */
function writtenArea(sheet: HostSheet): HostArea | null {
  let used = sheet.cells.values.bounds();
  const formulas = sheet.cells.formulas.bounds();
  if (formulas) used = used ? boundingArea(used, formulas) : formulas;
  for (const { area } of sheet.formats.runs()) {
    if (area.rows * area.columns > MOST_BLANKS) continue;
    used = used ? boundingArea(used, area) : area;
  }
  return used;
}

function styleOf(
  known: Map<string, Partial<ExcelJS.Style>>,
  look: HostLook,
): Partial<ExcelJS.Style> {
  const key = JSON.stringify(look);
  let style = known.get(key);
  if (!style) {
    style = excelStyle(look);
    known.set(key, style);
  }
  return style;
}

function cellValue({ cells }: HostSheet, row: number, column: number): ExcelJS.CellValue {
  const value = cells.value(row, column);
  const formula = cells.formula(row, column);
  if (formula !== undefined) {
    const result = value === undefined ? {} : { result: stored(value) };
    return { formula: fileFormula(formula), ...result } as ExcelJS.CellFormulaValue;
  }
  if (value === undefined || value === '') return null;
  return cells.apostrophes.at(row, column) ? value : (stored(value) as ExcelJS.CellValue);
}

function stored(value: CellValue): CellValue | { error: string } {
  const error = typeof value === 'string' ? errorOf(value) : null;
  return error ? { error: error.code } : value;
}

/** A formula as files have it: without `=`, and `[@Column]` written out. */
function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/\[@\[([^[\]]+)\]\]/g, '[[#This Row],[$1]]')
    .replace(/\[@([^[\]]+)\]/g, '[[#This Row],[$1]]');
}
