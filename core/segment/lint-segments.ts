import { type Note, note } from '../basics/index.ts';
import type { Language } from '../i18n/index.ts';
import type { PlannedSegment } from './planned-segments.ts';
import {
  type CustomerFacts,
  cellFacts,
  evaluateRule,
  isContradiction,
  isScore,
  operandsIn,
  type Rule,
  type RuleContext,
  roleLabel,
  rolesIn,
  scoresOf,
} from './rules/index.ts';

/** More overlaps than this are not listed one by one; the largest come first. */
const MOST_OVERLAPS = 5;

/** A segment, how many satisfy its rule, and how many of them are left for it. */
export interface MatchedSegment {
  readonly plan: PlannedSegment;
  /** Customers in scope who satisfy it. */
  readonly matching: number;
  readonly customers: number;
}

/**
 * What is wrong with a set of rules: conditions nobody can meet (proved), segments emptied by those
 * above, overlaps, columns that aren't there, RFM cells that belong nowhere.
 *
 * @param both customers in scope who satisfy the rules of two segments, at first · segments + second
 */
export function lintSegments(
  segments: readonly MatchedSegment[],
  both: Int32Array,
  facts: CustomerFacts,
  context: RuleContext,
  language: Language,
): readonly Note[] {
  const reachable = segments.flatMap((segment) => reachNotes(segment, context));
  const columns = segments.flatMap(({ plan }) =>
    rolesIn(plan.rule)
      .filter((role) => facts.attribute(role) === null)
      .map((role) =>
        note('warning', 'segment.no-attribute', {
          segment: plan.name,
          attribute: roleLabel(role, language),
        }),
      ),
  );
  return [...reachable, ...columns, ...overlapNotes(segments, both), ...cellNotes(segments)];
}

/** Customers in scope among those flagged. */
export function countOf(flags: Uint8Array, inScope: Uint8Array): number {
  let count = 0;
  for (let customer = 0; customer < flags.length; customer++) {
    count += flags[customer]! & inScope[customer]!;
  }
  return count;
}

function reachNotes(
  { plan, matching, customers }: MatchedSegment,
  context: RuleContext,
): readonly Note[] {
  if (isContradiction(plan.rule, context)) {
    const params = { segment: plan.name, rule: plan.ruleText };
    return [note('warning', 'segment.rule-contradiction', params)];
  }
  if (customers > 0 || plan.completion || plan.rule.kind === 'everyone') return [];
  if (matching === 0) return [note('info', 'segment.rule-matches-nobody', { segment: plan.name })];
  const params = { segment: plan.name, customers: matching };
  return [note('warning', 'segment.rule-shadowed', params)];
}

function overlapNotes(segments: readonly MatchedSegment[], both: Int32Array): readonly Note[] {
  const overlaps = Array.from(both, (customers, at) => ({
    first: segments[Math.floor(at / segments.length)]!.plan,
    second: segments[at % segments.length]!.plan,
    customers,
  }));
  return overlaps
    .filter(({ first, second, customers }) => customers > 0 && isNamed(first) && isNamed(second))
    .sort((one, other) => other.customers - one.customers)
    .slice(0, MOST_OVERLAPS)
    .map(({ first, second, customers }) =>
      note('info', 'segment.rule-overlap', {
        first: first.name,
        second: second.name,
        customers,
      }),
    );
}

/** Takes customers by a condition of its own, rather than whoever is left. */
function isNamed({ completion, rule }: PlannedSegment): boolean {
  return !completion && rule.kind !== 'everyone';
}

/** For tables over R, F and M alone: cells of the 125 that no rule takes. */
function cellNotes(segments: readonly MatchedSegment[]): readonly Note[] {
  const rules = segments.map(({ plan }) => plan.rule);
  const overScores = rules.filter((rule) => operandsIn(rule).some(isScore));
  const scoresOnly = rules.every((rule) => {
    const scores = operandsIn(rule)
      .filter(({ kind }) => kind === 'name')
      .every(isScore);
    return (scores && rolesIn(rule).length === 0) || isNoOrders(rule);
  });
  if (!scoresOnly || overScores.length === 0) return [];
  const facts = cellFacts();
  const taken = rules.map((rule) => (isNoOrders(rule) ? null : evaluateRule(rule, facts)));
  const open = Array.from({ length: 125 }, (_, cell) => cell).filter((cell) =>
    taken.every((matches) => matches === null || matches[cell] === 0),
  );
  if (open[0] === undefined) return [];
  const { r, f, m } = scoresOf(open[0]);
  return [note('warning', 'segment.cells-uncovered', { cells: open.length, r, f, m })];
}

/** `orders = 0`: customers without scores. */
function isNoOrders(rule: Rule): boolean {
  if (rule.kind !== 'compare' || rule.operator !== '=') return false;
  const { left, right } = rule;
  const zero = right.kind === 'number' && right.value === 0;
  return zero && left.kind === 'name' && left.name.kind === 'orders';
}
