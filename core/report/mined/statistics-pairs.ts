import { sentenceCase } from '../../basics/index.ts';
import { rowsOf, type Variable } from '../../crosstab/index.ts';
import type { Statistics } from '../../profile/index.ts';
import type { ReportContext } from '../context.ts';
import type { Page } from '../page.ts';
import type { Format, ReportColumn } from '../types.ts';

/** Tables of pairs drawn in full. */
const DRAWN_PAIRS = 3;

/** Which columns about customers go together, and the strongest pairs in full. */
export function pairTables(context: ReportContext, page: Page, { associations }: Statistics): void {
  const { say } = context;
  if (associations.length === 0) return;
  page.lead(say('report.statistics.pairs'));
  const column = (
    id: 'pair' | 'elsewhere' | 'chi' | 'df' | 'p' | 'v' | 'strength',
    format: Format,
    width: number,
  ) => ({
    id,
    header: say(`report.statistics.${id}`),
    format,
    width,
  });
  const isElsewhere = associations.some(({ crosstab }) => crosstab.elsewhere > 0);
  page.table({
    id: 'pairs',
    columns: [
      column('pair', 'text', 24),
      column('strength', 'text', 22),
      { id: 'n', header: 'n', format: 'count', width: 10 },
      { id: 'missing', header: say('report.statistics.missing'), format: 'count', width: 10 },
      ...(isElsewhere ? [column('elsewhere', 'count', 13)] : []),
      { ...column('v', 'number', 10), decimals: 3 },
      column('chi', 'number', 13),
      column('df', 'count', 13),
      column('p', 'p-value', 13),
    ],
    rows: () =>
      associations.map((one) => [
        sentenceCase(`${nameOf(context, one.row)} × ${nameOf(context, one.column)}`),
        say(`report.statistics.strength.${one.strength ?? 'unknown'}`),
        one.crosstab.n,
        one.crosstab.missing,
        ...(isElsewhere ? [one.crosstab.elsewhere] : []),
        one.cramersV,
        one.test?.statistic ?? null,
        one.test?.df ?? null,
        one.pAdjusted,
      ]),
  });
  if (isElsewhere) page.note(null, say('report.statistics.elsewhere-note'));
  page.gap();
  const telling = associations.filter(({ strength }) => strength !== null && strength !== 'none');
  for (const { row, column: across, crosstab } of telling.slice(0, DRAWN_PAIRS)) {
    const title = { row: nameOf(context, row), column: nameOf(context, across), n: crosstab.n };
    page.lead(sentenceCase(say('report.statistics.pair-title', title)));
    page.table({
      id: `pair-${row}-${across}`,
      columns: [
        { id: 'value', header: sentenceCase(nameOf(context, row)), format: 'text', width: 24 },
        { id: 'n', header: 'n', format: 'count', width: 22 },
        ...crosstab.columns.map(
          (name, index): ReportColumn => ({
            id: `c${index}`,
            header: name,
            format: 'percent',
            width: 12,
          }),
        ),
      ],
      rows: () =>
        rowsOf(crosstab).map((counts, index) => {
          const total = crosstab.rowTotals[index]!;
          return [crosstab.rows[index]!, total, ...counts.map((count) => count / total)];
        }),
    });
    page.gap();
  }
}

function nameOf({ say }: ReportContext, id: Variable['id']): string {
  return id === 'segment' ? say('report.statistics.segment') : say(`role.${id}`);
}
