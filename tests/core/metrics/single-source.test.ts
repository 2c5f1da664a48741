import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  buildReport,
  DIMENSION_OF,
  GOAL_PLANS,
  LensError,
  METRIC_IDS,
  METRIC_NEEDS,
  METRICS,
  type MetricId,
  metricNamed,
  parseIsoDay,
  parseQuestion,
  t,
} from '#core';
import { metricValue } from '../../../addin/functions/metric.ts';
import { smallAnalysis } from '../../support/analysis.ts';

const today = parseIsoDay('2026-06-26')!;

describe('the metric dictionary is the only one', () => {
  it('says which columns each of its metrics is made from, and of nothing else', () => {
    expect(Object.keys(METRIC_NEEDS).sort()).toEqual([...METRIC_IDS].sort());
    for (const needs of Object.values(METRIC_NEEDS)) expect(needs.length).toBeGreaterThan(0);
  });

  it('gives the goals list its metrics: each has a dimension, each is part of some goal', () => {
    expect(Object.keys(DIMENSION_OF).sort()).toEqual([...METRICS.keys()].sort());
    for (const goals of Object.values(GOAL_PLANS)) {
      const ids = goals.flatMap(({ metrics }) => metrics);
      expect(new Set(ids).size, 'a metric serves one goal of a plan').toBe(ids.length);
      for (const id of ids) expect(METRICS.has(id), id).toBe(true);
      expect(new Set(ids.map((id) => DIMENSION_OF[id]))).toEqual(
        new Set(['attributes', 'behaviour', 'value', 'response']),
      );
    }
  });

  it('holds every metric of the metrics sheet, with the sheet’s definition and formula', () => {
    for (const language of ['zh', 'en'] as const) {
      const sheet = buildReport(smallAnalysis(language)).sheets.find(({ id }) => id === 'metrics')!;
      const table = sheet.sections.find((section) => section.kind === 'table')!;
      const textAt = (row: (typeof table.rows)[number], id: string): unknown => {
        const cell = row[table.columns.findIndex((column) => column.id === id)];
        return typeof cell === 'object' && cell !== null ? cell.value : cell;
      };
      expect(table.rows.length).toBeGreaterThan(8);
      for (const row of table.rows) {
        const entry = METRICS.get(textAt(row, 'code') as MetricId)!;
        expect(textAt(row, 'kpi')).toBe(t(language, entry.name));
        expect(textAt(row, 'definition')).toBe(t(language, entry.definition));
        expect(textAt(row, 'formula')).toBe(t(language, entry.formula));
      }
    }
  });

  it('is asked about by every metric’s own name, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const analysis = withEveryColumn(smallAnalysis(language));
      // A segment of the same name is meant before the metric: “New customers”.
      const segments = new Set(analysis.segmentation!.segments.map((segment) => segment.name));
      for (const { id, name } of METRICS.values()) {
        if (segments.has(t(language, name))) continue;
        const parsed = parseQuestion(t(language, name), analysis, today);
        const metric = 'metric' in parsed ? parsed.metric : parsed;
        expect(metric, `${language} ${id}`).toBe(id);
      }
    }
  });

  it('is what typed names and the custom function are looked up in', () => {
    for (const { id, name } of METRICS.values()) {
      expect(metricNamed(t('zh', name))).toBe(id);
      expect(metricNamed(t('en', name))).toBe(id);
    }
    // Three need more than two ranges of cells; the function then says what it knows.
    const known = [...METRICS.keys()].filter((id) => functionKnows(id));
    expect([...METRICS.keys()].filter((id) => !known.includes(id))).toEqual([
      'new_customers',
      'clv',
      'roi',
    ]);
    const refused = thrownBy(() => metricValue('点击率', [[1]], [[2]], 'zh'));
    expect(refused.code).toBe('functions.metric-unknown');
    expect(String(refused.params.names).split('、')).toEqual(
      known.map((id) => t('zh', METRICS.get(id)!.name)),
    );
  });
});

/** The story knows nothing of coupons, cost and refunds; nobody is told of what isn't there. */
function withEveryColumn(analysis: Analysis): Analysis {
  const one = Float64Array.of(1);
  const source = { table: new Uint16Array(1), sheetRow: Int32Array.of(2) };
  const coupons = { count: 1, customer: Int32Array.of(0), issued: one, redeemed: one, source };
  const orders = analysis.cleaned.orders!;
  const refund = Uint8Array.from(orders.refund, (_, row) => (row === 0 ? 1 : 0));
  return {
    ...analysis,
    cleaned: { ...analysis.cleaned, coupons, orders: { ...orders, refund } },
    settings: { ...analysis.settings, campaignCost: 1000 },
  };
}

/** The function may still want one range more or less. */
function functionKnows(id: MetricId): boolean {
  try {
    metricValue(id, [[1]], null, 'en');
    return true;
  } catch (error) {
    return error instanceof LensError && error.code !== 'functions.metric-unknown';
  }
}

function thrownBy(run: () => unknown): LensError {
  try {
    run();
  } catch (error) {
    if (error instanceof LensError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
