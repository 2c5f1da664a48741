import type { CleaningCounts } from '../clean/index.ts';
import { plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { MAX_LOG_ROWS, TABLE_NAMES } from './layout.ts';
import { Page } from './page.ts';
import type { ReportSheet } from './types.ts';

const COUNTS: readonly (keyof CleaningCounts)[] = [
  'rowsRead',
  'rowsKept',
  'duplicates',
  'withoutCustomer',
  'amountWithoutCustomer',
  'refundRows',
  'zeroAmount',
  'negativeAmount',
  'withoutDate',
  'withoutAmount',
  'afterAsOf',
];

/** What cleaning did: counts of order rows, changes by rule, then the changes one by one. */
export function logSheet(context: ReportContext): ReportSheet {
  const { analysis, names, say } = context;
  const { counts, log } = analysis.cleaned;
  const page = new Page('log', names.log);
  page.title(say('report.log.title'), context.suffix);
  page.table({
    id: 'counts',
    columns: [
      { id: 'what', header: say('report.log.orders'), format: 'text', width: 44 },
      { id: 'count', header: say('report.log.count'), format: 'count', width: 30 },
    ],
    rows: () =>
      COUNTS.map((id) => [
        say(`report.log.${id}`),
        plain(counts[id], { format: id === 'amountWithoutCustomer' ? 'money' : 'count' }),
      ]),
  });
  page.note(say('report.label.note'), say('report.log.overlap'));
  page.gap();
  if (log.count === 0) {
    page.note(null, say('report.log.none'));
    return page.sheet();
  }
  page.table({
    id: 'rules',
    columns: [
      { id: 'rule', header: say('report.log.rule'), format: 'text', width: 44, wrap: true },
      { id: 'count', header: say('report.log.count'), format: 'count', width: 30 },
    ],
    rows: () => [...log.byRule].map(([rule, count]) => [say(rule), count]),
  });
  page.note(say('report.label.note'), say('report.log.undo'));
  page.gap();
  const listed = Math.min(log.count, MAX_LOG_ROWS);
  page.note(
    say('report.label.note'),
    say(listed < log.count ? 'report.log.some' : 'report.log.all', { listed, count: log.count }),
  );
  page.table({
    id: 'log',
    name: TABLE_NAMES.log,
    columns: [
      { id: 'rule', header: say('report.log.rule'), format: 'text', width: 44 },
      { id: 'where', header: say('report.log.where'), format: 'text', width: 30 },
      { id: 'old', header: say('report.log.old'), format: 'text', width: 30 },
      { id: 'new', header: say('report.log.new'), format: 'text', width: 30 },
    ],
    rows: () =>
      Array.from({ length: listed }, (_, index) => {
        const entry = log.entry(index);
        return [say(entry.rule), entry.where, entry.old, entry.new];
      }),
  });
  return page.sheet({ frozenRows: 1 });
}
