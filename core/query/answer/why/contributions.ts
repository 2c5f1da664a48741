import type { Measure } from '../../../metrics/index.ts';

/** One part of a whole in both periods; `null`: nothing of it there. */
export interface Part {
  readonly label: string;
  readonly isMissing: boolean;
  /** What the other parts leave of the whole, which no name stands for. */
  readonly isRest?: true;
  readonly after: Measure | null;
  readonly before: Measure | null;
}

/** How far a part moved the whole, in the metric's own unit: `total = mix + rate`. */
export interface Contribution {
  readonly part: Part;
  readonly total: number;
  /** From the part's weight in the whole; 0 for sums. */
  readonly mix: number;
  /** From the part's own value; all of it for sums. */
  readonly rate: number;
}

/**
 * Splits the change of a sum over its parts: each part's own change.
 *
 * @returns `null` when the parts don't add up to the whole, as an order counted in two of them
 */
export function sumContributions(
  parts: readonly Part[],
  after: Measure,
  before: Measure,
): readonly Contribution[] | null {
  if (!addsUp(parts, after, before, numeratorOf)) return null;
  return parts.map((part) => {
    const total = numeratorOf(part.after) - numeratorOf(part.before);
    return { part, total, mix: 0, rate: total };
  });
}

/**
 * Splits the change of a rate or mean over its parts: by the change of each part's weight, times how far
 * it lies from the whole, and by the change of its own value, times its weight; values and weights at the
 * mean of both periods, so that nothing is left over.
 *
 * @returns `null` when the parts don't add up to the whole, or a period has nothing to divide by
 * @see Marshall 1890, Edgeworth 1925: weights at the mean of both periods
 */
export function ratioContributions(
  parts: readonly Part[],
  after: Measure,
  before: Measure,
): readonly Contribution[] | null {
  const [wholeAfter, wholeBefore] = [denominatorOf(after), denominatorOf(before)];
  if (!(wholeAfter > 0 && wholeBefore > 0)) return null;
  if (!addsUp(parts, after, before, numeratorOf)) return null;
  if (!addsUp(parts, after, before, denominatorOf)) return null;
  const whole = (numeratorOf(after) / wholeAfter + numeratorOf(before) / wholeBefore) / 2;
  const all = parts.map((part): Contribution | null => {
    const weightAfter = denominatorOf(part.after) / wholeAfter;
    const weightBefore = denominatorOf(part.before) / wholeBefore;
    const own = ownValues(part);
    if (own === null) return null;
    const [valueAfter, valueBefore] = own;
    const mix = (weightAfter - weightBefore) * ((valueAfter + valueBefore) / 2 - whole);
    const rate = ((weightAfter + weightBefore) / 2) * (valueAfter - valueBefore);
    return { part, total: mix + rate, mix, rate };
  });
  return all.every((each) => each !== null) ? all : null;
}

/** A part that is there in one period only has moved by its weight alone. */
function ownValues({ after, before }: Part): readonly [number, number] | null {
  const value = (measure: Measure | null): number | null => {
    const under = denominatorOf(measure);
    // Money without an order to divide it by, such as a refund alone, cannot be placed.
    if (under === 0) return numeratorOf(measure) === 0 ? null : Number.NaN;
    return numeratorOf(measure) / under;
  };
  const [one, other] = [value(after), value(before)];
  if (Number.isNaN(one) || Number.isNaN(other)) return null;
  if (one === null && other === null) return [0, 0];
  return [one ?? other!, other ?? one!];
}

/**
 * Splits the change of a product of step rates over the steps, by logarithmic means.
 *
 * @param steps rate of each step, 0–1
 * @returns `null` when a rate is 0 or missing
 * @see Ang 2004, "Decomposition analysis for policymaking in energy" (the additive LMDI-I)
 */
export function stepContributions(steps: readonly Part[]): readonly Contribution[] | null {
  const product = (side: 'after' | 'before'): number =>
    steps.reduce((whole, step) => whole * (step[side]?.value ?? 0), 1);
  const [after, before] = [product('after'), product('before')];
  if (!(after > 0 && before > 0)) return null;
  const mean = after === before ? after : (after - before) / Math.log(after / before);
  return steps.map((part) => {
    const total = mean * Math.log(part.after!.value! / part.before!.value!);
    return { part, total, mix: 0, rate: total };
  });
}

const numeratorOf = (measure: Measure | null): number => measure?.numerator ?? 0;
const denominatorOf = (measure: Measure | null): number => measure?.denominator ?? 0;

function addsUp(
  parts: readonly Part[],
  after: Measure,
  before: Measure,
  of: (measure: Measure | null) => number,
): boolean {
  const close = (sum: number, whole: number): boolean =>
    Math.abs(sum - whole) <= 1e-6 * Math.max(1, Math.abs(whole));
  const sum = (side: 'after' | 'before'): number =>
    parts.reduce((all, part) => all + of(part[side]), 0);
  return close(sum('after'), of(after)) && close(sum('before'), of(before));
}
