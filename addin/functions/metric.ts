import {
  type Language,
  LensError,
  listed,
  METRICS,
  type MetricId,
  metricNamed,
  preciseSum,
  ratio,
  roundTo,
  t,
} from '#core';
import { type Cells, isBlank, listOf } from './cells.ts';
import { numbersIn } from './numbers.ts';

/** What a metric is computed from: sums divided, a sum, a mean, or distinct keys. */
const FORMS: Readonly<Partial<Record<MetricId, 'share' | 'per' | 'sum' | 'mean' | 'distinct'>>> = {
  conversion_rate: 'share',
  engagement_rate: 'share',
  repeat_rate: 'share',
  refund_rate: 'share',
  redemption_rate: 'share',
  roas: 'per',
  cac: 'per',
  aov: 'per',
  purchase_frequency: 'per',
  revenue: 'sum',
  satisfaction: 'mean',
  customers: 'distinct',
  buyers: 'distinct',
  reach: 'distinct',
  orders: 'distinct',
};
const MONEY_DECIMALS = 6;

/**
 * A metric by the dictionary's definition. Each range is added up before dividing, so the rates of
 * several rows are one rate, never their mean.
 *
 * @param name in either language, such as 转化率 or `conversion_rate`
 * @param values numerator; for counts the customers or order numbers, counted once each
 * @param per denominator; not for sums, means and counts
 * @throws {LensError} `functions.metric-…` for an unknown metric, a missing or needless range, a share
 *   above 1, or nothing to divide by
 */
export function metricValue(
  name: string,
  values: Cells,
  per: Cells | null,
  language: Language,
): number {
  const id = metricNamed(name);
  const form = id === null ? undefined : FORMS[id];
  if (id === null || form === undefined) {
    const known = [...METRICS.values()].filter((each) => FORMS[each.id] !== undefined);
    const names = listed(
      language,
      known.map((each) => t(language, each.name)),
    );
    throw new LensError('functions.metric-unknown', { name, names });
  }
  const { formula, name: code } = METRICS.get(id)!;
  const params = { name: t(language, code), formula: t(language, formula) };
  const needsPer = form === 'share' || form === 'per';
  if (needsPer !== (per !== null)) {
    throw new LensError(needsPer ? 'functions.metric-two' : 'functions.metric-one', params);
  }
  if (form === 'distinct') return distinct(values);
  const numbers = numbersIn('values', values);
  const sum = sumOf(numbers);
  if (form === 'sum') return roundTo(sum, MONEY_DECIMALS);
  const whole = per === null ? numbers.length : sumOf(numbersIn('per', per));
  const value = ratio(form === 'per' && id === 'aov' ? roundTo(sum, MONEY_DECIMALS) : sum, whole);
  if (value === null || whole < 0) throw new LensError('functions.metric-nothing', params);
  if (form === 'share' && (value > 1 || value < 0)) {
    throw new LensError('functions.metric-above-one', { ...params, part: sum, whole });
  }
  return value;
}

/** Distinct keys; blanks at both ends of a text don't matter. */
function distinct(range: Cells): number {
  const keys = listOf(range).filter((cell) => !isBlank(cell));
  return new Set(keys.map((cell) => String(cell).trim())).size;
}

function sumOf(numbers: readonly number[]): number {
  return preciseSum(numbers.length, (index) => numbers[index]!);
}
