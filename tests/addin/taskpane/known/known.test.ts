import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PaneState } from '../../../../addin/taskpane/model.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { knownStory } from '../fixtures/known-story.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { broken, calls, type Preview, preview } from '../preview/preview.ts';

let screens: Preview;
let page: Page;

const story = (language: 'zh' | 'en', parts: Partial<PaneState> = {}) =>
  paneStory(language, { screen: 'known', mined: knownStory(language), ...parts });

describe.skipIf(chromiumPath === null)('what stands behind the tables', () => {
  beforeAll(async () => {
    screens = await preview();
  });
  afterEach(() => page?.close());
  afterAll(() => screens?.close());

  it('is reached from the results', async () => {
    page = await screens.open(paneStory('zh'));
    await page.getByRole('button', { name: '了解客户' }).click();
    expect(await calls(page)).toEqual([['go', 'known']]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('了解客户');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('结果');
  });

  it('shows a part with its headline and its best rows, and opens it', async () => {
    page = await screens.open(story('en'));
    const card = page.locator('.part-card');
    expect(await card.locator('p').innerText()).toContain('12 sound rules');
    expect(await card.locator('tbody tr').count()).toBe(3);
    await card.getByRole('button').click();
    expect(await calls(page)).toEqual([['openPart', 'rules']]);
  });

  it('opened shows wide rows one below the other, and what is left to the sheet', async () => {
    page = await screens.open(story('en', { part: 'rules' }));
    expect(await page.locator('.stacked > li').count()).toBe(3);
    expect(await page.locator('.stacked dt').first().innerText()).toBe('Baskets n');
    expect(await page.getByText('9 more rows on the sheet').isVisible()).toBe(true);
    expect(await page.getByText('Support: share of baskets').isVisible()).toBe(false);
    await page.getByText('Definitions and notes').click();
    expect(await page.getByText('Support: share of baskets').isVisible()).toBe(true);
    // Its sheet does not stand in the workbook.
    expect(await page.locator('.cell').count()).toBe(0);
    await page.getByRole('button', { name: 'All cards' }).click();
    expect(await calls(page)).toEqual([['openPart', null]]);
  });

  it('heads a row that goes on with the one above by what it says next', async () => {
    const { rules } = knownStory('en');
    const [sheet] = rules!.sheets;
    const sections = sheet!.sections.map((section) =>
      section.kind === 'table'
        ? {
            ...section,
            rows: section.rows.map((cells, row) => (row === 1 ? ['', ...cells.slice(1)] : cells)),
          }
        : section,
    );
    const mined = { rules: { ...rules!, sheets: [{ ...sheet!, sections }] } };
    page = await screens.open(story('en', { part: 'rules', mined }));
    const second = page.locator('.stacked > li').nth(1);
    expect(await second.locator('h3').innerText()).toBe('Baskets n 96');
    expect(await second.locator('dt').allInnerTexts()).toEqual([
      'Confidence',
      'What to do with it',
    ]);
  });

  it('leads to its sheet once that is written, and can be refreshed when the data changed', async () => {
    const written = { stale: true, sheets: ['overview', 'rules'] as const };
    page = await screens.open(story('en', { part: 'rules', written }));
    await page.locator('.cell').click();
    expect(await calls(page)).toMatchObject([['show', { sheet: { result: 'rules' } }]]);
    await page.close();
    page = await screens.open(story('en', { written }));
    await page.getByRole('button', { name: 'Refresh these sheets' }).click();
    expect(await calls(page)).toEqual([['writeParts']]);
  });

  it('can be written', async () => {
    page = await screens.open(story('zh'));
    await page.getByRole('button', { name: '把这些表写入工作簿' }).click();
    expect(await calls(page)).toEqual([['writeParts']]);
  });

  it('says which part is worked out, and can be stopped and taken up again', async () => {
    page = await screens.open(story('en', { mined: {}, mining: 'rules' }));
    expect(await page.getByText('Working out: Association rules').isVisible()).toBe(true);
    expect(await page.getByText('1 of 1').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.close();
    page = await screens.open(story('en', { mined: {} }));
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await calls(page)).toEqual([['mine']]);
  });

  it('says what is missing for a part that could not be made', async () => {
    const rules = { ...knownStory('zh').rules!, missing: '订单里没有「商品」列。' };
    page = await screens.open(story('zh', { mined: { rules } }));
    expect(await page.locator('.part-card').count()).toBe(0);
    expect(await page.getByText('订单里没有「商品」列。').isVisible()).toBe(true);
  });

  it.each([
    ['zh', 320, false],
    ['en', 320, true],
    ['zh', 270, true],
    ['en', 270, false],
  ] as const)('is accessible and never scrolls sideways (%s, %i px, dark %s)', async (...look) => {
    const [language, width, dark] = look;
    const long = 'Kundinnenbindungsprogrammteilnehmerinnen'.repeat(2);
    const rules = knownStory(language).rules!;
    const top = { ...rules.top!, rows: [[long, '1,234,567', '100.0%'], ...rules.top!.rows] };
    const [sheet] = rules.sheets;
    const sections = [...sheet!.sections, { ...top, id: 'narrow', layout: 'columns' as const }];
    const mined = { rules: { ...rules, top, sheets: [{ ...sheet!, sections }] } };
    for (const part of [null, 'rules'] as const) {
      page = await screens.open(story(language, { mined, part }), { width, dark });
      expect(await broken(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await page.close();
    }
  });
});
