import type { NumberDescription, Statistics } from '../../profile/index.ts';
import type { RoleId, SheetKind } from '../../roles/index.ts';
import { plain } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Page } from '../page.ts';
import type { ReportCell, ReportColumn } from '../types.ts';

/** Values named of each column of words. */
const NAMED = 4;
/** Columns of money. */
const MONEY: ReadonlySet<RoleId> = new Set(['amount', 'unit-price', 'discount', 'refund', 'cost']);
const FIGURES = ['mean', 'sd', 'min', 'q1', 'median', 'q3', 'max', 'skew'] as const;
/** Sheets of records; tables typed by hand are no samples of anything. */
const RECORDS: readonly SheetKind[] = [
  'customers',
  'orders',
  'refunds',
  'touches',
  'feedback',
  'costs',
  'unknown',
];

export function recordSheets({ sheets }: Statistics['description']) {
  return sheets.filter(({ kind }) => RECORDS.includes(kind));
}

/** Figures of every column of numbers. */
export function numberTable({ say }: ReportContext, page: Page, { description }: Statistics): void {
  const rows = recordSheets(description).flatMap(({ sheet, columns }) =>
    columns.flatMap((column) =>
      column.numbers === null
        ? []
        : [{ sheet, column: column.column, role: column.role, numbers: column.numbers }],
    ),
  );
  if (rows.length === 0) return;
  page.lead(say('report.statistics.numbers'));
  page.table({
    id: 'numbers',
    name: 'LensNumbers',
    columns: [
      ...sheetAndColumn(say),
      ...FIGURES.map(
        (figure): ReportColumn => ({
          id: figure,
          header: say(`report.statistics.${figure}`),
          format: 'number',
          width: 13,
          decimals: 2,
        }),
      ),
    ],
    rows: () =>
      rows.map(({ sheet, column, role, numbers: one }) => [
        sheet,
        column,
        one.n,
        one.missing,
        ...figures(one, role !== null && MONEY.has(role)),
      ]),
  });
  page.gap();
}

/** The commonest values of every column of words. */
export function wordTable({ say }: ReportContext, page: Page, { description }: Statistics): void {
  const rows = recordSheets(description).flatMap(({ sheet, columns }) =>
    columns.flatMap(({ column, n, missing, categories }) => {
      if (categories === null) return [];
      const top = Array.from({ length: NAMED }, (_, index) => {
        const named = categories.top[index];
        return named === undefined ? null : say('report.quality.top-value', { ...named });
      });
      return [[sheet, column, n, missing, categories.distinct, ...top]];
    }),
  );
  if (rows.length === 0) return;
  page.lead(say('report.statistics.words'));
  page.table({
    id: 'words',
    name: 'LensWords',
    columns: [
      ...sheetAndColumn(say),
      { id: 'distinct', header: say('report.statistics.distinct'), format: 'count', width: 13 },
      ...Array.from(
        { length: NAMED },
        (_, index): ReportColumn => ({
          id: `top${index + 1}`,
          header: say('report.statistics.top', { place: index + 1 }),
          format: 'text',
          width: 13,
          wrap: true,
        }),
      ),
    ],
    rows: () => rows,
  });
  page.gap();
}

function figures(numbers: NumberDescription, isMoney: boolean): readonly ReportCell[] {
  return FIGURES.map((figure) =>
    // Skewness has no unit.
    isMoney && figure !== 'skew'
      ? plain(numbers[figure], { format: 'money', decimals: 2 })
      : numbers[figure],
  );
}

function sheetAndColumn(say: ReportContext['say']): readonly ReportColumn[] {
  const column = (id: 'sheet' | 'column', width: number): ReportColumn => ({
    id,
    header: say(`report.quality.${id}`),
    format: 'text',
    width,
  });
  return [
    column('sheet', 24),
    column('column', 22),
    { id: 'n', header: 'n', format: 'count', width: 10 },
    { id: 'missing', header: say('report.statistics.missing'), format: 'count', width: 10 },
  ];
}
