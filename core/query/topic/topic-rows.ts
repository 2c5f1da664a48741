import { cellOf, type Format, type TableSection, tellingColumns } from '../../report/index.ts';
import type { Answer, AnswerRow } from '../types.ts';

/** Rows of a table as an answer has them. */
export interface TopicRows {
  readonly rows: readonly AnswerRow[];
  readonly unit: Answer['unit'];
  /** What the values are called: the header of their column. */
  readonly figure: string;
  /** What the names are called. */
  readonly name: string;
  /** Id of the table they stand in; absent: in none. */
  readonly table?: string;
  /** A share is one of the row's own n; absent: n may as well be what was counted. */
  readonly isOfN?: true;
}

const UNITS: Readonly<Partial<Record<Format, Answer['unit']>>> = {
  percent: 'share',
  money: 'money',
  count: 'count',
  number: 'ratio',
  score: 'score',
};

/**
 * The rows of a table, best first: name, its telling figure and n. A table whose figures are of several kinds
 * has none.
 *
 * @param named only rows in whose names this text stands; `null`: all
 */
export function topicRows(
  table: TableSection,
  currency: string,
  named: string | null = null,
): TopicRows | null {
  const { names, figures } = tellingColumns(table);
  const n = figures.find(({ format }) => format === 'count');
  const figure = figures.find((column) => column !== n) ?? n;
  if (figure === undefined) return null;
  const unit = UNITS[figure.format];
  if (unit === undefined || hasOtherFormats(table, figure.id)) return null;
  const cell = (row: TableSection['rows'][number], id: string) => cellOf(table, row, id, currency);
  const rows = table.rows.flatMap((row): AnswerRow[] => {
    const words = names.map(({ id }) => cell(row, id).text).filter(isName);
    if (named !== null && !words.includes(named)) return [];
    const label = words.join(JOIN);
    const value = numberIn(cell(row, figure.id).value);
    const count = n === undefined || n === figure ? null : numberIn(cell(row, n.id).value);
    return label === '' ? [] : [{ label, value, n: count }];
  });
  if (rows.length === 0) return null;
  const name = names
    .map(({ header }) => header)
    .filter((header) => header !== '')
    .join(JOIN);
  return { rows, unit, figure: figure.header, name, table: table.id };
}

const JOIN = ' → ';
/** A dash stands for none. */
const isName = (text: string): boolean => text !== '' && text !== '–';

/** Is a row of a table about something of this name? */
export function isNamed({ label }: Pick<AnswerRow, 'label'>, name: string): boolean {
  return label.split(JOIN).includes(name);
}

/**
 * Rows that are all of one segment: of tags, its name says nothing; of what is told once a segment, it is
 * all there is to say.
 *
 * @param name of the segment
 */
export function ofOne(rows: TopicRows, name: string): TopicRows {
  const isOnce = rows.rows.length === 1;
  const left = (text: string): string =>
    text
      .split(JOIN)
      .filter((part) => part !== name)
      .join(JOIN);
  return {
    ...rows,
    name: rows.name.split(JOIN).at(isOnce ? 0 : -1) ?? rows.name,
    rows: rows.rows.map((row) => ({ ...row, label: isOnce ? name : left(row.label) })),
  };
}

/** A column whose cells are shown in another way than it says has no one unit. */
function hasOtherFormats({ columns, rows }: TableSection, id: string): boolean {
  const at = columns.findIndex((column) => column.id === id);
  return rows.some((row) => {
    const cell = row[at];
    const format = typeof cell === 'object' && cell !== null ? cell.format : undefined;
    return format !== undefined && format !== columns[at]?.format;
  });
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
