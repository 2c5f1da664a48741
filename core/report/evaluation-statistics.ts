import { formula, type Look, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { type EvaluationLine, isTested, metricCell, type TestPlace } from './evaluation-grid.ts';
import { choose, type LiveTest } from './live.ts';
import type { MetricsSheet } from './metrics-sheet.ts';
import {
  newcombe,
  rateP,
  SMALLEST_EXPECTED,
  smallestExpected,
  welchDf,
  welchInterval,
  welchT,
  zStatistic,
} from './test-formulas.ts';
import type { ReportCell, ReportColumn } from './types.ts';
import { moneyDecimals } from './unit-look.ts';

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
  if (!isTested(kind)) return ['', ''];
  const look = { tone: 'quiet', ...differenceLook(line) } as const;
  const [low, high] = kind === 'rate' ? newcombe(at) : welchInterval(line, metrics);
  const when = (expression: string) => `IF(H${testAt}="","",${expression})`;
  return [
    formula(when(low), row.test?.low ?? '', look),
    formula(when(high), row.test?.high ?? '', look),
  ];
}

/** How a difference of the row is shown: as its value is, money below 10 with cents, scores to hundredths. */
function differenceLook({ kind, row }: EvaluationLine): Look {
  if (kind === 'rate') return { format: 'percent' };
  if (row.unit !== 'money') return { format: 'number', decimals: 2 };
  return {
    format: 'money',
    decimals: moneyDecimals([row.test?.low ?? 0, row.test?.high ?? 0]),
  };
}
