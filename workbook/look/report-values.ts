import { columnLetters, type Report, type Scalar, type TableSection } from '#core';
import { placeCells } from './place-cells.ts';
import type { CellRange } from './range.ts';
import { storedValue } from './stored-value.ts';

/**
 * The values the report has in a range, row by row: what a chart shows before it is recalculated.
 * Cells without a value are `null`.
 */
export function reportValues(report: Report, range: CellRange): readonly Scalar[] {
  const values: Scalar[] = [];
  const cells = new Map<string, Scalar>();
  for (const section of report.sheets.find(({ name }) => name === range.sheet)?.sections ?? []) {
    if (section.kind === 'table' && meets(section, range)) collect(section, cells);
  }
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      values.push(cells.get(`${columnLetters(column)}${row}`) ?? null);
    }
  }
  return values;
}

function meets(section: TableSection, range: CellRange): boolean {
  const last = section.row + section.rows.length + section.footer.length;
  return section.row <= range.lastRow && last >= range.firstRow;
}

function collect(section: TableSection, cells: Map<string, Scalar>): void {
  const { row, column, columns } = section;
  const headers = section.headless ? [] : [columns.map(({ header }) => header)];
  [...headers, ...section.rows, ...section.footer].forEach((line, index) => {
    for (const placed of placeCells(line, columns.length)) {
      const format = placed.cell.format ?? columns[placed.column]!.format;
      const ref = `${columnLetters(column + placed.column)}${row + index}`;
      cells.set(ref, storedValue(placed.cell.value, format));
    }
  });
}
