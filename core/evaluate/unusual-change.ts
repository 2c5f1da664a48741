import type { ConfidenceInterval } from '../stats/index.ts';
import { expectedRange, FEWEST_PERIODS, outsideRangeP } from './expected-range.ts';
import { rateTest } from './tests.ts';

/** A figure in one complete period. */
export interface PeriodFigure {
  /** `null`: it cannot be told. */
  readonly value: number | null;
  /** People, orders or answers it rests on. */
  readonly n: number;
  /** Of a rate: how many of `n`. */
  readonly hits: number | null;
}

/** A share of people; a number of them; a sum of money; a mean of values (order value, score). */
export type FigureKind = 'rate' | 'count' | 'amount' | 'mean';

export interface UnusualChange {
  readonly verdict: 'unusual' | 'usual';
  readonly direction: 'up' | 'down';
  /** The mean of the judged periods; the geometric one where the log scale decided. */
  readonly value: number;
  /** How many of the latest periods were judged together: 1 or 2. */
  readonly judged: 1 | 2;
  /** Where that mean was expected, at the level of the decision. */
  readonly expected: ConfidenceInterval & { readonly mean: number };
  /** For both looks together, not yet for the number of figures watched. */
  readonly p: number;
}

/** Why nothing can be said. */
export interface CannotTell {
  readonly verdict: 'cannot-tell';
  readonly reason: 'too-few-periods' | 'too-few-people' | 'no-spread' | 'no-value';
}

/** False alarms a year and watched figure the default level allows: one series in twenty has one. */
const FALSE_ALARMS_A_YEAR = 0.05;
const WEEKS_A_YEAR = 52;
/** Level of one weekly decision. */
export const UNUSUAL_LEVEL = FALSE_ALARMS_A_YEAR / WEEKS_A_YEAR;

/** Below this many people, orders or answers a period is too small to judge. */
const FEWEST_PEOPLE = 30;

/**
 * Is the latest period out of what the earlier ones let expect? Two looks: the latest period alone, and
 * the latest two together, which finds a smaller change that stays; the p-value is doubled for it.
 *
 * Each look asks whether the mean is outside the prediction interval from the earlier periods (habit); a
 * rate must differ from the earlier ones by the two-proportion test as well (chance). The spread is never
 * taken to be smaller than chance alone makes it (binomial for rates, Poisson for counts).
 *
 * Sums of money above 0 must be outside on a plain and on a log scale: their spread is often in per cent.
 *
 * Assumes periods of about normal spread around one level: a trend or a season widens the range, so that
 * fewer changes are found; periods that depend on each other make false alarms likelier.
 *
 * @param periods complete ones of equal length, the oldest first; the last is judged
 * @param level p-value up to which a change is unusual
 */
export function unusualChange(
  periods: readonly PeriodFigure[],
  kind: FigureKind,
  level: number = UNUSUAL_LEVEL,
): UnusualChange | CannotTell {
  const known = periods.slice(0, -1).filter(({ value }) => value !== null);
  const last = periods.at(-1);
  if (last === undefined || last.value === null) return cannotTell('no-value');
  if (known.length < FEWEST_PERIODS) return cannotTell('too-few-periods');
  if (tooFewPeople(known, last, kind)) return cannotTell('too-few-people');

  const before = known.at(-1)!;
  const lastTwo =
    periods.at(-2)?.value != null &&
    known.length > FEWEST_PERIODS &&
    !tooFewPeople(known, before, kind);
  const looks = [look(known, [last], kind, lastTwo ? level / 2 : level)];
  if (lastTwo) looks.push(look(known.slice(0, -1), [before, last], kind, level / 2));
  const told = looks.filter((one) => one !== null);
  const first = told.reduce<Look | null>(
    (best, one) => (best === null || one.p < best.p ? one : best),
    null,
  );
  if (first === null) return cannotTell('no-spread');
  const p = Math.min(1, first.p * looks.length);
  return {
    verdict: p <= level ? 'unusual' : 'usual',
    direction: first.value < first.expected.mean ? 'down' : 'up',
    value: first.value,
    judged: first.judged,
    expected: first.expected,
    p,
  };
}

type Look = Pick<UnusualChange, 'value' | 'judged' | 'expected' | 'p'>;

function look(
  earlier: readonly PeriodFigure[],
  latest: readonly PeriodFigure[],
  kind: FigureKind,
  level: number,
): Look | null {
  const plain = lookOn(PLAIN, earlier, latest, kind, level);
  const positive = [...earlier, ...latest].every(({ value }) => value! > 0);
  if (kind !== 'amount' || !positive) return plain;
  const logs = lookOn(LOGS, earlier, latest, kind, level);
  // Outside on both scales, so that neither kind of skew makes false alarms.
  return plain === null || logs === null || plain.p > logs.p ? plain : logs;
}

interface Scale {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
}

const PLAIN: Scale = { to: (value) => value, from: (value) => value };
const LOGS: Scale = { to: Math.log, from: Math.exp };

function lookOn(
  scale: Scale,
  earlier: readonly PeriodFigure[],
  latest: readonly PeriodFigure[],
  kind: FigureKind,
  level: number,
): Look | null {
  const ahead = latest.length === 2 ? 2 : 1;
  const scaled = ({ value }: PeriodFigure): number => scale.to(value!);
  const options = { level: 1 - level, ahead, leastSd: chanceSd(earlier, kind) };
  const range = expectedRange(earlier.map(scaled), options);
  if (range === null) return null;
  const value = mean(latest.map(scaled));
  const habit = outsideRangeP(value, range, ahead);
  const p = kind === 'rate' ? Math.max(habit, chanceP(earlier, latest)) : habit;
  const expected = {
    low: scale.from(range.low),
    mean: scale.from(range.mean),
    high: scale.from(range.high),
  };
  return { value: scale.from(value), judged: ahead, expected, p };
}

/** Spread that chance alone gives to a period. */
function chanceSd(earlier: readonly PeriodFigure[], kind: FigureKind): number {
  const { hits, n } = pooled(earlier);
  if (kind === 'count') return Math.sqrt(mean(earlier.map(({ value }) => value!)));
  if (kind !== 'rate' || n === 0) return 0;
  const rate = hits / n;
  return Math.sqrt((rate * (1 - rate)) / (n / earlier.length));
}

/** The rate of the latest periods against all the earlier ones, as two proportions. */
function chanceP(earlier: readonly PeriodFigure[], latest: readonly PeriodFigure[]): number {
  return rateTest(pooled(earlier), pooled(latest)).p;
}

function pooled(periods: readonly PeriodFigure[]): { readonly hits: number; readonly n: number } {
  return {
    n: periods.reduce((sum, { n }) => sum + n, 0),
    hits: periods.reduce(
      (sum, { hits, value, n }) => sum + (hits ?? Math.round((value ?? 0) * n)),
      0,
    ),
  };
}

/** A count or sum may fall to nothing and still be judged; a rate or mean of few people may not. */
function tooFewPeople(
  earlier: readonly PeriodFigure[],
  latest: PeriodFigure,
  kind: FigureKind,
): boolean {
  if (mean(earlier.map(({ n }) => n)) < FEWEST_PEOPLE) return true;
  return (kind === 'rate' || kind === 'mean') && latest.n < FEWEST_PEOPLE;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function cannotTell(reason: CannotTell['reason']): CannotTell {
  return { verdict: 'cannot-tell', reason };
}
