import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  buildReport,
  type Language,
  minedPart,
  type PartialSettings,
  type QualityRun,
  readSettingsSheet,
  type Section,
} from '#core';
import { withRun, worseThanBefore } from '../../../core/quality/history.ts';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';
import { tablesOfSections } from '../../support/sections.ts';

const HEADER = ['Customer ID', 'Order ID', 'Order date', 'Amount'];
const GOOD: readonly (readonly CellInput[])[] = [
  HEADER,
  ['c1', 'o1', '2026-06-01', 100],
  ['c2', 'o2', '2026-06-02', 0],
  ['c3', 'o3', '2026-06-03', 300],
  ['c4', 'o4', '2026-06-04', 400],
];
const WORSE = [...GOOD, ['c5', 'o5', '2026-06-05', null], [null, 'o6', '2026-06-06', 'soon']];

function analysisOf(
  rows: readonly (readonly CellInput[])[],
  settings: PartialSettings = {},
  language: Language = 'en',
): Promise<Analysis> {
  const files = [fileOf('orders.xlsx', gridOf('Orders', rows))];
  return analyze(files, { settings: [settings], language, version: '0.0.0' });
}
const sectionsOf = (analysis: Analysis): readonly Section[] =>
  buildReport(analysis).sheets.find(({ id }) => id === 'quality')!.sections;
const QUALITY_SHEET = { zh: '数据质量', en: 'Data quality' } as const;
/** What the next run reads from the quality sheet of a result. */
const readBack = (sections: readonly Section[], language: Language = 'en') =>
  readSettingsSheet(tablesOfSections(QUALITY_SHEET[language], sections));
const run = (changes: Partial<QualityRun>): QualityRun => ({
  asOf: null,
  rows: 1,
  score: 1,
  accuracy: 1,
  completeness: 1,
  consistency: null,
  timeliness: null,
  usefulness: 1,
  inputs: 'a',
  ...changes,
});

describe('withRun', () => {
  it('adds a line for other data, and takes the place of that for the same', () => {
    const [a, b] = [run({ inputs: 'a' }), run({ inputs: 'b' })];
    expect(withRun([a], b)).toEqual([a, b]);
    expect(withRun([a, b], { ...a, score: 0.5 })).toEqual([b, { ...a, score: 0.5 }]);
  });
});

describe('worseThanBefore', () => {
  it('names what fell, the largest fall first; what could not be told is no fall', () => {
    const before = run({ score: 0.9, accuracy: 1, consistency: 1 });
    const now = run({ inputs: 'b', score: 0.85, accuracy: 0.8, consistency: null });
    expect(worseThanBefore([before, now]).map(({ dimension }) => dimension)).toEqual([
      'accuracy',
      'score',
    ]);
    expect(worseThanBefore([before])).toEqual([]);
    expect(worseThanBefore([now, before])).toEqual([]);
  });
});

describe('history of quality', () => {
  it('grows by a line when the data changes, read back from the result before', async () => {
    const first = await analysisOf(GOOD);
    const { settings } = readBack(sectionsOf(first));
    expect(settings.qualityHistory).toEqual(minedPart(first, 'quality').result?.history);

    const again = minedPart(await analysisOf(GOOD, { ...settings, minimumN: 5 }), 'quality')
      .result!;
    expect(again.history).toHaveLength(1);

    const second = await analysisOf(WORSE, settings);
    const { history, worse } = minedPart(second, 'quality').result!;
    expect(history.map(({ rows }) => rows)).toEqual([4, 6]);
    expect(worse.map(({ dimension }) => dimension)).toContain('completeness');
    const sections = sectionsOf(second);
    expect(sections.some(({ kind }) => kind === 'chart')).toBe(true);
    expect(sectionsOf(first).some(({ kind }) => kind === 'chart')).toBe(false);
    expect(JSON.stringify(sections)).toMatch(/lower than in the one before: .*Completeness/);
  });

  it('is no part of what a run was made from', async () => {
    const analysis = await analysisOf(GOOD, { qualityHistory: [run({})] });
    expect(analysis.manifest.settings).toEqual({});
  });
});

describe('review on the quality sheet', () => {
  /** The sheet with a decision typed beside an amount. */
  const decided = (sections: readonly Section[], word: string, corrected: number | null) =>
    sections.map((section) => {
      if (section.kind !== 'table' || section.id !== 'review') return section;
      const place = (id: string) => section.columns.findIndex((column) => column.id === id);
      const rows = section.rows.map((cells) =>
        cells.map((cell, index) => {
          if (index === place('review-decision')) return word;
          return index === place('review-corrected') ? corrected : cell;
        }),
      );
      return { ...section, rows };
    });

  it('is decided there, in either language, and holds in the next run and the one after', async () => {
    for (const [language, word] of [
      ['en', 'correct'],
      ['zh', '更正'],
    ] as const) {
      const first = await analysisOf(GOOD, {}, language);
      const edited = decided(sectionsOf(first), word, 250);
      const { settings, notes } = readBack(edited, language);
      expect(notes).toEqual([]);
      const moved = [HEADER, ['c9', 'o9', '2026-06-03', 50], ...GOOD.slice(1)];
      const second = await analysisOf(moved, settings, language);
      expect(second.cleaned.review[0]).toMatchObject({ where: 'Orders!D4', corrected: 250 });
      const third = await analysisOf(
        moved,
        readBack(sectionsOf(second), language).settings,
        language,
      );
      const sum = third.cleaned.orders!.amount.reduce((total, amount) => total + amount, 0);
      expect(sum).toBe(100 + 250 + 300 + 400 + 50);
    }
  });

  it('stays on the sheet when its amount is not in the data', async () => {
    const key = 'f0000000000000000';
    const review = { key, decision: 'keep', corrected: null, where: 'Old!A1', amount: 0 } as const;
    const { settings } = readBack(sectionsOf(await analysisOf(GOOD, { reviews: [review] })));
    expect(settings.reviews).toEqual([review]);
  });

  it('says which decisions it could not read', async () => {
    const sections = sectionsOf(await analysisOf(GOOD));
    const codes = (word: string) =>
      readBack(decided(sections, word, null)).notes.map(({ code }) => code);
    expect(codes('maybe')).toEqual(['settings.sheet-decision']);
    expect(codes('correct')).toEqual(['settings.sheet-corrected']);
  });

  it('is the product’s own: its tables are no data', async () => {
    const tables = tablesOfSections('Data quality', sectionsOf(await analysisOf(GOOD)));
    expect(tables.map(({ own }) => own)).toEqual(tables.map(() => 'result'));
  });
});
