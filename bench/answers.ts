import {
  type Analysis,
  analyze,
  answerQuestion,
  parseIsoDay,
  parsePeriod,
  parseQuestion,
  type QueryDimension,
  type QueryMetric,
  type Question,
  UNCONDITIONED,
} from '#core';
import { madeShop } from './support/made-shop.ts';

// How soon a question is answered over a million order rows, by kind of question: the first time it is
// asked of an analysis that has answered others before, and again.
const ROWS = Number(process.argv[2] ?? 1_000_000);
const RUNS = Number(process.argv[3] ?? 6);

const CAMPAIGN = parsePeriod('2026-06-01..2026-06-18')!;
const PLAIN: Question = { ...UNCONDITIONED, metric: 'orders' };
const ORDER_METRICS: readonly QueryMetric[] = [
  ...(['orders', 'revenue', 'aov', 'buyers', 'new_customers', 'repeat_rate'] as const),
  ...(['purchase_frequency', 'refund_rate', 'revenue_share'] as const),
];
const PATH_METRICS: readonly QueryMetric[] = ['reach', 'engagement_rate', 'conversion_rate'];

const began = performance.now();
const analysis = await analyze([madeShop(ROWS)], {
  settings: [{ campaign: CAMPAIGN }],
  language: 'en',
  version: 'bench',
});
const readied = Math.round(performance.now() - began);
console.log(
  `Node ${process.version}, ${ROWS.toLocaleString('en')} order rows, analysed in ${readied} ms`,
);
console.log(
  '\n| kind of question | asked | CPU ms (median) | p95 | slowest | asked again (median) |',
);
console.log('|---|---|---|---|---|---|');

const firstDay = parseIsoDay('2023-07-01')!;
/** A month of its own for every run, so that no number is remembered from the one before. */
const month = (run: number): Question['period'] => {
  const from = firstDay + 30 * (run + 3);
  return { from, to: from + 29, label: '' };
};
const year = (run: number): Question['period'] => {
  const from = firstDay + 20 * run + 366;
  return { from, to: from + 364, label: '' };
};

const by = (dimension: QueryDimension) => (metric: QueryMetric, run: number) => ({
  metric,
  dimension,
  period: month(run),
});
const KINDS: Readonly<
  Record<string, readonly [readonly QueryMetric[], (metric: QueryMetric, run: number) => object]>
> = {
  'all dates': [ORDER_METRICS, (metric) => ({ metric })],
  'a month': [ORDER_METRICS, (metric, run) => ({ metric, period: month(run) })],
  'a month against the year before': [
    ORDER_METRICS,
    (metric, run) => ({ metric, period: month(run + 13), compare: 'year-ago' }),
  ],
  'a year against the one before': [
    ORDER_METRICS,
    (metric, run) => ({ metric, period: year(run), compare: 'previous' }),
  ],
  'all dates by channel': [ORDER_METRICS, (metric) => ({ metric, dimension: 'channel' })],
  'a year by product, top 5': [
    ORDER_METRICS,
    (metric, run) => ({ metric, dimension: 'product', period: year(run), order: 'desc', limit: 5 }),
  ],
  'a month by channel': [ORDER_METRICS, by('channel')],
  'a month by category': [ORDER_METRICS, by('category')],
  'a month by city': [ORDER_METRICS, by('city')],
  'a month by segment': [ORDER_METRICS, by('segment')],
  'a month by tag': [ORDER_METRICS, by('tag')],
  'all dates by month': [ORDER_METRICS, (metric) => ({ metric, dimension: 'month' })],
  'all dates by week': [ORDER_METRICS, (metric) => ({ metric, dimension: 'week' })],
  'a year, one channel': [
    ORDER_METRICS,
    (metric, run) => ({
      metric,
      period: year(run),
      filters: [{ dimension: 'channel', values: ['JD'] }],
    }),
  ],
  'a year, one city and segment, by month': [
    ORDER_METRICS.filter((metric) => metric !== 'revenue_share'),
    (metric, run) => ({
      metric,
      dimension: 'month',
      period: year(run),
      segments: ['active'],
      filters: [{ dimension: 'city', values: ['City 2'] }],
    }),
  ],
  segments: [['segment_share', 'segment_size'], (metric) => ({ metric, dimension: 'segment' })],
  'path, a month': [PATH_METRICS, (metric, run) => ({ metric, period: month(run) })],
  'path, a month by channel': [PATH_METRICS, by('channel')],
  'path, a month by segment': [PATH_METRICS, by('segment')],
  'path by step': [['conversion_rate'], by('step')],
  'why, a month against the one before': [
    [...ORDER_METRICS.filter((metric) => metric !== 'revenue_share'), 'conversion_rate'],
    (metric, run) => ({ metric, intent: 'why', period: month(run), compare: 'previous' }),
  ],
  'why, a year against the one before': [
    ['revenue', 'aov', 'repeat_rate'],
    (metric, run) => ({ metric, intent: 'why', period: year(run), compare: 'previous' }),
  ],
  'what is': [ORDER_METRICS, (metric) => ({ metric, intent: 'what-is' })],
  'why is a customer there': [
    ['segment_size'],
    (_, run) => ({ intent: 'who-counts', customer: `C${100_100 + run}` }),
  ],
};

const only = process.argv[4];
for (const [kind, [metrics, ask]] of Object.entries(KINDS)) {
  if (only !== undefined && !kind.includes(only)) continue;
  const times: number[] = [];
  const again: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    for (const metric of metrics) {
      const question: Question = { ...PLAIN, ...ask(metric, run) };
      const first = timed(analysis, question);
      // The first round warms up.
      if (run < 0) continue;
      times.push(first);
      again.push(timed(analysis, question));
    }
  }
  row(kind, times, again);
}
const texts = [
  'orders by channel in March 2025',
  '2025年3月各渠道的销售额',
  'why did revenue fall last month',
];
const today = parseIsoDay('2026-07-01')!;
for (const text of texts) parseQuestion(text, analysis, today);
const parsing = Array.from({ length: 20 }, () => texts)
  .flat()
  .map((text) => {
    return cost(() => parseQuestion(text, analysis, today));
  });
row('reading the question alone', parsing, parsing);

function timed(on: Analysis, question: Question): number {
  return cost(() => answerQuestion(question, on));
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function row(kind: string, times: readonly number[], again: readonly number[]): void {
  const at = (values: readonly number[], share: number): string => {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  };
  const figures = [at(times, 0.5), at(times, 0.95), at(times, 1), at(again, 0.5)].join(' | ');
  console.log(`| ${kind} | ${times.length} | ${figures} |`);
}
