import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, type Language, PART_IDS } from '#core';
import { minedView, partNames } from '../../../../addin/analysis/mined/mined-view.ts';
import { sayIn } from '../../../../addin/analysis/views/words.ts';
import { demoAnalysis } from '../../taskpane/fixtures/demo-story.ts';
import { ordersOnly } from '../small-workbook.ts';

describe('partNames', () => {
  it('are the tabs of the parts, in order', () => {
    const names = partNames(sayIn('en'));
    expect(names.map(({ id }) => id)).toEqual(PART_IDS);
    expect(names.find(({ id }) => id === 'rules')?.title).toBe('Association rules');
  });
});

describe('minedView', () => {
  let demo: Readonly<Record<Language, Analysis>>;
  beforeAll(async () => {
    demo = { zh: await demoAnalysis('zh'), en: await demoAnalysis('en') };
  });

  it.each(PART_IDS.flatMap((id) => [[id, 'zh'] as const, [id, 'en'] as const]))(
    '%s has a headline, rows for its card and all its sheets (%s)',
    (id, language) => {
      const view = minedView(demo[language], id);
      expect(view.missing).toBeNull();
      expect(view.headline).toMatch(/\d/);
      expect(view.top?.rows.length).toBeGreaterThan(0);
      expect(view.top?.rows.length).toBeLessThanOrEqual(5);
      expect(view.top?.columns.length).toBeLessThanOrEqual(3);
      expect(view.sheets.flatMap(({ sections }) => sections).length).toBeGreaterThan(1);
      // Every row has a cell for each of its columns, and nothing reads as a fault.
      const tables = view.sheets.flatMap(({ sections }) =>
        sections.flatMap((section) => (section.kind === 'table' ? [section] : [])),
      );
      for (const { rows, columns } of tables) {
        for (const cells of rows) expect(cells).toHaveLength(columns.length);
      }
      expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined|\[object/);
      // The pane does not speak of the command line.
      expect(JSON.stringify(view)).not.toMatch(/ --[a-z]/);
    },
  );

  it('folds definitions away and makes headings of the lines above further tables', () => {
    const [sheet] = minedView(demo.en, 'clusters').sheets;
    expect(sheet?.notes.map(({ label }) => label)).toContain('Definition');
    expect(sheet?.sections.map(({ kind }) => kind)).toEqual(['text', 'table', 'heading', 'table']);
  });

  it('leads to its sheet', () => {
    const [sheet] = minedView(demo.en, 'rules').sheets;
    expect(sheet?.link).toMatchObject({ sheet: { result: 'rules' }, cells: 'A1' });
  });

  it('says what is missing where the data cannot give it', async () => {
    const analysis = await analyze([ordersOnly('en')], {
      settings: [],
      language: 'en',
      version: 'test',
    });
    const view = minedView(analysis, 'rules');
    expect(view).toMatchObject({ headline: '', top: null, sheets: [] });
    expect(view.missing).toContain('what was bought is not known');
    expect(view.missing).not.toContain('--');
  });

  it('gives the same as plain data, so that it can leave the worker', () => {
    const view = minedView(demo.zh, 'rules');
    expect(structuredClone(view)).toEqual(view);
  });
});
