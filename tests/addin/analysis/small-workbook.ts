import { type Language, parseIsoDay, parsePeriod, type SourceFile } from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';

export const CAMPAIGN = parsePeriod('2026-06-01..2026-06-18')!;
export const day = (text: string): Date => new Date(parseIsoDay(text)! * 86_400_000);

const HEADERS = {
  en: ['Customer ID', 'Order number', 'Order date', 'Amount'],
  zh: ['客户编号', '订单号', '下单日期', '金额'],
} as const;

/**
 * Orders as [customer, day, money]: `near` is one order of ¥280 short of high value, `high` is there,
 * `once` bought once long ago. The as-of day is 26 June 2026.
 */
const ORDERS: readonly (readonly [string, string, number])[] = [
  ['near', '2026-04-05', 1200],
  ['near', '2026-05-10', 1200],
  ['near', '2026-06-01', 1160],
  ['near', '2026-06-17', 1160],
  ['high', '2026-05-01', 1100],
  ['high', '2026-05-10', 1100],
  ['high', '2026-05-20', 1100],
  ['high', '2026-06-10', 1100],
  ['high', '2026-06-25', 1100],
  ['once', '2025-08-01', 90],
];

export function ordersRows(language: Language = 'en'): readonly (readonly CellInput[])[] {
  const rows = ORDERS.map(([who, date, money], index) => [who, `A${index}`, day(date), money]);
  return [HEADERS[language], ...rows];
}

/** A workbook with the orders alone. */
export const ordersOnly = (language: Language = 'en'): SourceFile =>
  fileOf('book.xlsx', gridOf(language === 'zh' ? '订单' : 'Orders', ordersRows(language)));

/** Tables typed by hand: segments with shares, stages, and metrics before and after. */
export const typedTables = (): SourceFile =>
  fileOf(
    'typed.xlsx',
    gridOf('Segments', [
      ['Segment', 'Features', 'Tags', 'Share', 'Strategy'],
      ['VIP', 'often here', 'loyal', 0.2, 'call'],
      ['Others', 'seldom here', 'new', 0.8, 'mail'],
    ]),
    gridOf('Funnel', [
      ['Stage', 'Channel', 'Reached', 'Converted', 'Rate'],
      ['Sent', 'SMS', 1000, 400, 0.4],
      ['Opened', 'SMS', 400, 100, 0.25],
    ]),
    gridOf('Evaluation', [
      ['Dimension', 'Metric', 'Before', 'After', 'Target', 'n before', 'n after'],
      ['Conversion', 'Conversion rate', 0.05, 0.08, 0.07, 2000, 2000],
    ]),
  );
