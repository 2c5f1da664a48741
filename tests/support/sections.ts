import { buildTables, type Section, type Table } from '#core';
import { type CellInput, fileOf, gridOf, percent } from './grid.ts';

const DAY_MS = 86_400_000;

/** The tables a reader would find in a sheet made of these sections; their list objects included. */
export function tablesOfSections(sheet: string, sections: readonly Section[]): readonly Table[] {
  const rows: CellInput[][] = [];
  const put = (row: number, column: number, value: CellInput): void => {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  };
  const tables = sections.flatMap((section) => {
    if (section.kind === 'text') put(section.row, section.column, section.text);
    if (section.kind !== 'table') return [];
    const { row, column, columns } = section;
    columns.forEach(({ header }, index) => {
      put(row, column + index, header);
    });
    section.rows.forEach((cells, rowIndex) => {
      cells.forEach((cell, index) => {
        const rich = typeof cell === 'object' && cell !== null ? cell : { value: cell };
        const format = rich.format ?? columns[index]!.format;
        put(row + 1 + rowIndex, column + index, cellInput(rich.value, format));
      });
    });
    if (section.name === null) return [];
    return [
      {
        name: section.name,
        firstRow: row,
        lastRow: row + section.rows.length,
        firstColumn: column,
        lastColumn: column + columns.length - 1,
        hasTotals: false,
      },
    ];
  });
  const width = Math.max(...rows.map((cells) => cells.length));
  for (const cells of rows) while (cells.length < width) cells.push(null);
  return buildTables(fileOf('analysis.xlsx', gridOf(sheet, rows, { tables })));
}

function cellInput(value: string | number | boolean | null, format: string): CellInput {
  if (typeof value !== 'number') return value;
  if (format === 'date') return new Date(value * DAY_MS);
  return format === 'percent' ? percent(value) : value;
}
