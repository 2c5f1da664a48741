import {
  type Atom,
  allOf,
  type Conjunction,
  conjunctionsOf,
  type RuleContext,
} from './conjunctions.ts';
import { comparable } from './evaluate.ts';
import { nameText } from './names.ts';
import type { NumberName, Rule } from './types.ts';

/**
 * Is it provable by intervals that no customer can ever satisfy the rule?
 * `false` means "not proved", never "somebody can".
 *
 * @example
 * // orders_90d = 0 and recency_days between 61 and 90: the last order lies within the 90 days
 */
export function isContradiction(rule: Rule, context: RuleContext): boolean {
  return conjunctionsOf(rule, context)?.every(isImpossible) ?? false;
}

/** Is it provable that no customer can satisfy both rules? `false` means "not proved". */
export function areDisjoint(one: Rule, other: Rule, context: RuleContext): boolean {
  const both = allOf([conjunctionsOf(one, context), conjunctionsOf(other, context)]);
  return both?.every(isImpossible) ?? false;
}

/** Is it provable that every customer satisfies one of the rules? `false` means "not proved". */
export function isComplete(rules: readonly Rule[], context: RuleContext): boolean {
  return uncovered(rules, context)?.length === 0;
}

/** Distinct alternatives beyond which it is not proved that rules cover everyone. */
const MOST_LEFT = 2048;

/**
 * What the rules leave: alternatives that none of them takes and that aren't proved impossible; `null`
 * when there are too many to look at.
 */
export function uncovered(
  rules: readonly Rule[],
  context: RuleContext,
): readonly Conjunction[] | null {
  let left: readonly Conjunction[] = [[]];
  for (const rule of rules) {
    const others = conjunctionsOf({ kind: 'not', part: rule }, context);
    if (others === null) return null;
    // What says the same is kept once: without this, eight rules of three conditions are too many.
    const next = new Map<string, Conjunction>();
    for (const atoms of left) {
      for (const more of others) {
        const both = [...atoms, ...more];
        const key = summary(both);
        if (!next.has(key) && !isImpossible(both)) next.set(key, both);
        if (next.size > MOST_LEFT) return null;
      }
    }
    left = [...next.values()];
  }
  return left;
}

/** The ends that conditions leave a number between. */
export interface Bounds {
  readonly name: NumberName;
  readonly low: number;
  readonly high: number;
}

/**
 * What a list of conditions, and what follows from them, leaves open of each number it speaks of.
 * `null` for conditions that are proved impossible. Numbers that must be missing are left out.
 */
export function boundsOf(atoms: Conjunction): readonly Bounds[] | null {
  if (isImpossible(atoms)) return null;
  const known = new Map<string, Known>();
  for (const atom of atoms) {
    if (atom.kind === 'range' || atom.kind === 'missing') narrow(known, atom);
  }
  for (let round = 0; round < 2; round++) relate(known);
  return [...known.values()].flatMap(({ name, low, high, missing, present }) =>
    name === null || (missing && !present) ? [] : [{ name, low, high }],
  );
}

/** What both of two rules take, that isn't proved impossible; `null` when there is too much to look at. */
export function shared(
  one: Rule,
  other: Rule,
  context: RuleContext,
): readonly Conjunction[] | null {
  const both = allOf([conjunctionsOf(one, context), conjunctionsOf(other, context)]);
  return both?.filter((atoms) => !isImpossible(atoms)) ?? null;
}

/** Equal for conjunctions that demand the same, in whatever words. */
function summary(atoms: Conjunction): string {
  const known = new Map<string, Known>();
  const texts = new Set<string>();
  for (const atom of atoms) {
    if (atom.kind === 'range' || atom.kind === 'missing') narrow(known, atom);
    if (atom.kind === 'texts') texts.add(JSON.stringify(atom));
  }
  const numbers = [...known].map(
    ([variable, { low, high, present, missing }]) =>
      `${variable}:${low}:${high}:${present}:${missing}`,
  );
  const opaque = atoms.some(({ kind }) => kind === 'opaque');
  return [...numbers.sort(), ...[...texts].sort(), opaque].join('|');
}

/** What is known of a variable: the ends it lies between, and whether it must be there or missing. */
interface Known {
  name: NumberName | null;
  low: number;
  high: number;
  present: boolean;
  missing: boolean;
}

function isImpossible(atoms: Conjunction): boolean {
  const known = new Map<string, Known>();
  for (const atom of atoms)
    if (atom.kind !== 'opaque' && atom.kind !== 'texts') narrow(known, atom);
  if (textsClash(atoms)) return true;
  for (let round = 0; round < 2; round++) relate(known);
  return [...known.values()].some(
    ({ low, high, present, missing }) => low > high || (present && missing),
  );
}

function entry(known: Map<string, Known>, variable: string, name: NumberName | null): Known {
  let found = known.get(variable);
  if (found === undefined) {
    const score = name !== null && ['r', 'f', 'm', 'fm'].includes(name.kind);
    const low = score ? 1 : isInteger(name) ? 0 : Number.NEGATIVE_INFINITY;
    const high = score ? 5 : Number.POSITIVE_INFINITY;
    found = { name, low, high, present: false, missing: false };
    known.set(variable, found);
  }
  return found;
}

function narrow(
  known: Map<string, Known>,
  atom: Extract<Atom, { kind: 'range' | 'missing' }>,
): void {
  const found = entry(known, atom.variable, atom.name);
  if (atom.kind === 'missing') {
    // Counts and money are never missing: a customer without orders has 0.
    if (isNeverMissing(atom.name)) {
      found.low = Number.POSITIVE_INFINITY;
      found.high = Number.NEGATIVE_INFINITY;
    }
    found.missing = true;
    return;
  }
  found.present = true;
  const whole = isInteger(atom.name);
  const low = whole
    ? atom.lowOpen
      ? Math.floor(atom.low) + 1
      : Math.ceil(atom.low)
    : atom.lowOpen
      ? justAbove(atom.low)
      : atom.low;
  const high = whole
    ? atom.highOpen
      ? Math.ceil(atom.high) - 1
      : Math.floor(atom.high)
    : atom.highOpen
      ? justBelow(atom.high)
      : atom.high;
  found.low = Math.max(found.low, low);
  found.high = Math.min(found.high, high);
}

/** Draws what follows between orders, windows and recency, where every order has a date. */
function relate(known: Map<string, Known>): void {
  const orders = entry(known, 'orders', { kind: 'orders', span: { kind: 'lifetime' } });
  const recency = entry(known, 'recency_days', { kind: 'recency_days' });
  const first = entry(known, 'first_order_days', { kind: 'first_order_days' });
  for (const { name, present, low, high } of [...known.values()]) {
    if (name === null) continue;
    const ordersOnly = 'span' in name && name.kind !== 'aov';
    if (present && !ordersOnly) orders.low = Math.max(orders.low, 1);
    if (!('span' in name) || name.span.kind !== 'days' || name.kind === 'revenue') continue;
    const days = name.span.length;
    const inWindow = name.kind === 'orders' ? low : present ? 1 : 0;
    if (inWindow >= 1) {
      recency.present = true;
      recency.high = Math.min(recency.high, days);
      orders.low = Math.max(orders.low, inWindow);
    }
    if (name.kind !== 'orders') continue;
    if (high < 1 && recency.present) recency.low = Math.max(recency.low, days + 1);
    const window = known.get(nameText(name))!;
    if (recency.present && recency.high <= days) window.low = Math.max(window.low, 1);
    if (recency.low > days) window.high = Math.min(window.high, 0);
    window.high = Math.min(window.high, orders.high);
  }
  if (recency.present || first.present) orders.low = Math.max(orders.low, 1);
  if (orders.high < 1) {
    recency.missing = true;
    first.missing = true;
  }
  if (orders.low >= 1) {
    recency.present = true;
    first.present = true;
  }
  if (first.present || recency.present) {
    first.low = Math.max(first.low, recency.low);
    recency.high = Math.min(recency.high, first.high);
  }
}

/** Do the conditions on one text attribute leave no value? */
function textsClash(atoms: Conjunction): boolean {
  const allowed = new Map<string, Set<string>>();
  const missing = new Set(atoms.flatMap((one) => (one.kind === 'missing' ? [one.variable] : [])));
  for (const atom of atoms) {
    if (atom.kind !== 'texts') continue;
    if (missing.has(atom.variable)) return true;
    if (atom.negated) continue;
    const texts = new Set(atom.texts.map(comparable));
    const before = allowed.get(atom.variable);
    allowed.set(atom.variable, before === undefined ? texts : inBoth(before, texts));
  }
  for (const atom of atoms) {
    if (atom.kind !== 'texts' || !atom.negated) continue;
    for (const text of atom.texts) allowed.get(atom.variable)?.delete(comparable(text));
  }
  return [...allowed.values()].some((texts) => texts.size === 0);
}

function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((text) => other.has(text)));
}

function isInteger(name: NumberName | null): boolean {
  return name !== null && name.kind !== 'revenue' && name.kind !== 'aov';
}

function isNeverMissing(name: NumberName | null): boolean {
  return name !== null && (name.kind === 'orders' || name.kind === 'revenue');
}

/** The next larger number, near enough for a strict bound on money. */
function justAbove(value: number): number {
  return Number.isFinite(value) ? value + Math.max(1, Math.abs(value)) * Number.EPSILON : value;
}

function justBelow(value: number): number {
  return -justAbove(-value);
}
