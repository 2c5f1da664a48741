import { formula, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { type EvaluationLine, isTested, metricCell, type TestPlace } from './evaluation-grid.ts';
import { choose, type LiveTest } from './live.ts';
import type { MetricsSheet } from './metrics-sheet.ts';
import type { ReportCell, ReportColumn } from './types.ts';

/** Below this count expected in a cell, Fisher's exact test takes the place of z. */
const SMALLEST_EXPECTED = 5;
/** Rows that Fisher's sum may run over; a table with an expected cell below 5 has fewer. */
const FISHER_ROWS = 3000;
/** Normal quantile of 97.5 %. */
const Z975 = '1.95996398454005';

/** Columns of the test details, in the places of T3's first eleven. */
export function statisticsColumns({ say }: ReportContext): ReportColumn[] {
  const column = (id: string, format: ReportColumn['format'], header = ''): ReportColumn => ({
    id,
    header,
    format,
    width: 8,
  });
  const named = (id: string, format: ReportColumn['format'], decimals?: number): ReportColumn => ({
    ...column(id, format, say(`report.test.${id}` as 'report.test.kpi')),
    ...(decimals === undefined ? {} : { decimals }),
  });
  return [
    named('kpi', 'text'),
    column('blank', 'text'),
    named('hitsBefore', 'number', 0),
    named('hitsAfter', 'number', 0),
    named('expected', 'number', 1),
    named('df', 'number', 1),
    named('statistic', 'number', 3),
    named('p', 'p-value'),
    named('holm', 'number', 6),
    named('adjusted', 'p-value'),
    named('method', 'text'),
  ];
}

/** The test behind a line: counts, statistic, p and Holm's p, every one a formula. */
export function statisticsRow(
  context: ReportContext,
  line: EvaluationLine,
  metrics: MetricsSheet,
  place: TestPlace,
): readonly ReportCell[] {
  const { at, testAt, kind, row } = line;
  const { test } = row;
  const look = { tone: 'quiet' } as const;
  const tested = testable(line, metrics, place).formula;
  const when = (expression: string) => `IF(${tested},${expression},"")`;
  const statistics =
    kind === 'rate'
      ? [
          hits(when(`ROUND(C${at}*D${at},0)`), row.before.value, row.before.n, test !== null),
          hits(when(`ROUND(E${at}*F${at},0)`), row.after.value, row.after.n, test !== null),
          formula(when(smallestExpected(testAt, at)), expectedValue(line), look),
          plain('', look),
          formula(when(zStatistic(testAt, at)), test?.statistic ?? '', look),
          formula(when(rateP(testAt, at)), test?.p ?? '', look),
        ]
      : [
          plain('', look),
          plain('', look),
          plain('', look),
          formula(when(welchDf(line, metrics)), test?.df ?? '', look),
          formula(when(welchT(line, metrics)), test?.statistic ?? '', look),
          formula(
            when(`BETADIST(F${testAt}/(F${testAt}+G${testAt}^2),F${testAt}/2,0.5)`),
            test?.p ?? '',
            look,
          ),
        ];
  return [
    plain(row.kpi, { ...look, span: 2 }),
    ...statistics,
    ...holmCells(line, place),
    liveText(methodText(context, line, testAt), look),
  ];
}

/** A test is made where both values and sizes are known and large enough. */
export function testable(
  line: EvaluationLine,
  metrics: MetricsSheet,
  { minimumN }: TestPlace,
): LiveTest {
  const { at, kind, row } = line;
  const enough = `MIN(D${at},F${at})>=${minimumN}`;
  const holds = row.test !== null;
  if (kind === 'rate') return { formula: `AND(COUNT(C${at}:F${at})=4,${enough})`, holds };
  const before = metricCell(metrics, line, 'before', 'sd');
  const after = metricCell(metrics, line, 'after', 'sd');
  const spread = `AND(COUNT(C${at}:F${at},${before},${after})=6,${enough},SUM(${before},${after})>0)`;
  return { formula: spread, holds };
}

function hits(
  expression: string,
  value: number | null,
  n: number | null,
  tested: boolean,
): ReportCell {
  const count = tested && value !== null && n !== null ? Math.round(value * n) : '';
  return formula(expression, count, { tone: 'quiet' });
}

function expectedValue({ row }: EvaluationLine): number | '' {
  const { before, after, test } = row;
  if (test === null || before.n === null || after.n === null) return '';
  const both =
    Math.round((before.value ?? 0) * before.n) + Math.round((after.value ?? 0) * after.n);
  const n = before.n + after.n;
  return (Math.min(both, n - both) * Math.min(before.n, after.n)) / n;
}

/** Smallest count expected in the four cells if both rates were equal. */
function smallestExpected(test: number, at: number): string {
  const both = `(C${test}+D${test})`;
  const n = `(D${at}+F${at})`;
  return `MIN(${both},${n}-${both})*MIN(D${at},F${at})/${n}`;
}

/** Pooled z; 0 when nobody or everybody is a hit; none where Fisher's test is used. */
function zStatistic(test: number, at: number): string {
  const pooled = `((C${test}+D${test})/(D${at}+F${at}))`;
  const variance = `(${pooled}*(1-${pooled})*(1/D${at}+1/F${at}))`;
  const z = `IF(${variance}<=0,0,(E${at}-C${at})/SQRT(${variance}))`;
  return `IF(E${test}<${SMALLEST_EXPECTED},"",${z})`;
}

function rateP(test: number, at: number): string {
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

function welchT(line: EvaluationLine, metrics: MetricsSheet): string {
  const [before, after] = variances(line, metrics);
  return `(E${line.at}-C${line.at})/SQRT(${before}+${after})`;
}

function welchDf(line: EvaluationLine, metrics: MetricsSheet): string {
  const { at } = line;
  const [before, after] = variances(line, metrics);
  return `(${before}+${after})^2/(${before}^2/(D${at}-1)+${after}^2/(F${at}-1))`;
}

/** Holm: p times the number of tests that are not smaller; the largest of those up to this one. */
function holmCells({ testAt, row }: EvaluationLine, place: TestPlace): readonly ReportCell[] {
  const { firstRow, lastRow, holmValues } = place;
  const all = (letter: string) => `${letter}$${firstRow}:${letter}$${lastRow}`;
  const own = `H${testAt}`;
  const factor = `(COUNT(${all('H')})-RANK(${own},${all('H')},1)+1)`;
  const look = { tone: 'quiet' } as const;
  return [
    formula(`IF(${own}="",0,${own}*${factor})`, holmValues[testAt - firstRow] ?? 0, look),
    formula(
      `IF(${own}="","",MIN(1,SUMPRODUCT(MAX((${all('H')}<=${own})*${all('I')}))))`,
      row.test?.pAdjusted ?? '',
      look,
    ),
  ];
}

function methodText({ say }: ReportContext, { kind, row }: EvaluationLine, test: number) {
  const untested = { formula: `H${test}=""`, holds: row.test === null };
  if (kind === 'mean') {
    return choose([[untested, say('report.test.none')]], say('report.test.welch'));
  }
  const exact = {
    formula: `E${test}<${SMALLEST_EXPECTED}`,
    holds: row.test?.method === 'fisher',
  };
  return choose(
    [
      [untested, say('report.test.none')],
      [exact, say('report.test.fisher')],
    ],
    say('report.test.two-proportion-z'),
  );
}

/** 95 % interval of after − before: Newcombe for rates, Welch for means. */
export function intervalCells(line: EvaluationLine, metrics: MetricsSheet): readonly ReportCell[] {
  const { kind, at, testAt, row } = line;
  const look = { tone: 'quiet', format: kind === 'rate' ? 'percent' : 'number' } as const;
  if (!isTested(kind)) return ['', ''];
  const [low, high] = kind === 'rate' ? newcombe(at) : welchInterval(line, metrics);
  const when = (expression: string) => `IF(H${testAt}="","",${expression})`;
  return [
    formula(when(low), row.test?.low ?? '', look),
    formula(when(high), row.test?.high ?? '', look),
  ];
}

function newcombe(at: number): readonly [string, string] {
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
function welchInterval(line: EvaluationLine, metrics: MetricsSheet): readonly [string, string] {
  const { at, testAt } = line;
  const [before, after] = variances(line, metrics);
  const df = `F${testAt}`;
  const quantile = `SQRT(${df}*(1/BETAINV(0.05,${df}/2,0.5)-1))`;
  const reach = `${quantile}*SQRT(${before}+${after})`;
  return [`E${at}-C${at}-${reach}`, `E${at}-C${at}+${reach}`];
}
