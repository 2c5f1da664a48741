import { sentenceCase } from '../../basics/index.ts';
import type { Statistics } from '../../profile/index.ts';
import type { ReportContext } from '../context.ts';
import type { Page } from '../page.ts';
import type { ReportColumn } from '../types.ts';

/** Net money by two columns of the orders, largest row first, with totals. */
export function moneyByTwo(context: ReportContext, page: Page, { money }: Statistics): void {
  if (money === null) return;
  const { say } = context;
  const { rows, columns, sums, n } = money;
  const cell = (row: number, column: number) => sums[row * columns.length + column]!;
  const total = (row: number) => columns.reduce((sum, _, column) => sum + cell(row, column), 0);
  const order = [...rows.keys()].sort((one, two) => total(two) - total(one));
  const names = { row: say(`role.${money.row}`), column: say(`role.${money.column}`) };
  page.lead(say('report.statistics.money', { ...names, n }));
  page.table({
    id: 'money',
    columns: [
      { id: 'value', header: sentenceCase(names.row), format: 'text', width: 24 },
      {
        id: 'total',
        header: say('report.statistics.total'),
        format: 'money',
        width: 28,
        dataBar: true,
      },
      ...columns.map(
        (name, index): ReportColumn => ({
          id: `c${index}`,
          header: name,
          format: 'money',
          width: 12,
        }),
      ),
    ],
    rows: () =>
      order.map((row) => [rows[row]!, total(row), ...columns.map((_, at) => cell(row, at))]),
    footer: () => [
      [
        say('report.statistics.total'),
        order.reduce((sum, row) => sum + total(row), 0),
        ...columns.map((_, at) => order.reduce((sum, row) => sum + cell(row, at), 0)),
      ],
    ],
  });
  page.gap();
}
