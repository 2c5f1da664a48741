import { quoteSheet } from '../basics/index.ts';
import type { EvaluationRow } from '../evaluate/index.ts';
import { METRICS } from '../metrics/index.ts';
import type { LiveNumber, LiveTest } from './live.ts';
import type { MetricRow } from './metric-rows.ts';
import { type MetricsSheet, partColumn } from './metrics-sheet.ts';

/** One row of T3 with the cells its formulas speak of. */
export interface EvaluationLine {
  readonly row: EvaluationRow;
  readonly metric: MetricRow;
  /** 1-based row of T3, of the metric list, and of the test details (0: it has none). */
  readonly at: number;
  readonly metricAt: number;
  readonly testAt: number;
  /** What kind of comparison the row allows; `none`: a rate that is no share of anything. */
  readonly kind: 'total' | 'rate' | 'mean' | 'none';
  readonly before: LiveNumber;
  readonly after: LiveNumber;
  readonly target: LiveNumber;
  /** Both values are there. */
  readonly compared: LiveTest;
  /** More is better. */
  readonly upward: boolean;
}

/** Where the two settings of the tests stand, and the rows of the test details. */
export interface TestPlace {
  /** `$C$20` */
  readonly alpha: string;
  readonly minimumN: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** p times Holm's factor of each tested row, 0 for the others. */
  readonly holmValues: readonly number[];
}

/** The lines of T3 from its first row on. */
export function evaluationLines(
  rows: readonly EvaluationRow[],
  metrics: MetricsSheet,
  first: number,
  tests: TestPlace,
): readonly EvaluationLine[] {
  let tested = 0;
  return rows.map((row, index) => {
    const at = first + index;
    const kind = kindOf(row);
    const number = (letter: string, value: number | null): LiveNumber => ({
      formula: `${letter}${at}`,
      value: value ?? 0,
    });
    return {
      row,
      metric: metrics.rows[index]!,
      at,
      metricAt: metrics.placed.firstRow + index,
      testAt: isTested(kind) ? tests.firstRow + tested++ : 0,
      kind,
      before: number('C', row.before.value),
      after: number('E', row.after.value),
      target: number('H', row.target),
      compared: {
        formula: `COUNT(C${at},E${at})=2`,
        holds: row.before.value !== null && row.after.value !== null,
      },
      upward: isUpward(row),
    };
  });
}

/** A part of a line's metric, as a reference to the metric list. */
export function metricCell(
  metrics: MetricsSheet,
  { metricAt }: EvaluationLine,
  side: 'before' | 'after',
  part: 'value' | 'n' | 'sd',
): string {
  const letters = metrics.placed.letters(partColumn(side, part));
  return `${quoteSheet(metrics.placed.sheet)}!${letters}${metricAt}`;
}

/** The kinds that have a row among the test details. */
export function isTested(kind: EvaluationLine['kind']): boolean {
  return kind === 'rate' || kind === 'mean';
}

/** More is better, by the dictionary; for a metric of the user's own, by what met its target. */
export function isUpward({ metric, after, target, targetMet = null }: EvaluationRow): boolean {
  if (metric !== null) return METRICS.get(metric)!.direction === 1;
  if (targetMet === null || after.value === null || after.value === target) return true;
  return after.value > target! === targetMet;
}

/** What kind of comparison a row allows. */
export function kindOf(row: EvaluationRow): EvaluationLine['kind'] {
  const { verdict, unit, test, conclusion } = row;
  if (verdict === 'total') return 'total';
  if (conclusion.some(({ code }) => code === 'evaluate.no-proportion')) return 'none';
  if (test !== null) return test.method === 'welch' ? 'mean' : 'rate';
  return unit === 'rate' ? 'rate' : 'mean';
}
