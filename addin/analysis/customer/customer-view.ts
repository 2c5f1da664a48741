import {
  type Analysis,
  clausesMet,
  isoDay,
  type MetClause,
  maskText,
  numberText,
  plannedSegments,
  segmentedOf,
  sentenceCase,
  valueAt,
  wholePath,
} from '#core';

import type { ViewContext } from '../views/context.ts';
import { resultLink } from '../views/links.ts';
import { sheetOf, tableOf } from '../views/sections.ts';
import type { Say } from '../views/words.ts';
import type { CellLink, CustomerView } from '../views.ts';

import { nextSegment } from './next-segment.ts';

/**
 * Everything the pane shows of one customer; nothing in it says who they are beyond the key.
 *
 * @param customer index into `Customers.ids`
 */
export function customerView(context: ViewContext, customer: number): CustomerView {
  const { analysis, say } = context;
  const { customers } = analysis.cleaned;
  const segmented = segmentedOf(analysis);
  const at = segmented?.segmentation.assignment[customer] ?? -1;
  const segment = segmented?.segmentation.segments[at] ?? null;
  const contactable = customers.contactable?.[customer];
  return {
    title: say('addin.views.customer.title', { id: maskText(customers.ids[customer] ?? '') }),
    segment: segment?.name ?? null,
    strategy: segment?.strategy || null,
    facts: [...orderFacts(context, customer), ...attributeFacts(analysis, customer, say)],
    why: whyOf(context, customer, at),
    next: segmented === null || at < 0 ? null : nextSegment(context, segmented, customer, at),
    contactable: contactable === undefined ? null : contactable === 1,
    consentText: say(consentCode(contactable)),
    steps: stepsText(analysis, customer, say),
    link: rowLink(context, customer),
  };
}

function consentCode(contactable: number | undefined) {
  if (contactable === undefined) return 'addin.views.customer.contact-unknown' as const;
  return contactable === 1
    ? ('addin.views.customer.contact-yes' as const)
    : ('addin.views.customer.contact-no' as const);
}

type Fact = CustomerView['facts'][number];

function orderFacts(context: ViewContext, customer: number): readonly Fact[] {
  const { analysis, say, currency } = context;
  const { metrics, rfm } = analysis;
  if (metrics === null) return [];
  const orders = metrics.frequency[customer]!;
  const fact = (id: 'last' | 'orders' | 'spend' | 'aov' | 'scores' | 'first', value: string) => ({
    label: say(`addin.views.customer.${id}`),
    value,
  });
  const money = (value: number) =>
    numberText(value, { decimals: 0, grouped: true, prefix: currency });
  const count = fact('orders', numberText(orders, { decimals: 0, grouped: true }));
  const spend = fact('spend', money(metrics.monetary[customer]!));
  if (orders === 0) return [count, spend];
  const recency = metrics.recencyDays[customer]!;
  const first = metrics.firstDay[customer]!;
  const scores = rfm === null ? null : [rfm.r, rfm.f, rfm.m].map((each) => each[customer]!);
  return [
    ...(Number.isNaN(recency)
      ? []
      : [fact('last', say('addin.views.customer.days-ago', { n: recency }))]),
    count,
    spend,
    fact('aov', money(metrics.aov[customer]!)),
    ...(scores === null || scores[0] === 0 ? [] : [fact('scores', scores.join(' / '))]),
    ...(Number.isNaN(first) ? [] : [fact('first', isoDay(first))]),
  ];
}

function attributeFacts({ cleaned }: Analysis, customer: number, say: Say): readonly Fact[] {
  return cleaned.customers.attributes.flatMap((attribute): readonly Fact[] => {
    // The year of birth says more than anyone needs to see here.
    if (attribute.role === 'birth-date') return [];
    const name = sentenceCase(say(`role.${attribute.role}`));
    if (attribute.kind === 'number') {
      const value = attribute.values[customer]!;
      return Number.isNaN(value) ? [] : [{ label: name, value: String(value) }];
    }
    const value = valueAt(attribute.dimension, customer);
    return value === null ? [] : [{ label: name, value: maskText(value) }];
  });
}

/** The rule of the segment clause by clause, and that no rule before it matched. */
function whyOf(context: ViewContext, customer: number, at: number): readonly MetClause[] {
  const { analysis, say } = context;
  const segmented = segmentedOf(analysis);
  if (segmented === null) return [];
  if (at < 0) return [{ met: false, text: say('addin.views.customer.outside'), value: '' }];
  const plan = plannedSegments(analysis.settings)[at];
  const clauses = plan === undefined ? [] : clausesMet(plan.rule, segmented, customer);
  if (at === 0) return clauses;
  const text =
    at === 1
      ? say('addin.views.customer.none-first')
      : say('addin.views.customer.none-above', { n: at });
  return [...clauses, { met: true, text, value: '' }];
}

function stepsText({ funnel }: Analysis, customer: number, say: Say): string | null {
  const depth = funnel?.depth?.[customer];
  if (funnel === null || depth === undefined) return null;
  if (depth === 0) return say('addin.views.customer.steps-none');
  const steps = wholePath(funnel).map(({ step }) => step);
  const named = funnel.steps.filter(({ channel }) => channel === null).map(({ step }) => step);
  const all = named.length > 0 ? named : steps;
  return say('addin.views.customer.steps', {
    n: depth,
    all: all.length,
    steps: all.slice(0, depth).join(' → '),
  });
}

/** The customer's row on the list of customers; `null` where there is none. */
function rowLink({ report }: ViewContext, customer: number): CellLink | null {
  const sheet = sheetOf(report, 'customers');
  const table = tableOf(report, 'customers', 'customers');
  if (sheet === null || table === null || customer >= table.rows.length) return null;
  const row = table.row + 1 + customer;
  const last = table.column + table.columns.length - 1;
  return resultLink(sheet, { column: table.column, row }, { column: last, row });
}
