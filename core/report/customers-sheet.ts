import { roundTo } from '../basics/index.ts';
import type { ReportContext } from './context.ts';
import { TABLE_NAMES } from './layout.ts';
import { Page, type Placed } from './page.ts';
import type { ReportCell, ReportSheet } from './types.ts';

/** The customers' sheet and where its list object stands; `null` when it holds none. */
export interface CustomersSheet {
  readonly sheet: ReportSheet;
  readonly placed: Placed | null;
}

/** One row a customer: what they bought, scores, segment and steps; never a name, phone or e-mail. */
export function customersSheet(context: ReportContext): CustomersSheet {
  const { customers, say, analysis } = context;
  const page = new Page('customers', context.names.customers);
  page.title(say('report.customers.title'), context.suffix);
  if (customers === null || !customers.written) {
    const count = customers?.count ?? 0;
    page.note(
      null,
      say(count === 0 ? 'report.customers.none' : 'report.customers.many', { count }),
    );
    return { sheet: page.sheet(), placed: null };
  }
  const placed = page.table({
    id: 'customers',
    name: TABLE_NAMES.customers,
    columns: customers.columns.map(({ id, header, format, width }) => ({
      id,
      header: say(header),
      format,
      width,
    })),
    rows: () =>
      Array.from({ length: customers.count }, (_, index) =>
        customers.columns.map((column): ReportCell => column.value(index)),
      ),
  });
  page.gap();
  if (analysis.rfm !== null) {
    page.note(say('report.label.definition'), say('report.customers.scores'));
    const { recencyDays, frequency, monetary } = analysis.rfm.cutPoints;
    const list = (points: readonly number[]) => points.map((p) => roundTo(p, 3)).join(' / ');
    page.note(
      say('report.customers.cut-points-label'),
      say('report.customers.cut-points', {
        recency: list(recencyDays),
        frequency: list(frequency),
        monetary: list(monetary),
      }),
    );
  }
  if (customers.has('segment'))
    page.note(say('report.label.note'), say('report.customers.outside'));
  return { sheet: page.sheet({ frozenRows: 2 }), placed };
}
