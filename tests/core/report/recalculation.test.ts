import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  buildReport,
  columnLetters,
  evaluatePeriods,
  evaluateTyped,
  parsePeriod,
  type Report,
  type Settings,
  stageFunnel,
} from '#core';
import { readSource, writeReport } from '#workbook';
import { smallAnalysis } from '../../support/analysis.ts';
import {
  type CellEdit,
  editCells,
  expectRecalculated,
  hasLibreOffice,
  recalculate,
} from '../../support/libreoffice.ts';
import { hasShared, shared } from '../../support/shared.ts';
import { tablesOf } from './cells.ts';

/** The small analysis with its evaluation as the product computes it from depths and files. */
function evaluated(
  changes: Partial<Analysis> = {},
  depths: { readonly before?: Uint8Array; readonly after?: Uint8Array } = {},
): Analysis {
  const base = smallAnalysis('en', changes);
  const before = depths.before ?? base.evaluation!.depthBefore!;
  const after = depths.after ?? base.evaluation!.depthAfter!;
  const { settings, cleaned, metrics } = base;
  const evaluation = evaluatePeriods(
    {
      cleaned,
      metrics,
      depthIn: (period) => ({
        depth: period?.from === settings.campaign!.from ? after : before,
        stepCount: 4,
      }),
    },
    settings.before!,
    settings.campaign!,
    settings,
  );
  return { ...base, evaluation };
}

/** The cell of a customer's column in a report. */
function customerCell(report: Report, header: string, customer: number): string {
  const table = tablesOf(report, 'customers')[0]!;
  const column = table.columns.findIndex((each) => each.header === header);
  return `${columnLetters(column)}${table.row + 1 + customer}`;
}

/**
 * What the formulas of the first report give after the edits, where it differs from what the second
 * report says in the same cells.
 */
async function differences(report: Report, edits: readonly CellEdit[], rebuilt: Report) {
  const computed = await recalculate(editCells(await writeReport(report), edits));
  const expected = await recalculate(await writeReport(rebuilt));
  const compared = ['Overview!', 'Segments!', 'Path!', 'Evaluation!', 'Metrics!'];
  return [...expected].filter(([key, value]) => {
    if (!compared.some((sheet) => key.startsWith(sheet))) return false;
    const other = computed.get(key) ?? null;
    if (typeof value === 'number' && typeof other === 'number') {
      return Math.abs(value - other) > 1e-9 * Math.max(1, Math.abs(value));
    }
    return value !== other;
  });
}

describe.skipIf(!hasLibreOffice)('the report, recalculated by LibreOffice', () => {
  it('gives every cached result again', async () => {
    const report = buildReport(evaluated());
    expect(await expectRecalculated(report, await writeReport(report))).toBeGreaterThan(300);
  });

  it('gives every cached result again in Chinese', async () => {
    const report = buildReport(smallAnalysis('zh'));
    expect(await expectRecalculated(report, await writeReport(report))).toBeGreaterThan(300);
  });

  it('follows a typed evaluation with few hits (Fisher), a zero base and a missing side', async () => {
    const typed = (
      metric: string,
      numbers: readonly [number | null, number | null, number | null],
      n: readonly [number | null, number | null],
      form: 'percent' | 'number',
    ) => {
      const cell = (value: number | null, column: string) =>
        value === null ? null : { value, form, where: `T3!${column}2` };
      return {
        dimension: 'Any',
        metric,
        before: cell(numbers[0], 'C'),
        after: cell(numbers[1], 'D'),
        target: cell(numbers[2], 'E'),
        nBefore: n[0],
        nAfter: n[1],
        printedChange: null,
        conclusion: null,
        where: 'T3!A2:E2',
      };
    };
    const settings: Settings = smallAnalysis('en').settings;
    const evaluation = evaluateTyped(
      [
        typed('Order rate', [0.01, 0.05, 0.04], [100, 120], 'percent'),
        typed('Refund rate', [0.08, 0.04, 0.05], [400, 500], 'percent'),
        typed('Click rate', [0.3, 0.31, 0.3], [4000, 4100], 'percent'),
        typed('Share rate', [0, 0, null], [50, 60], 'percent'),
        typed('Few rate', [0.3, 0.4, null], [10, 12], 'percent'),
        typed('New rate', [0, 0.2, 0.1], [null, null], 'percent'),
        typed('Exposure', [0, 80_000, 70_000], [null, null], 'number'),
        typed('Visits', [null, 500, 400], [null, null], 'number'),
        typed('Satisfaction', [4.1, 4.4, 4.5], [40, 50], 'number'),
      ],
      settings,
    );
    expect(evaluation.rows[0]!.test?.method).toBe('fisher');
    const report = buildReport(smallAnalysis('en', { evaluation }));
    expect(await expectRecalculated(report, await writeReport(report))).toBeGreaterThan(200);
  });

  it('follows a stage table typed by hand', async () => {
    const stages = [
      ['Seen', 'A', 100, 50],
      ['Seen', 'B', 60, 30],
      ['Buy*', 'A', 45, 10],
      ['Buy*', 'B', 30, null],
    ].map(([stage, channel, reached, converted], index) => ({
      stage: stage as string,
      channel: channel as string,
      reached: reached as number,
      converted: converted as number | null,
      printedRate: null,
      printedDecimals: 0,
      lossReason: 'Too slow',
      direction: null,
      where: { reached: `T2!C${index + 2}`, converted: `T2!D${index + 2}`, rate: '' },
    }));
    const base = smallAnalysis('en');
    const cleaned = { ...base.cleaned, stages };
    const report = buildReport({ ...base, cleaned, funnel: stageFunnel(stages) });
    await expectRecalculated(report, await writeReport(report));
  });
});

describe.skipIf(!hasLibreOffice)('an edit of a result table', () => {
  it('moves customers between segments as the analysis would', async () => {
    const base = evaluated();
    const moved = [0, 5, 12, 30];
    const { segmentation, cleaned } = base;
    const assignment = segmentation!.assignment.slice();
    const to = segmentation!.segments.findIndex(({ id }) => id === 'dormant');
    for (const customer of moved) assignment[customer] = to;
    const segments = segmentation!.segments.map((segment, index) => {
      const members = [...assignment.keys()].filter((customer) => assignment[customer] === index);
      return {
        ...segment,
        customers: members.length,
        share: members.length / 40,
        contactable: members.filter((index) => cleaned.customers.contactable![index] === 1).length,
      };
    });
    const report = buildReport(base);
    const rebuilt = buildReport({
      ...base,
      segmentation: { ...segmentation!, assignment, segments },
    });
    const edits = moved.map((customer) => ({
      sheet: 'Customer list',
      ref: customerCell(report, 'Segment', customer),
      value: segments[to]!.name,
    }));
    expect(await differences(report, edits, rebuilt)).toEqual([]);
  });

  it('turns verdicts, words and the first sentence when customers convert', async () => {
    // One target, missed before and after, so that the first steps stay the same.
    const { settings: standard } = smallAnalysis('en');
    const settings = { ...standard, targets: [{ metric: 'conversion_rate', target: 0.3 }] };
    const base = evaluated({ settings });
    // Fifteen who ordered in the campaign only opened, after all: order conversion is back at 5 %.
    const after = base.evaluation!.depthAfter!.slice();
    const ordered = [...after.keys()].filter((customer) => after[customer] === 4).slice(0, 15);
    for (const customer of ordered) after[customer] = 2;
    const report = buildReport(base);
    const rebuilt = buildReport(evaluated({ settings }, { after }));
    const edits = ordered.map((customer) => ({
      sheet: 'Customer list',
      ref: customerCell(report, 'Campaign steps', customer),
      value: 2,
    }));
    const reading = (each: Report) =>
      JSON.stringify(tablesOf(each, 'overview')[0]!.rows[0]![0]).slice(0, 60);
    expect(reading(rebuilt)).not.toBe(reading(report));
    expect(await differences(report, edits, rebuilt)).toEqual([]);
  });

  it('carries an input of the metric list through to the overview', async () => {
    const base = evaluated();
    const report = buildReport(base);
    const metrics = tablesOf(report, 'metrics')[0]!;
    const row = metrics.rows.findIndex(([code]) => code === 'satisfaction');
    const column = metrics.columns.findIndex(({ id }) => id === 'after-numerator');
    const rebuilt = await recalculate(
      editCells(await writeReport(report), [
        {
          sheet: 'Metrics',
          ref: `${columnLetters(column)}${metrics.row + 1 + row}`,
          value: 180,
        },
      ]),
    );
    // 180 / 40 is the 4.5 of before: no change, so nothing fell any more.
    const texts = [...rebuilt].filter(([key]) => key.startsWith('Overview!')).map(([, v]) => v);
    expect(texts.some((text) => String(text).startsWith('Up: Conversion rate. Can’t tell:'))).toBe(
      true,
    );
  });
});

describe.skipIf(!hasLibreOffice || !hasShared)('the report on real data', () => {
  it('gives every cached result again for Online Retail’s last quarter', async () => {
    const file = await readSource(shared('data/online_retail_2011q4.xlsx'));
    const campaign = parsePeriod('2011-11-01..2011-12-09');
    const analysis = await analyze([file], {
      settings: [{ campaign, asOf: '2011-12-10', refunds: 'exclude', duplicates: 'keep' }],
      language: 'zh',
      version: '0.0.0',
    });
    const report = buildReport(analysis);
    expect(await expectRecalculated(report, await writeReport(report))).toBeGreaterThan(100);
  }, 180_000);

  it('gives every cached result again for touches by channel', async () => {
    const file = await readSource(shared('data/ecom_events.csv.gz'));
    const analysis = await analyze([file], {
      settings: [{ by: 'channel' }],
      language: 'en',
      version: '0.0.0',
    });
    const report = buildReport(analysis);
    expect(await expectRecalculated(report, await writeReport(report))).toBeGreaterThan(100);
  }, 180_000);
});
