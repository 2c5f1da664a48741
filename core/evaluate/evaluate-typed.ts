import { type Note, note } from '../basics/index.ts';
import type { TargetRow, TypedNumber } from '../clean/index.ts';
import type { MetricUnit } from '../metrics/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Draft } from './draft.ts';
import { finishRows } from './finish-rows.ts';
import { isLessBetter, isMean, isNoProportion, typedValues, unitOf } from './kpi-words.ts';
import { printedFlags } from './printed-flags.ts';
import { type RawTest, rateTest } from './tests.ts';
import type { Evaluation, PeriodValue } from './types.ts';

/**
 * T3 from a metric table typed by hand. Changes and distances from the target are computed anew; printed
 * ones that do not follow from the numbers are flagged. A rate with n of both periods is tested;
 * everything else but totals cannot be assessed, and says so.
 *
 * @param rows none gives an evaluation without rows
 */
export function evaluateTyped(rows: readonly TargetRow[], settings: Settings): Evaluation {
  const drafts = rows.map((row) => typedDraft(row, settings));
  return {
    source: 'typed',
    before: null,
    after: null,
    rows: finishRows(drafts, settings, settings.currency ?? ''),
    depthBefore: null,
    depthAfter: null,
    notes: typedNotes(rows, drafts),
  };
}

function typedDraft(row: TargetRow, { minimumN }: Settings): Draft {
  const unit = unitOf(row.metric, [row.before, row.after, row.target]);
  const values = typedValues(row, unit);
  const before = periodValue(values.before, row.nBefore, row.before);
  const after = periodValue(values.after, row.nAfter, row.after);
  const isTotal = unit === 'count' || (unit === 'money' && !isMean(row.metric));
  const untested = whyUntested(row, unit, isTotal, before, after, minimumN);
  return {
    metric: null,
    dimension: null,
    dimensionLabel: row.dimension ?? '',
    kpi: row.metric,
    unit,
    before,
    after,
    target: values.target,
    flags: printedFlags(row, unit, values),
    lessIsBetter: isLessBetter(row.metric),
    isTotal,
    test: untested === null && !isTotal ? typedRateTest(before, after) : null,
    untested,
    remarks: [],
  };
}

function periodValue(
  value: number | null,
  n: number | null,
  typed: TypedNumber | null,
): PeriodValue {
  return {
    value,
    numerator: null,
    denominator: null,
    n: n !== null && n >= 1 ? n : null,
    sd: null,
    where: typed?.where ?? null,
  };
}

/** `null` for totals and for rates that can be tested. */
function whyUntested(
  { metric }: TargetRow,
  unit: MetricUnit,
  isTotal: boolean,
  before: PeriodValue,
  after: PeriodValue,
  minimumN: number,
): Note | null {
  if (before.value === null || after.value === null) {
    return note('info', before.value === null ? 'evaluate.no-before' : 'evaluate.no-after');
  }
  if (isTotal) return null;
  if (before.n === null || after.n === null) return note('info', 'evaluate.no-n');
  if (unit !== 'rate') return note('info', 'evaluate.no-spread');
  const inRange = [before.value, after.value].every((rate) => rate >= 0 && rate <= 1);
  if (!inRange || isNoProportion(metric)) return note('info', 'evaluate.no-proportion');
  if (Math.min(before.n, after.n) < minimumN) {
    const params = { minimum: minimumN, before: before.n, after: after.n };
    return note('info', 'evaluate.too-few', params);
  }
  return null;
}

/** People behind the rates are whole: 5 % of 2,205 are 110. */
function typedRateTest(before: PeriodValue, after: PeriodValue): RawTest {
  const proportion = ({ value, n }: PeriodValue) => {
    const people = Math.round(n!);
    return { hits: Math.round(value! * people), n: people };
  };
  return rateTest(proportion(before), proportion(after));
}

function typedNotes(rows: readonly TargetRow[], drafts: readonly Draft[]): readonly Note[] {
  const notes: Note[] = [];
  const flagged = drafts.reduce((sum, { flags }) => sum + flags.length, 0);
  if (flagged > 0) notes.push(note('warning', 'evaluate.flagged', { n: flagged }));
  rows.forEach((row, index) => {
    if (!typedValues(row, drafts[index]!.unit).readAsPercent) return;
    notes.push(note('info', 'evaluate.read-as-percent', { metric: row.metric }, row.where));
  });
  const unassessed = drafts.filter(({ untested }) => untested?.code === 'evaluate.no-n').length;
  if (unassessed > 0) notes.push(note('info', 'evaluate.rows-without-n', { n: unassessed }));
  if (drafts.length > 0) notes.push(note('info', 'evaluate.change-not-effect'));
  if (drafts.some(({ test }) => test !== null)) notes.push(note('info', 'evaluate.method'));
  return notes;
}
