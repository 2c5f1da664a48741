import type { Format, ReportColumn, TableSection } from './types.ts';

/** Figures beside the name of a row. */
const FIGURES = 2;
/** The widest text column that is a name rather than a sentence. */
const NAME_WIDTH = 30;
/** Figures that say most come first. */
const TELLING: readonly Format[] = ['percent', 'money', 'points', 'number', 'score', 'count'];

/**
 * What a row of a table says where there is little room: its name, and at most two figures in the order
 * of the table (those marked as telling, else a count and the figure that says most).
 */
export function tellingColumns(table: TableSection): {
  readonly names: readonly ReportColumn[];
  readonly figures: readonly ReportColumn[];
} {
  const names = nameColumns(table);
  const others = table.columns.filter(
    (column, index) =>
      !isText(column) && !names.includes(column) && table.rows.some((row) => isNumber(row[index])),
  );
  const count = others.find(({ format }) => format === 'count');
  const telling = others
    .filter((column) => column !== count && TELLING.includes(column.format))
    .toSorted((one, other) => TELLING.indexOf(one.format) - TELLING.indexOf(other.format));
  const marked = others.filter((column) => column.telling === true);
  const usual = [...(count === undefined ? [] : [count]), ...telling];
  const chosen = (marked.length > 0 ? marked : usual).slice(0, FIGURES);
  return { names, figures: others.filter((column) => chosen.includes(column)) };
}

/** The first columns of names: what a row is about. */
function nameColumns({ columns }: TableSection): readonly ReportColumn[] {
  const first = columns.findIndex(isText);
  if (first < 0) return columns.slice(0, 1);
  const second = columns[first + 1];
  const both = second !== undefined && isText(second) && second.width <= NAME_WIDTH;
  return columns.slice(first, first + (both ? 2 : 1));
}

const isText = ({ format }: ReportColumn): boolean => format === 'text';

function isNumber(cell: unknown): boolean {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return typeof value === 'number';
}
