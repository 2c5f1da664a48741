import { type EvaluationLine, metricCell } from './evaluation-grid.ts';
import type { MetricsSheet } from './metrics-sheet.ts';

/** Below this count expected in a cell, Fisher's exact test takes the place of z. */
export const SMALLEST_EXPECTED = 5;
/** Rows that Fisher's sum may run over; a table with an expected cell below 5 has fewer. */
const FISHER_ROWS = 3000;
/** Normal quantile of 97.5 %. */
const Z975 = '1.95996398454005';

/** Smallest count expected in the four cells if both rates were equal. */
export function smallestExpected(test: number, at: number): string {
  const both = `(C${test}+D${test})`;
  const n = `(D${at}+F${at})`;
  return `MIN(${both},${n}-${both})*MIN(D${at},F${at})/${n}`;
}

/** Pooled z; 0 when nobody or everybody is a hit; none where Fisher's test is used. */
export function zStatistic(test: number, at: number): string {
  const pooled = `((C${test}+D${test})/(D${at}+F${at}))`;
  const variance = `(${pooled}*(1-${pooled})*(1/D${at}+1/F${at}))`;
  const z = `IF(${variance}<=0,0,(E${at}-C${at})/SQRT(${variance}))`;
  return `IF(E${test}<${SMALLEST_EXPECTED},"",${z})`;
}

/** Two-sided p of a rate: from z, or Fisher's where the smallest expected count is below 5. */
export function rateP(test: number, at: number): string {
  const z = `2*NORMSDIST(-ABS(G${test}))`;
  return `IF(E${test}<${SMALLEST_EXPECTED},${fisherP(test, at)},${z})`;
}

/** Fisher's two-sided p: tables with the same margins that are at most as likely as the one seen. */
function fisherP(test: number, at: number): string {
  const both = `(C${test}+D${test})`;
  const n = `(D${at}+F${at})`;
  const fewest = `MAX(0,${both}-F${at})`;
  const most = `MIN(${both},D${at})`;
  const step = `(ROW($1:$${FISHER_ROWS})-1)`;
  const inside = `(${step}<=${most}-${fewest})`;
  const chance = (first: string) => `HYPGEOMDIST(${first},D${at},${both},${n})`;
  const each = chance(`${fewest}+${step}*${inside}`);
  const seen = `${chance(`C${test}`)}*(1+1E-7)`;
  const sum = `SUMPRODUCT(${inside}*(${each}<=${seen})*${each})`;
  return `IF(E${test}=0,1,MIN(1,${sum}))`;
}

function variances(line: EvaluationLine, metrics: MetricsSheet): readonly [string, string] {
  const { at } = line;
  return [
    `(${metricCell(metrics, line, 'before', 'sd')}^2/D${at})`,
    `(${metricCell(metrics, line, 'after', 'sd')}^2/F${at})`,
  ];
}

/** Welch's t of a mean: after − before over its standard error. */
export function welchT(line: EvaluationLine, metrics: MetricsSheet): string {
  const [before, after] = variances(line, metrics);
  return `(E${line.at}-C${line.at})/SQRT(${before}+${after})`;
}

/** Degrees of freedom of Welch's t (Welch–Satterthwaite). */
export function welchDf(line: EvaluationLine, metrics: MetricsSheet): string {
  const { at } = line;
  const [before, after] = variances(line, metrics);
  return `(${before}+${after})^2/(${before}^2/(D${at}-1)+${after}^2/(F${at}-1))`;
}

/** Newcombe's 95 % interval of after − before for two rates, from their Wilson intervals: low, high. */
export function newcombe(at: number): readonly [string, string] {
  const wilson = (rate: string, n: string, sign: '+' | '-') =>
    `((2*${n}*${rate}+${Z975}^2${sign}${Z975}*SQRT(${Z975}^2+4*${n}*${rate}*(1-${rate})))` +
    `/(2*(${n}+${Z975}^2)))`;
  const [before, after] = [`C${at}`, `E${at}`];
  const bounds = {
    beforeLow: wilson(before, `D${at}`, '-'),
    beforeHigh: wilson(before, `D${at}`, '+'),
    afterLow: wilson(after, `F${at}`, '-'),
    afterHigh: wilson(after, `F${at}`, '+'),
  };
  const reach = (one: string, two: string) => `SQRT((${one})^2+(${two})^2)`;
  return [
    `${after}-${before}-${reach(`${after}-${bounds.afterLow}`, `${bounds.beforeHigh}-${before}`)}`,
    `${after}-${before}+${reach(`${bounds.afterHigh}-${after}`, `${before}-${bounds.beforeLow}`)}`,
  ];
}

/** Student's quantile from the inverse beta, which does not round the degrees of freedom. */
export function welchInterval(
  line: EvaluationLine,
  metrics: MetricsSheet,
): readonly [string, string] {
  const { at, testAt } = line;
  const [before, after] = variances(line, metrics);
  const df = `F${testAt}`;
  const quantile = `SQRT(${df}*(1/BETAINV(0.05,${df}/2,0.5)-1))`;
  const reach = `${quantile}*SQRT(${before}+${after})`;
  return [`E${at}-C${at}-${reach}`, `E${at}-C${at}+${reach}`];
}
