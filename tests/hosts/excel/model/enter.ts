import { HostError } from '../protocol/types.ts';
import type { HostSheet } from './sheet.ts';
import { typed } from './typed.ts';
import type { CellValue, HostArea } from './types.ts';

/**
 * Enters a block as if typed: texts that look like numbers, dates or formulas become such. `null`
 * leaves a cell as it is.
 *
 * @throws HostError `InvalidArgument` for an entry Excel does not take; cells before it are entered
 */
export function enterCells(
  sheet: HostSheet,
  area: HostArea,
  entries: readonly (readonly (CellValue | null)[])[],
): void {
  for (const [row, cells] of entries.entries()) {
    for (const [column, entry] of cells.entries()) {
      if (entry !== null) enterCell(sheet, area.row + row, area.column + column, entry);
    }
  }
}

function enterCell(sheet: HostSheet, row: number, column: number, entry: CellValue): void {
  const { cells, formats, workbook } = sheet;
  const format = String(formats.at(row, column, 'NumberFormat') ?? 'General');
  const read = typed(entry, format, workbook.year);
  switch (read.kind) {
    case 'empty':
      cells.setValue(row, column, undefined);
      return;
    case 'text':
      cells.setValue(row, column, read.value, read.apostrophe);
      return;
    case 'formula':
      cells.setFormula(row, column, read.formula);
      return;
    case 'value':
      cells.setValue(row, column, read.value);
      if (read.format !== undefined && format === 'General') {
        formats.set({ row, column, rows: 1, columns: 1 }, 'NumberFormat', read.format);
      }
      return;
    default: {
      const message = `Excel does not take what is entered at row ${row + 1}, column ${column + 1}.`;
      throw new HostError('InvalidArgument', message);
    }
  }
}
