import type { FoundCustomers } from '../../tags/index.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import { numberShown } from '../shown-cell.ts';
import type { ReportColumn, ReportSheet } from '../types.ts';

/** The customers a search found: how many, who they are, and each of them by key. */
export function foundSheet(context: ReportContext, found: FoundCustomers): ReportSheet {
  const { analysis, currency, names, say } = context;
  const { n, customers, reading, unknown } = found;
  const percent = (share: number) => numberShown(share, 'percent', currency);
  const page = new Page('tags', names.tags);
  page.title(say('report.find.title'), context.suffix);
  page.lead(
    n === 0
      ? say('report.find.none', { reading, customers })
      : say('report.find.lead', { reading, n, customers, share: percent(n / customers) }),
  );
  if (found.contactable !== null && n > 0) {
    const { contactable } = found;
    page.note(
      null,
      say('report.find.contactable', { contactable, share: percent(contactable / n) }),
    );
  }
  if (found.meanMonetary !== null && found.meanMonetaryOfAll !== null) {
    const money = (amount: number) => numberShown(amount, 'money', currency);
    const mean = money(found.meanMonetary);
    page.note(null, say('report.find.value', { mean, all: money(found.meanMonetaryOfAll) }));
  }
  if (unknown > 0) page.note(null, say('report.find.unknown', { unknown }));
  if (n === 0) return page.sheet();
  page.gap();
  if (found.segments.length > 0) {
    page.lead(say('report.find.segments'));
    page.table({
      id: 'found-segments',
      columns: [
        { id: 'segment', header: say('report.tags.segment'), format: 'text', width: 22 },
        { id: 'customers', header: say('report.tags.customers'), format: 'count', width: 12 },
        { id: 'share', header: say('report.find.share-found'), format: 'percent', width: 14 },
        { id: 'of', header: say('report.find.share-segment'), format: 'percent', width: 14 },
      ],
      rows: () => found.segments.map((one) => [one.name, one.customers, one.share, one.ofSegment]),
    });
    page.gap();
  }
  const { cleaned, metrics } = analysis;
  const told = (values: ArrayLike<number>, customer: number) => {
    const value = values[customer]!;
    return Number.isNaN(value) ? null : value;
  };
  page.lead(say(metrics === null ? 'report.find.customers-by-key' : 'report.find.customers'));
  const ofOrders: readonly ReportColumn[] = [
    { id: 'money', header: say('report.find.money'), format: 'money', width: 14 },
    { id: 'recency', header: say('report.find.recency'), format: 'count', width: 18 },
  ];
  page.table({
    id: 'found-customers',
    columns: [
      { id: 'customer', header: say('report.tag-table.customer'), format: 'text', width: 16 },
      ...(metrics === null ? [] : ofOrders),
    ],
    rows: () =>
      [...found.members].map((customer) => [
        cleaned.customers.ids[customer]!,
        ...(metrics === null
          ? []
          : [told(metrics.monetary, customer), told(metrics.recencyDays, customer)]),
      ]),
  });
  return page.sheet();
}
