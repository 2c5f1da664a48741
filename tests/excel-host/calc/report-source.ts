import type { Report, Scalar } from '#core';
import { placeCells, storedValue } from '#workbook/look';
import type { CalcSource, CalcTable } from '../../hosts/excel/calc/index.ts';

/** A formula of a report, where it stands and what the report says it gives. */
export interface ReportFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly stored: Scalar;
}

interface Cell {
  readonly value: Scalar;
  readonly formula: string | null;
}

/** A report as formulas see a workbook, and all its formulas. */
export function reportSource(report: Report): { source: CalcSource; formulas: ReportFormula[] } {
  const sheets = new Map<string, Map<string, Cell>>();
  const tables = new Map<string, CalcTable>();
  const formulas: ReportFormula[] = [];
  for (const sheet of report.sheets) {
    const cells = new Map<string, Cell>();
    sheets.set(sheet.name.toLowerCase(), cells);
    for (const section of sheet.sections) {
      if (section.kind === 'text') {
        cells.set(`${section.row - 1},${section.column}`, { value: section.text, formula: null });
      }
      if (section.kind !== 'table') continue;
      const top = section.row - 1;
      const headers = section.headless ? [] : [section.columns.map(({ header }) => header)];
      [...headers, ...section.rows, ...section.footer].forEach((line, index) => {
        for (const { cell, column } of placeCells(line, section.columns.length)) {
          const format = cell.format ?? section.columns[column]!.format;
          const at = { row: top + index, column: section.column + column };
          const stored = storedValue(cell.value, format);
          cells.set(`${at.row},${at.column}`, { value: stored, formula: cell.formula ?? null });
          if (cell.formula === undefined) continue;
          formulas.push({ sheet: sheet.name, ...at, formula: cell.formula, stored });
        }
      });
      if (section.name === null) continue;
      const area = {
        row: top,
        column: section.column,
        rows: section.rows.length + 1,
        columns: section.columns.length,
      };
      tables.set(section.name.toLowerCase(), { sheet: sheet.name, area, showTotals: false });
    }
  }
  const source: CalcSource = {
    sheet(name) {
      const cells = sheets.get(name.toLowerCase());
      return cells === undefined
        ? null
        : {
            name,
            rows: 10_000,
            columns: 100,
            value: (row, column) => cells.get(`${row},${column}`)?.value ?? '',
            formula: (row, column) => cells.get(`${row},${column}`)?.formula ?? null,
          };
    },
    table: (name) => tables.get(name.toLowerCase()) ?? null,
    name: () => null,
  };
  return { source, formulas };
}
