import type { AnswerRow } from '../types.ts';
import type { TopicRows } from './topic-rows.ts';

/** Counts are told to this, so that two of them don't differ by a few customers. */
export const COUNT_STEP = 10;
/** A step of a share stands for at least this many customers. */
const STEP_CUSTOMERS = 20;
/** Steps of a share, finest first. */
const SHARE_STEPS = [0.01, 0.02, 0.05, 0.1] as const;
/** Of a share of cells, which are many. */
const CELL_STEPS = [0.001, 0.002, 0.005, ...SHARE_STEPS] as const;
/** Of fewer customers, a count to tens makes no share that says anything. */
const LEAST_BY_COUNTS = 50;
/** What a share by a count to tens is told to. */
const BY_COUNTS_STEP = 0.05;
/** Digits told of other numbers. */
const DIGITS = 2;
/** Wholes that differ by less than this are one whole, of which the rows are shares. */
const SAME_WHOLE = 1.02;

/** What is shown of a topic's rows to people who may not see every number. */
interface SharedRows extends TopicRows {
  readonly hiddenCount: number;
}

/**
 * Rows for people who may not see every number. Hidden is a row about 1 to `most` customers, whose n isn't
 * known, or whose figure and n give such a group away; where only few customers would be hidden together,
 * the smallest rows beside them are hidden too. What is left is rounded: the customers behind a row of the
 * mining step aren't known here, so its numbers can't be held against those of other answers, and rounded
 * ones can't be taken from them.
 */
export function sharedRows(topic: TopicRows, most: number): SharedRows {
  const { rows, unit } = topic;
  const kind: Kind = {
    isCount: unit === 'count',
    whole: unit === 'share' ? wholeOf(rows) : null,
    isShare: unit === 'share' || unit === 'rate' || unit === 'percent',
    most,
    steps: SHARE_STEPS,
    isOfN: topic.isOfN === true,
  };
  const hidden = new Set(rows.filter((row) => isHidden(row, kind)));
  // What is hidden together is what is left of a whole.
  const bySize = rows
    .filter((row) => !hidden.has(row))
    .toSorted((one, other) => countOf(one, kind) - countOf(other, kind));
  for (const row of bySize) {
    if (hidden.size === 0 || isEnough(hidden, kind)) break;
    hidden.add(row);
  }
  const told = rows.map(
    (row): AnswerRow =>
      hidden.has(row)
        ? { label: row.label, value: null, n: null, hidden: true }
        : coarse(row, kind),
  );
  return { ...topic, rows: told, hiddenCount: hidden.size };
}

interface Kind {
  /** The values themselves count something. */
  readonly isCount: boolean;
  readonly isShare: boolean;
  /** What all rows are shares of, by their n; `null`: each n stands for itself. */
  readonly whole: number | null;
  readonly most: number;
  /** Of a share, finest first. */
  readonly steps: readonly number[];
  /** A share is one of the row's n. */
  readonly isOfN: boolean;
}

/** Rows about cells rather than people: all are shown, rounded. */
export function coarseRows(topic: TopicRows): SharedRows {
  const { rows, unit } = topic;
  const kind: Kind = {
    isCount: unit === 'count',
    whole: null,
    isShare: unit === 'share' || unit === 'rate' || unit === 'percent',
    most: 0,
    steps: CELL_STEPS,
    isOfN: false,
  };
  return { ...topic, rows: rows.map((row) => coarse(row, kind)), hiddenCount: 0 };
}

/** The one whole that all rows with an n are shares of. */
function wholeOf(rows: readonly AnswerRow[]): number | null {
  const wholes = rows.flatMap(({ value, n }) =>
    value === null || !n || !value ? [] : [n / value],
  );
  if (wholes.length < 2) return null;
  const largest = Math.max(...wholes);
  return largest <= Math.min(...wholes) * SAME_WHOLE ? largest : null;
}

function countOf({ value, n }: AnswerRow, { isCount }: Kind): number {
  return n ?? (isCount ? (value ?? 0) : 0);
}

/** Several rows are hidden, and more customers than a small group stand behind them. */
function isEnough(hidden: ReadonlySet<AnswerRow>, kind: Kind): boolean {
  const sum = [...hidden].reduce((all, row) => all + countOf(row, kind), 0);
  return hidden.size > 1 && sum > kind.most;
}

function isHidden(row: AnswerRow, kind: Kind): boolean {
  const { isCount, isShare, whole, most, steps, isOfN } = kind;
  const { value, n } = row;
  const isSmall = (size: number): boolean => Math.round(size) > 0 && Math.round(size) <= most;
  const known = (isCount ? [value, n] : [n]).filter((count) => count !== null);
  if (value === null || known.length === 0 || known.some(isSmall)) return true;
  if (!isShare || n === null) return false;
  const byCounts = isOfN && sharedShare(n * value, n) !== null;
  if (stepOf(whole ?? n, steps) === null && !byCounts) return true;
  if (whole !== null) return isSmall(whole - n);
  if (value <= 0 || value > 1) return false;
  // Of n, and of the whole that n may be a share of: those counted, and those left.
  return [n * value, n * (1 - value), n / value - n].some(isSmall);
}

/**
 * The share of some of n customers, as it may be told to those who read along: to a step that stands for
 * enough customers, or, where they are too few for any, by the count to tens, so that it says no more than
 * that. `null`: too few for either. Whether a group may be told of at all is decided before.
 *
 * @example
 * sharedShare(420, 1000) // => 0.42
 * sharedShare(32, 63) // => 0.5
 * sharedShare(12, 25) // => null
 */
export function sharedShare(count: number, n: number): number | null {
  if (n <= 0) return null;
  if (count === n) return 1;
  const step = shareStep(n);
  if (step !== null) return toStep(count / n, step);
  if (n < LEAST_BY_COUNTS) return null;
  return Math.min(1, toStep(toStep(count, COUNT_STEP) / n, BY_COUNTS_STEP));
}

/** How far a share told by counts to tens may be off, 0–1; `null`: it is told to a finer step. */
export function offBy(n: number): number | null {
  return shareStep(n) === null ? COUNT_STEP / 2 / n + BY_COUNTS_STEP / 2 : null;
}

/** The finest step of a share that stands for enough of these customers; `null`: none does. */
export function shareStep(customers: number): number | null {
  return stepOf(customers, SHARE_STEPS);
}

function stepOf(customers: number, steps: readonly number[]): number | null {
  return steps.find((step) => step * customers >= STEP_CUSTOMERS) ?? null;
}

function coarse(
  { label, value, n }: AnswerRow,
  { isCount, isShare, whole, steps, isOfN }: Kind,
): AnswerRow {
  const count = n === null ? null : toStep(n, COUNT_STEP);
  if (value === null) return { label, value, n: count };
  if (isCount) return { label, value: toStep(value, COUNT_STEP), n: count };
  if (isShare && isOfN && n !== null) return { label, value: sharedShare(n * value, n), n: count };
  if (isShare)
    return { label, value: toStep(value, stepOf(whole ?? n ?? 0, steps) ?? 0.1), n: count };
  return { label, value: Number(value.toPrecision(DIGITS)), n: count };
}

/** The nearest multiple of a step, without the dust of binary fractions. */
export function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(3));
}
