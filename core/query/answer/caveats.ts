import { type Analysis, funnelIn } from '../../analysis/index.ts';
import { type Note, note, type Period } from '../../basics/index.ts';
import { joinedClauses, listed, percentText, t } from '../../i18n/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { isTime } from '../column.ts';
import { hasTypedPath, isCostMetric, isPathMetric, isSegmentMetric, splitFor } from '../data.ts';
import { dimensionName, metricName, midSentence } from '../names.ts';
import { countedMetric } from '../share.ts';
import type { Question } from '../types.ts';
import { type Comparison, differInLength, isTooSmall } from './comparison.ts';
import { extentOf } from './extent.ts';
import type { Ranked } from './ranked.ts';
import { periodText, unitOf, valueText } from './wording.ts';

/** What was found, for the caveats to judge. */
export interface Findings {
  /** The period lies wholly outside the data; nothing was measured. */
  readonly isOutside: boolean;
  readonly total: Measure | null;
  readonly ranked: Ranked | null;
  readonly comparison: Comparison | null;
  readonly baseValue: number | null;
  /** The answer is for people who may not see every number: counts of customers are left out. */
  readonly isGuarded: boolean;
}

/** Everything a reader should know before passing the number on, the most important first. */
export function caveatsOf(
  analysis: Analysis,
  question: Question,
  findings: Findings,
): readonly string[] {
  const { language } = analysis.settings;
  const notes = [
    ...(findings.isOutside ? [] : currencyNotes(analysis, question)),
    ...(question.notes ?? []),
    ...alsoAsked(analysis, question),
  ];
  if (!findings.isOutside) {
    notes.push(
      ...periodNotes(analysis, question, findings),
      ...sizeNotes(analysis, question, findings),
      ...listNotes(analysis, question, findings),
      ...valueNotes(analysis, question),
      ...pathNotes(analysis, question, findings),
    );
  }
  const said = ({ code, params }: Note): string => t(language, code, params);
  const cleaning = findings.isOutside ? [] : orderNotes(analysis, question).map(said);
  if (cleaning.length < 2) return [...notes.map(said), ...cleaning];
  const clauses = cleaning.map((text) => text.replace(/[。.]$/, ''));
  const list = joinedClauses(language, clauses);
  return [...notes.map(said), t(language, 'query.caveat-cleaning', { list })];
}

/** Money added up over several currencies is no amount of money, whatever stands beside it. */
function currencyNotes({ cleaned }: Analysis, { metric }: Question): readonly Note[] {
  if (unitOf(countedMetric(metric)) !== 'money' && !isCostMetric(metric)) return [];
  const several = cleaned.notes.find(({ code }) => code === 'clean.several-currencies');
  return several === undefined
    ? []
    : [note('problem', 'query.caveat-several-currencies', several.params)];
}

function alsoAsked({ settings }: Analysis, { metric, alsoAsked = [] }: Question): readonly Note[] {
  const { language } = settings;
  if (alsoAsked.length === 0) return [];
  const others = alsoAsked.map((other) => midSentence(metricName(language, other)));
  return [
    note('warning', 'query.only-first-metric', {
      metric: midSentence(metricName(language, metric)),
      others: listed(language, others),
    }),
  ];
}

function periodNotes(
  analysis: Analysis,
  question: Question,
  { comparison, baseValue }: Findings,
): readonly Note[] {
  const { language, campaign } = analysis.settings;
  const { metric, period } = question;
  const extent = extentOf(analysis, metric);
  const notes: Note[] = [];
  if (isSegmentMetric(metric) || extent === null) return notes;
  // The as-of day itself may have no data yet.
  if (period !== null && period.to > extent.to + 1) {
    notes.push(note('warning', 'query.caveat-incomplete', { last: extent.to }));
  }
  for (const each of [period, comparison?.period ?? null]) {
    if (each === null || each.from >= extent.from || each.to < extent.from) continue;
    const params = { first: extent.from, period: periodText(language, each) };
    notes.push(note('warning', 'query.caveat-starts-late', params));
  }
  if (comparison === null || period === null) return notes;
  if (baseValue === 0 && comparison.changeType === 'relative') {
    notes.push(note('warning', 'query.caveat-zero-base'));
  }
  if (differInLength(metric, period, comparison.period)) {
    notes.push(note('warning', 'query.caveat-length', lengths(period, comparison.period)));
  }
  if (campaign !== null && period.from === campaign.from && period.to === campaign.to) {
    notes.push(note('info', 'query.caveat-change-not-effect'));
  }
  return notes;
}

function lengths(period: Period, other: Period): { days: number; otherDays: number } {
  return { days: period.to - period.from + 1, otherDays: other.to - other.from + 1 };
}

function sizeNotes(
  analysis: Analysis,
  { metric }: Question,
  { total, ranked, comparison }: Findings,
): readonly Note[] {
  const minimum = analysis.settings.minimumN;
  if (ranked !== null) {
    const small = ranked.rows.filter(
      ({ measure }) => measure.n > 0 && isTooSmall(analysis, metric, [measure]),
    );
    const params = { count: small.length, minimum };
    return small.length === 0 ? [] : [note('warning', 'query.caveat-small', params)];
  }
  const alone = total !== null && total.n > 0 && comparison === null;
  if (!alone || !isTooSmall(analysis, metric, [total])) return [];
  return [note('warning', 'query.caveat-small-one', { n: total.n, minimum })];
}

function listNotes(
  analysis: Analysis,
  { metric, dimension, limit }: Question,
  { ranked }: Findings,
): readonly Note[] {
  if (ranked === null || dimension === null) return [];
  const { language } = analysis.settings;
  const name = dimensionName(language, dimension);
  const notes: Note[] = [];
  if (ranked.rows.some(({ isMissing }) => isMissing)) {
    notes.push(note('info', 'query.caveat-missing-value', { dimension: name }));
  }
  if (limit === null && ranked.count > ranked.rows.length) {
    const params = { count: ranked.count, shown: ranked.rows.length };
    notes.push(note('info', 'query.caveat-cut', params));
  }
  if (ranked.tiedLabels.length > 0 && limit !== 1) {
    notes.push(note('info', 'query.caveat-boundary-tie', { count: ranked.tiedLabels.length }));
  }
  if (dimension === 'tag') notes.push(note('info', 'answer.caveat-tags'));
  const severalPerOrder = dimension === 'product' || dimension === 'category';
  const split = splitFor(analysis, metric, dimension);
  if (severalPerOrder && split?.by === 'order-rows' && countedMetric(metric) !== 'revenue') {
    notes.push(note('info', 'query.caveat-many-groups', { dimension: name }));
  }
  return notes;
}

/** What a number of value does not take into account. */
function valueNotes({ settings }: Analysis, { metric, period }: Question): readonly Note[] {
  if (metric === 'clv') {
    return settings.margin === null
      ? [note('warning', 'answer.caveat-no-margin')]
      : [note('info', 'answer.caveat-margin', { margin: percentText(settings.margin) })];
  }
  if (!isCostMetric(metric)) return [];
  const { campaign, campaignCost } = settings;
  const isSet = campaignCost !== null && campaign !== null && period?.from === campaign.from;
  return isSet ? [note('info', 'answer.caveat-cost-set')] : [];
}

function pathNotes(
  analysis: Analysis,
  question: Question,
  { isGuarded }: Findings,
): readonly Note[] {
  const { metric, period, dimension } = question;
  if (!isPathMetric(metric) || hasTypedPath(analysis) || isTime(dimension)) return [];
  const funnel = funnelIn(analysis, period);
  if (funnel === null) return [];
  const notes: Note[] = [];
  const share = funnel.channelMissingShare ?? 0;
  if (dimension === 'channel' && share > 0) {
    notes.push(
      isGuarded
        ? note('info', 'privacy.some-without-channel')
        : note('info', 'query.caveat-channel-missing', { share: percentText(share) }),
    );
  }
  if (metric !== 'reach' && funnel.notYetMature > 0) {
    notes.push(
      isGuarded
        ? note('warning', 'privacy.some-not-mature')
        : note('warning', 'query.caveat-not-mature', { count: funnel.notYetMature }),
    );
  }
  return notes;
}

function orderNotes(analysis: Analysis, question: Question): readonly Note[] {
  const { segments } = question;
  const metric = countedMetric(question.metric);
  const usesOrders = !isPathMetric(metric) && metric !== 'satisfaction' && metric !== 'customers';
  if (!usesOrders && segments.length === 0) return [];
  const { counts } = analysis.cleaned;
  const { refunds, duplicates } = analysis.settings;
  const notes: Note[] = [];
  if (counts.withoutCustomer > 0) {
    const amount = valueText(counts.amountWithoutCustomer, 'money', analysis);
    const params = { rows: counts.withoutCustomer, amount };
    notes.push(note('info', 'query.caveat-without-customer', params));
  }
  const refundRows = refunds === 'net' ? refundsCounted(analysis) : counts.refundRows;
  if (refundRows > 0) {
    notes.push(note('info', `query.caveat-refunds-${refunds}`, { rows: refundRows }));
  }
  if (counts.duplicates > 0) {
    notes.push(note('info', `query.caveat-duplicates-${duplicates}`, { rows: counts.duplicates }));
  }
  return notes;
}

/** Refunds among the rows that count: those left out for another reason were subtracted from nothing. */
function refundsCounted({ cleaned }: Analysis): number {
  return cleaned.orders?.refund.reduce((sum, one) => sum + one, 0) ?? 0;
}
