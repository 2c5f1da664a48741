import {
  dayOf,
  evaluateRule,
  factsOf,
  isoDay,
  numberText,
  type Operand,
  type Rule,
  ruleContext,
  type Segmented,
  thresholdValue,
} from '#core';

import type { ViewContext } from '../views/context.ts';

/** One order that makes a customer meet a rule. */
export interface OneMoreOrder {
  /** Least money of the order in whole units; 0: any. */
  readonly money: number;
  /** Last day it may be placed (days since 1970), while earlier orders still count; `null`: any day. */
  readonly by: number | null;
}

/** A condition on orders, money per order, money or recency, as what one more order has to do. */
interface Demand {
  readonly kind: 'orders' | 'revenue' | 'aov' | 'recency_days';
  /** Days the number is taken over; `null`: lifetime. */
  readonly days: number | null;
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a single order, of at least some money and placed by some day, is enough to meet a rule;
 * `null` when that does not follow for certain: another number decides, more than one order is missing,
 * money would have to stay below something, or there is no order yet.
 */
export function oneMoreOrder(
  rule: Rule,
  segmented: Segmented,
  customer: number,
): OneMoreOrder | null {
  const parts = rule.kind === 'and' ? rule.parts : [rule];
  const demands: Demand[] = [];
  for (const part of parts) {
    const demand = demandOf(part, segmented);
    if (demand === null) return null;
    demands.push(demand);
  }
  const { metrics } = segmented;
  if (metrics.frequency[customer] === 0) return null;
  let money = 0;
  for (const { kind, days, low, high } of demands) {
    const over = days === null ? null : metrics.window(days);
    const orders = (over?.orders ?? metrics.frequency)[customer]! + 1;
    const spent = (over?.revenue ?? metrics.monetary)[customer]!;
    if (kind === 'recency_days' && (low > 0 || high < 0)) return null;
    if (kind === 'orders' && (orders < low || orders > high)) return null;
    if ((kind === 'aov' || kind === 'revenue') && Number.isFinite(high)) return null;
    if (kind === 'aov') money = Math.max(money, low * orders - spent);
    if (kind === 'revenue') money = Math.max(money, low - spent);
  }
  const windows = demands.flatMap(({ days }) => (days === null ? [] : [days]));
  return { money: Math.max(0, Math.ceil(money - 1e-6)), by: lastDay(windows, segmented, customer) };
}

/** Is it certain that a customer does not meet a rule after one more order, of whatever money? */
export function failsAfterOneMore(rule: Rule, segmented: Segmented, customer: number): boolean {
  const parts = rule.kind === 'and' ? rule.parts : [rule];
  return parts.some((part) => partFails(part, segmented, customer));
}

function partFails(part: Rule, segmented: Segmented, customer: number): boolean {
  const { analysis, metrics } = segmented;
  if (part.kind === 'in-texts') {
    return evaluateRule(part, factsOf(segmented, analysis.settings))[customer] === 0;
  }
  if (part.kind === 'in-campaign' && part.order === 'first') {
    const { campaign } = ruleContext(segmented, analysis.settings);
    const day = metrics.firstDay[customer]!;
    return day < campaign.from || day > campaign.to;
  }
  const demand = demandOf(part, segmented);
  if (demand?.kind === 'recency_days') return demand.low > 0;
  if (demand?.kind !== 'orders') return false;
  const { days, low, high } = demand;
  if (days === null) {
    const orders = metrics.frequency[customer]! + 1;
    return orders < low || orders > high;
  }
  // Orders of a window only get fewer until the next one is placed.
  return metrics.window(days).orders[customer]! + 1 < low;
}

/** The last day on which every row that counts in the windows now still does. */
function lastDay(
  windows: readonly number[],
  { analysis, metrics }: Segmented,
  customer: number,
): number | null {
  const { orders } = analysis.cleaned;
  if (orders === null || windows.length === 0) return null;
  let last = Number.POSITIVE_INFINITY;
  orders.customer.forEach((who, row) => {
    if (who !== customer) return;
    const day = dayOf(orders.time[row]!);
    for (const days of windows) {
      if (day <= metrics.asOf && day >= metrics.asOf - days) last = Math.min(last, day + days);
    }
  });
  return Number.isFinite(last) ? last : null;
}

function demandOf(rule: Rule, segmented: Segmented): Demand | null {
  const { thresholds } = ruleContext(segmented, segmented.analysis.settings);
  const fixed = (operand: Operand): number | null => {
    if (operand.kind === 'number') return operand.value;
    return operand.kind === 'threshold' ? thresholdValue(operand.name, thresholds) : null;
  };
  if (rule.kind === 'between') {
    const [low, high] = [fixed(rule.low), fixed(rule.high)];
    return low === null || high === null ? null : subject(rule.value, low, high);
  }
  if (rule.kind !== 'compare') return null;
  const value = fixed(rule.right);
  if (value === null) return null;
  const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number;
  if (rule.operator === '>=') return subject(rule.left, value, most);
  if (rule.operator === '<=') return subject(rule.left, least, value);
  if (rule.operator === '=') return subject(rule.left, value, value);
  // Orders and days are whole, so that > 60 begins at 61.
  const isWhole = rule.left.kind === 'name' && !['aov', 'revenue'].includes(rule.left.name.kind);
  if (rule.operator === '>' && isWhole) return subject(rule.left, Math.floor(value) + 1, most);
  if (rule.operator === '<' && isWhole) return subject(rule.left, least, Math.ceil(value) - 1);
  return null;
}

function subject(operand: Operand, low: number, high: number): Demand | null {
  if (operand.kind !== 'name') return null;
  const { name } = operand;
  if (name.kind === 'recency_days') return { kind: name.kind, days: null, low, high };
  if (name.kind !== 'orders' && name.kind !== 'aov' && name.kind !== 'revenue') return null;
  if (name.span.kind === 'lifetime') return { kind: name.kind, days: null, low, high };
  if (name.span.kind !== 'days') return null;
  return { kind: name.kind, days: name.span.length, low, high };
}

/** "One more order of ¥280 or more makes it “High-value customers”, placed by 2026-07-04." */
export function oneMoreOrderText(
  { money, by }: OneMoreOrder,
  segment: string,
  { say, currency }: ViewContext,
): string {
  const params = {
    segment,
    money: numberText(money, { decimals: 0, grouped: true, prefix: currency }),
    day: by === null ? '' : isoDay(by),
  };
  if (money > 0) {
    return by === null
      ? say('addin.views.customer.one-more-of', params)
      : say('addin.views.customer.one-more-of-by', params);
  }
  return by === null
    ? say('addin.views.customer.one-more', params)
    : say('addin.views.customer.one-more-by', params);
}
