import {
  type ColumnDescription,
  type Description,
  grouped,
  type Language,
  type MessageCode,
  type NumberDescription,
  type SheetDescription,
  t,
} from '#core';
import { bars, figure, percent } from './figures.ts';
import { alignedLines } from './width.ts';

/** Values named of each column of words. */
const MOST_NAMED = 4;

const FIGURES = ['mean', 'sd', 'min', 'q1', 'median', 'q3', 'max', 'skew'] as const;

/** Statistics of every column as tables: numbers, categories, dates, yes or no. */
export function describeText({ sheets, orders }: Description, language: Language): string {
  const parts = sheets.flatMap((sheet) => sheetParts(sheet, language));
  if (orders !== null) {
    const { customers, orders: count } = orders;
    const named = [
      { column: t(language, 'cli.describe-amount'), numbers: orders.amount },
      { column: t(language, 'cli.describe-order-value'), numbers: orders.orderValue },
    ];
    const code = customers === 0 ? 'cli.describe-orders-alone' : 'cli.describe-orders';
    const title = t(language, code, { orders: count, customers });
    parts.push([title, ...numberLines(named, language)]);
  }
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function sheetParts(described: SheetDescription, language: Language): string[][] {
  const { sheet, rows, columns, kept } = described;
  const parts = [
    [t(language, 'cli.describe-sheet', { sheet, rows }), ...columnLines(columns, language)],
  ];
  if (kept === null) return parts;
  const title = t(language, 'cli.describe-kept', { sheet, rows, kept: kept.rows });
  return [...parts, [title, ...columnLines(kept.columns, language)]];
}

function columnLines(columns: readonly ColumnDescription[], language: Language): string[] {
  return [
    ...numberLines(columns, language),
    ...wordLines(columns, language),
    ...dateLines(columns, language),
    ...flagLines(columns, language),
  ];
}

function numberLines(
  columns: readonly { readonly column: string; readonly numbers: NumberDescription | null }[],
  language: Language,
): string[] {
  const rows = columns.flatMap(({ column, numbers }) => {
    if (numbers === null) return [];
    const { n, missing, histogram } = numbers;
    const tail = (count: number) => (count === 0 ? '' : '…');
    const drawn = `${tail(histogram.below)}${bars(histogram.counts)}${tail(histogram.above)}`;
    const figures = FIGURES.map((name) => figure(numbers[name]));
    return [[column, grouped(n, 0), grouped(missing, 0), ...figures, drawn]];
  });
  return table('cli.describe-numbers', [...FIGURES, 'histogram'], rows, language);
}

function wordLines(columns: readonly ColumnDescription[], language: Language): string[] {
  const rows = columns.flatMap(({ column, n, missing, distinct, categories }) => {
    if (distinct === null) return [];
    const top = categories?.top.slice(0, MOST_NAMED) ?? [];
    const named = top.map(({ value, share }) => `${value} ${percent(share)}`).join(' · ');
    const shown = categories === null ? t(language, 'cli.describe-unlisted') : named;
    return [[column, grouped(n, 0), grouped(missing, 0), grouped(distinct, 0), shown]];
  });
  return table('cli.describe-words', ['distinct', 'top'], rows, language);
}

function dateLines(columns: readonly ColumnDescription[], language: Language): string[] {
  const rows = columns.flatMap(({ column, n, missing, dates }) =>
    dates === null ? [] : [[column, grouped(n, 0), grouped(missing, 0), dates.first, dates.last]],
  );
  return table('cli.describe-dates', ['first', 'last'], rows, language);
}

function flagLines(columns: readonly ColumnDescription[], language: Language): string[] {
  const rows = columns.flatMap(({ column, n, missing, yes }) =>
    yes === null
      ? []
      : [
          [
            column,
            grouped(n, 0),
            grouped(missing, 0),
            `${grouped(yes.count, 0)} (${percent(yes.share)})`,
          ],
        ],
  );
  return table('cli.describe-flags', ['yes'], rows, language);
}

type Heading =
  Extract<MessageCode, `cli.describe-${string}`> extends `cli.describe-${infer Name}`
    ? Name
    : never;

/** A table under its heading; nothing for no rows. */
function table(
  title: MessageCode,
  headings: readonly Heading[],
  rows: readonly (readonly string[])[],
  language: Language,
): string[] {
  if (rows.length === 0) return [];
  const names = (['n', 'missing', ...headings] as const).map((name) =>
    t(language, `cli.describe-${name}`),
  );
  return alignedLines([[t(language, title), ...names], ...rows]).map((line) => `  ${line}`);
}
