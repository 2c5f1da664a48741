import type { Analysis } from '../../analysis/index.ts';
import { sentenceCase } from '../../basics/index.ts';
import { stepKind } from '../../funnel/index.ts';
import { type MessageCode, percentText, t } from '../../i18n/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { hasTypedPath } from '../data.ts';
import { countedMetric, isShare } from '../share.ts';
import type { Question } from '../types.ts';
import { isTooSmall } from './comparison.ts';
import { isRanked, type Ranked } from './ranked.ts';
import { measureText, unitOf, valueText } from './wording.ts';

/**
 * The number in one short line: `14.2%, 148 人里有 21 人下单`; of a ranking its winner, of a split its two
 * ends, of a split that rests on too few the whole.
 */
export function headlineOf(
  analysis: Analysis,
  question: Question,
  total: Measure | null,
  list: Ranked | null,
): string {
  return (
    (list === null ? null : listHeadline(analysis, question, list)) ??
    measureHeadline(analysis, question, total)
  );
}

function listHeadline(analysis: Analysis, question: Question, list: Ranked): string | null {
  const { language } = analysis.settings;
  const { metric, limit, order } = question;
  const rows = list.rows.filter(isRanked);
  const first = rows[0];
  if (first === undefined) return null;
  if (limit === 1) {
    const headline =
      question.dimension === 'step'
        ? measureText(first.measure, metric, analysis)
        : measureHeadline(analysis, question, first.measure);
    return t(language, 'answer.labelled', { label: first.label, headline });
  }
  const short = (measure: Measure): string => valueText(measure.value!, unitOf(metric), analysis);
  if (limit !== null) {
    const code = order === 'asc' ? 'answer.last-of' : 'answer.first-of';
    const value = measureText(first.measure, metric, analysis);
    return t(language, code, { label: first.label, value });
  }
  const sorted = [...rows].sort((a, b) => b.measure.value! - a.measure.value!);
  const [high, low] = [sorted[0]!, sorted.at(-1)!];
  const few = list.least !== null && isTooSmall(analysis, metric, [list.least]);
  if (few || high.measure.value === low.measure.value) return null;
  const two = rows.length === 2 && list.rows.length === 2 && order === null;
  const code = two ? 'answer.two-of' : order === 'asc' ? 'answer.low-high' : 'answer.high-low';
  const line = t(language, code, {
    high: high.label,
    highValue: short(high.measure),
    low: low.label,
    lowValue: short(low.measure),
  });
  return sentenceCase(line);
}

/** One measured value in one short line, with its unit and what it rests on. */
export function measureHeadline(
  analysis: Analysis,
  question: Question,
  measure: Measure | null,
): string {
  const { language } = analysis.settings;
  const { metric } = question;
  if (measure === null || measure.value === null) return t(language, 'answer.none');
  const { numerator, denominator, n } = measure;
  const value = valueText(measure.value, unitOf(metric), analysis);
  if (isShare(metric)) {
    const unit = unitOf(countedMetric(metric));
    const part = valueText(numerator, unit, analysis);
    const whole = valueText(denominator ?? 0, unit, analysis);
    return t(language, 'answer.part-of-whole', { value, part, whole });
  }
  const money = (amount: number): string => valueText(amount, 'money', analysis);
  const step = reachedStep(analysis, question);
  const say = (code: MessageCode, more = {}): string =>
    t(language, code, { value, n, hits: numerator, ...more });
  const counted = countedMetric(metric);
  switch (counted) {
    case 'customers':
    case 'buyers':
    case 'new_customers':
    case 'orders':
      return say(`answer.count-${counted}`);
    case 'reach':
      return question.steps
        ? say('answer.count-step', { step: step.name })
        : say('answer.count-reach');
    case 'engagement_rate':
      return say('answer.rate-step', { step: step.name });
    case 'conversion_rate':
      return step.isOrder
        ? say('answer.rate-ordered')
        : say('answer.rate-step', { step: step.name });
    case 'segment_size': {
      const share = denominator === null || denominator === 0 ? 0 : numerator / denominator;
      return say('answer.segment_size', { share: percentText(share) });
    }
    case 'roi':
      return say('answer.roi', {
        cost: money(denominator ?? 0),
        revenue: money(numerator + (denominator ?? 0)),
      });
    case 'roas':
      return say('answer.roas', { unit: money(1), each: money(measure.value) });
    case 'cac':
      return say('answer.cac', { cost: money(numerator), n: denominator });
    case 'clv':
      return say(analysis.settings.margin === null ? 'answer.clv-revenue' : 'answer.clv');
    default:
      return say(`answer.${counted}`);
  }
}

/** The step a rate or count of the path is about, and whether reaching it means ordering. */
function reachedStep(
  analysis: Analysis,
  { metric, steps }: Question,
): { readonly name: string; readonly isOrder: boolean } {
  const typed = hasTypedPath(analysis) ? (analysis.funnel?.definition.steps ?? []) : null;
  const all = typed ?? analysis.settings.steps ?? [];
  const index = steps?.to ?? (metric === 'engagement_rate' ? 1 : all.length - 1);
  const step = all[index];
  const names = [step?.label ?? '', ...(step !== undefined && 'events' in step ? step.events : [])];
  return {
    name: step?.label ?? '',
    isOrder: names.some((name) => stepKind(name)?.kind === 'purchase'),
  };
}
