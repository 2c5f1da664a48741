import type { Report } from '#core';
import type { BlockSource } from '../../../../addin/excel/port.ts';
import { MARK } from '../../../../addin/excel/write/marks.ts';
import { type PlannedReport, planReport } from '../../../../addin/plan/index.ts';
import { enterCells, type HostSheet, HostWorkbook } from '../../../hosts/excel/index.ts';

/** A workbook with a sheet of the user's: values, a formula, and text that looks like a formula. */
export function userWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook(['Orders']);
  const rows = [
    ['id', 'amount', "'=1+1"],
    ['A1', 5, "'007"],
    ['A2', 7, '=SUM(B2:B3)'],
  ];
  enterCells(workbook.sheets[0]!, { row: 0, column: 0, rows: 3, columns: 3 }, rows);
  return workbook;
}

/** Everything of a sheet but our marks, as text to compare. */
export function everythingOf(sheet: HostSheet): string {
  const { workbook: _, customProperties, cells, formats, ...rest } = sheet;
  const marks = [...customProperties].filter(([key]) => key !== MARK);
  return JSON.stringify(
    {
      ...rest,
      marks,
      values: cells.values.rows,
      formulas: cells.formulas.rows,
      looks: formats.runs(),
    },
    (_key, value) => (value instanceof Map || value instanceof Set ? [...value] : value),
  );
}

export const blocksOf =
  (planned: PlannedReport): BlockSource =>
  async (sheet, block) =>
    planned.block(sheet, block);

/** Names of sheets, those nobody sees in brackets. */
export const tabs = (workbook: HostWorkbook): readonly string[] =>
  workbook.sheets.map(({ name, visibility }) => (visibility === 'Visible' ? name : `[${name}]`));

/** A small report: a table of customers with so many rows, a formula over it, a note and a chart. */
export function smallReport(customers: number, language: 'zh' | 'en' = 'en'): Report {
  const zh = language === 'zh';
  const names = zh
    ? { overview: '概览', list: '客户' }
    : { overview: 'Overview', list: 'Customers' };
  const orders = zh ? '订单数' : 'orders';
  const column = (id: string, header: string, format: 'text' | 'count') => ({
    id,
    header,
    format,
    width: 10,
  });
  return {
    language,
    title: 'Small',
    currency: '',
    sheets: [
      {
        id: 'overview',
        name: names.overview,
        frozenRows: 0,
        landscape: false,
        sections: [
          {
            kind: 'text',
            id: 't',
            row: 1,
            column: 0,
            style: 'title',
            label: null,
            text: names.overview,
          },
          {
            kind: 'table',
            id: 'figures',
            name: null,
            row: 2,
            column: 0,
            columns: [
              column('what', 'What', 'text'),
              { ...column('n', 'n', 'count'), dataBar: true },
            ],
            rows: [
              [
                { value: 'Customers', link: `${names.list}!A2` },
                { value: customers, formula: 'ROWS(LensCustomers)' },
              ],
              ['Orders', { value: customers * 2, formula: `SUM(LensCustomers[${orders}])` }],
            ],
            footer: [],
            rowHeight: null,
          },
          {
            kind: 'chart',
            id: 'figures',
            chart: 'bar',
            title: 'Figures',
            from: { row: 6, column: 0 },
            to: { row: 16, column: 2 },
            categories: `${names.overview}!A3:A4`,
            series: [{ name: 'n', values: `${names.overview}!B3:B4` }],
            format: 'count',
          },
        ],
      },
      {
        id: 'customers',
        name: names.list,
        frozenRows: 2,
        landscape: false,
        sections: [
          {
            kind: 'text',
            id: 't',
            row: 1,
            column: 0,
            style: 'title',
            label: null,
            text: names.list,
          },
          {
            kind: 'table',
            id: 'customers',
            name: 'LensCustomers',
            row: 2,
            column: 0,
            columns: [
              column('id', zh ? '客户' : 'customer', 'text'),
              column('orders', orders, 'count'),
            ],
            rows: Array.from({ length: customers }, (_, index) => [`=C${index}`, 2]),
            footer: [],
            rowHeight: null,
          },
          {
            kind: 'text',
            id: 'note',
            row: customers + 4,
            column: 0,
            style: 'note',
            label: 'Note',
            text: 'Below the table.',
          },
        ],
      },
    ],
  };
}

export const planSmall = (customers: number, language: 'zh' | 'en' = 'en'): PlannedReport =>
  planReport(smallReport(customers, language));
