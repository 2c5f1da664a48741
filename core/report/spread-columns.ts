import type { ReportCell, ReportColumn, ReportSheet, RichCell, TableSection } from './types.ts';

/**
 * A sheet as it is drawn: a column that lies over several becomes these, and its cells span them. So
 * a sentence in one table makes no number in another as wide as itself.
 */
export function spreadColumns(sheet: ReportSheet): ReportSheet {
  return {
    ...sheet,
    sections: sheet.sections.map((section) =>
      section.kind === 'table' && section.columns.some(({ over = 1 }) => over > 1)
        ? spreadTable(section)
        : section,
    ),
  };
}

function spreadTable(table: TableSection): TableSection {
  const spread = (cells: readonly ReportCell[]) =>
    cells.map((cell, at) => over(cell, table.columns[at]));
  return {
    ...table,
    columns: table.columns.flatMap(parts),
    rows: table.rows.map(spread),
    footer: table.footer.map(spread),
  };
}

/** The column with its share of the width, and nameless ones beside it. */
function parts(column: ReportColumn): readonly ReportColumn[] {
  const { over: n = 1, ...own } = column;
  if (n === 1) return [own];
  const width = Math.ceil(own.width / n);
  const beside = Array.from({ length: n - 1 }, (_, at) => ({
    id: `${own.id}-${at + 2}`,
    header: '',
    format: own.format,
    width,
  }));
  return [{ ...own, width }, ...beside];
}

function over(cell: ReportCell, column: ReportColumn | undefined): ReportCell {
  const span = column?.over ?? 1;
  if (span === 1) return cell;
  const rich: RichCell = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  return { ...rich, span };
}
