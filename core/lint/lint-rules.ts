import {
  type CustomerFacts,
  evaluateRule,
  isContradiction,
  nameText,
  operandsIn,
  type Rule,
  type RuleContext,
  shared,
  uncovered,
} from '../segment/index.ts';
import { madeUpCustomer } from './made-up-customer.ts';
import type { NamedRule } from './read-rules.ts';

/** A customer that shows a fault: one of the data, or made-up numbers. */
export interface CounterExample {
  /** Key of a customer of the data; `null`: made up. */
  readonly customer: string | null;
  /** Numbers by their name in rules; `null` where there is none. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface LintFinding {
  /**
   * `contradiction`: nobody can satisfy the rule. `overlap`: a customer satisfies both, and neither is
   * there to take what is left. `gap`: a customer satisfies none. `unreachable`: those above take all it could. `unread`: words that were not understood.
   */
  readonly kind: 'contradiction' | 'overlap' | 'gap' | 'unreachable' | 'unread';
  readonly rules: readonly string[];
  readonly example: CounterExample | null;
  readonly unread: readonly string[];
}

export interface RuleLint {
  readonly rules: readonly NamedRule[];
  readonly findings: readonly LintFinding[];
  /** RFM cells, as `123`, of a table over scores alone that no rule takes; `null`: no such table. */
  readonly openCells: readonly string[] | null;
}

/** Customers the rules are held against, where there are some. */
export interface LintData {
  readonly facts: CustomerFacts;
  readonly ids: readonly string[];
  /** 1 for customers that segments are about. */
  readonly inScope: Uint8Array;
}

/**
 * What is wrong with a set of rules, each fault with a customer that shows it: one of the data where
 * there is one, else made-up numbers that the rules themselves were tried on.
 */
export function lintRules(
  rules: readonly NamedRule[],
  context: RuleContext,
  data: LintData | null = null,
): RuleLint {
  const findings: LintFinding[] = [];
  const matches = data === null ? null : rules.map(({ rule }) => evaluateRule(rule, data.facts));
  const find = (
    kind: LintFinding['kind'],
    of: readonly NamedRule[],
    example: CounterExample | null,
  ) => findings.push({ kind, rules: of.map(({ name }) => name), example, unread: [] });
  const real = (test: (customer: number) => boolean): CounterExample | null => {
    if (data === null) return null;
    const found = data.ids.findIndex((_, one) => data.inScope[one] === 1 && test(one));
    return found < 0 ? null : customerExample(rules, data, found);
  };
  const alive = rules.filter((named) => {
    if (named.unread.length > 0) {
      findings.push({ kind: 'unread', rules: [named.name], example: null, unread: named.unread });
    }
    if (!isContradiction(named.rule, context)) return true;
    find('contradiction', [named], null);
    return false;
  });
  alive.forEach((one, index) => {
    for (const other of alive.slice(index + 1)) {
      if (takesTheRest(one) || takesTheRest(other)) continue;
      const [a, b] = [matches?.[rules.indexOf(one)], matches?.[rules.indexOf(other)]];
      const seen = real((customer) => a![customer] === 1 && b![customer] === 1);
      const made =
        seen ??
        madeUp(shared(one.rule, other.rule, context) ?? [], context, [one.rule, other.rule], true);
      if (made !== null) find('overlap', [one, other], made);
    }
    const before = alive.slice(0, index).map(({ rule }) => rule);
    const left: Rule = {
      kind: 'and',
      parts: [one.rule, { kind: 'not', part: { kind: 'or', parts: before } }],
    };
    if (before.length > 0 && isContradiction(left, context)) find('unreachable', [one], null);
  });
  const openCells = cellsOf(rules);
  const gap =
    real((customer) => matches!.every((ones) => ones[customer] === 0)) ??
    madeUp(
      uncovered(
        alive.map(({ rule }) => rule),
        context,
      ) ?? [],
      context,
      alive.map(({ rule }) => rule),
      false,
    );
  if (gap !== null) find('gap', [], gap);
  return { rules, findings, openCells };
}

/** Rules that overlap those above by design: match order gives them whoever is left. */
export function takesTheRest({ rule, completion }: NamedRule): boolean {
  return completion || rule.kind === 'everyone';
}

function customerExample(
  rules: readonly NamedRule[],
  { facts, ids }: LintData,
  at: number,
): CounterExample {
  const values: Record<string, number | null> = {};
  for (const operand of rules.flatMap(({ rule }) => operandsIn(rule))) {
    if (operand.kind !== 'name') continue;
    const value = facts.number(operand.name)[at]!;
    values[nameText(operand.name)] = Number.isNaN(value) ? null : value;
  }
  return { customer: ids[at]!, values };
}

function madeUp(...sought: Parameters<typeof madeUpCustomer>): CounterExample | null {
  const values = madeUpCustomer(...sought);
  return values === null ? null : { customer: null, values };
}

/** Cells of the 125 that a table over R, F and M alone leaves. */
function cellsOf(rules: readonly NamedRule[]): readonly string[] | null {
  const names = rules.flatMap(({ rule }) => operandsIn(rule).filter(({ kind }) => kind === 'name'));
  const isScores = names.every(
    (one) => one.kind === 'name' && /^(r|f|m|fm|orders)$/.test(one.name.kind),
  );
  const some = names.some((one) => one.kind === 'name' && /^(r|f|m|fm)$/.test(one.name.kind));
  if (!isScores || !some) return null;
  const cells = Array.from({ length: 125 }, (_, cell) => [
    Math.floor(cell / 25) + 1,
    (Math.floor(cell / 5) % 5) + 1,
    (cell % 5) + 1,
  ]);
  const facts: CustomerFacts = {
    count: 125,
    campaign: { from: 0, to: 0 },
    threshold: () => Number.NaN,
    attribute: () => null,
    orderDay: () => new Float64Array(125).fill(Number.NaN),
    number: ({ kind }) =>
      cells.map(([r = 0, f = 0, m = 0]) => {
        if (kind === 'r') return r;
        if (kind === 'f') return f;
        if (kind === 'm') return m;
        return kind === 'fm' ? Math.floor((f + m + 1) / 2) : 1;
      }),
  };
  const taken = rules.map(({ rule }) => evaluateRule(rule, facts));
  return cells.flatMap((cell, at) => (taken.some((ones) => ones[at] === 1) ? [] : [cell.join('')]));
}
