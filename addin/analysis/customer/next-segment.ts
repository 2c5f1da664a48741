import {
  clausesMet,
  type Operand,
  plannedSegments,
  type Rule,
  ruleContext,
  type Segmented,
  type ThresholdName,
  thresholdValue,
} from '#core';
import { partsOfRule } from '../rules/clauses.ts';

import type { ViewContext } from '../views/context.ts';
import type { CustomerView } from '../views.ts';

import { failsAfterOneMore, oneMoreOrder, oneMoreOrderText } from './one-more-order.ts';

type Next = NonNullable<CustomerView['next']>;

/**
 * The next better segment: among those matched before the customer's own, the one that buying can lead
 * to with the fewest conditions unmet (the first of equals); `null` when there is none.
 *
 * @param at index of the customer's segment
 */
export function nextSegment(
  context: ViewContext,
  segmented: Segmented,
  customer: number,
  at: number,
): Next | null {
  const { analysis, say } = context;
  const plans = plannedSegments(analysis.settings).slice(0, at);
  const candidates = plans.flatMap((plan, index) => {
    const parts = partsOfRule(plan.ruleText);
    if (parts === null || parts.length === 0) return [];
    const clauses = clausesMet(plan.rule, segmented, customer);
    const unmet = clauses.filter(({ met }) => !met).length;
    const reachable = parts.every(
      (part, clause) =>
        !isUndoneByBuying(part, segmented) &&
        (clauses[clause]!.met || isHelpedByBuying(part, segmented)),
    );
    return reachable && unmet > 0 ? [{ plan, index, clauses, unmet }] : [];
  });
  const best = candidates.toSorted((one, other) => one.unmet - other.unmet)[0];
  if (best === undefined) return null;
  const { plan, index, clauses, unmet } = best;
  // Whoever comes to match a rule before it would go there instead.
  const isFirst = plans
    .slice(0, index)
    .every((earlier) => failsAfterOneMore(earlier.rule, segmented, customer));
  const order = isFirst ? oneMoreOrder(plan.rule, segmented, customer) : null;
  const segment = plan.name;
  return {
    segment,
    clauses,
    text:
      order === null
        ? say('addin.views.customer.unmet', { n: unmet, all: clauses.length, segment })
        : oneMoreOrderText(order, segment, context),
  };
}

/** Does a condition fail for whoever has just bought? It asks for some days of silence. */
function isUndoneByBuying(rule: Rule, segmented: Segmented): boolean {
  const { thresholds } = ruleContext(segmented, segmented.analysis.settings);
  const low = lowerEnd(rule, (name) => thresholdValue(name, thresholds));
  return low !== null && low.of === 'recency_days' && low.value > 0;
}

/** Can buying more make a condition hold that does not hold now? */
function isHelpedByBuying(rule: Rule, segmented: Segmented): boolean {
  const { thresholds } = ruleContext(segmented, segmented.analysis.settings);
  if (rule.kind === 'compare' && subjectOf(rule)?.kind === 'recency_days') {
    return ['<', '<='].includes(rule.operator);
  }
  if (rule.kind === 'between' && rule.value.kind === 'name') {
    if (rule.value.name.kind === 'recency_days') return true;
  }
  const low = lowerEnd(rule, (name) => thresholdValue(name, thresholds));
  const upper = rule.kind === 'between';
  const bought = ['orders', 'revenue', 'aov', 'r', 'f', 'm', 'fm'];
  return low !== null && !upper && bought.includes(low.of);
}

/** The lower end a condition sets for a number of the customer; `null` when it sets none. */
function lowerEnd(
  rule: Rule,
  threshold: (name: ThresholdName) => number,
): { readonly of: string; readonly value: number } | null {
  const fixed = (operand: Operand): number | null => {
    if (operand.kind === 'number') return operand.value;
    return operand.kind === 'threshold' ? threshold(operand.name) : null;
  };
  if (rule.kind === 'between' && rule.value.kind === 'name') {
    const value = fixed(rule.low);
    return value === null ? null : { of: rule.value.name.kind, value };
  }
  if (rule.kind === 'in-numbers' && rule.value.kind === 'name') {
    return { of: rule.value.name.kind, value: Math.min(...rule.numbers) };
  }
  if (rule.kind !== 'compare') return null;
  const name = subjectOf(rule);
  const value = fixed(rule.right);
  if (name === null || value === null) return null;
  return ['>', '>=', '='].includes(rule.operator) ? { of: name.kind, value } : null;
}

function subjectOf(rule: Extract<Rule, { kind: 'compare' }>) {
  return rule.left.kind === 'name' ? rule.left.name : null;
}
