import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../support/chromium.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { resultsStory } from '../fixtures/results-story.ts';
import { broken, calls, type Stage, stage } from '../stage/stage.ts';

let screens: Stage;
let page: Page;
beforeAll(async () => {
  screens = await stage();
});
afterEach(() => page?.context().close());
afterAll(() => screens?.close());

describe.skipIf(chromiumPath === null)('the results', () => {
  it('say each figure with its verdict, n and cell', async () => {
    page = await screens.open(paneStory('en'));
    const figure = page.locator('.fig').first();
    expect(await figure.innerText()).toMatch(
      /Order conversion[\s\S]*7\.3%[\s\S]*before 4\.9%[\s\S]*▲ up 2\.4 points[\s\S]*n 2,310/,
    );
    await figure.getByRole('button', { name: 'Evaluation!E4' }).click();
    expect(await calls(page)).toEqual([['show', resultsStory('en').figures[0]!.link]]);
  });

  it('link to no result sheet before it is written, but can write it', async () => {
    page = await screens.open(paneStory('en', { written: null }));
    expect(await page.locator('.cell').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Remove results' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Write to the workbook' }).click();
    expect(await calls(page)).toEqual([['run']]);
  });

  it('say when the data changed since, and refresh', async () => {
    page = await screens.open(paneStory('zh', { written: { stale: true, sheets: [] } }));
    expect(await page.getByText('写入之后数据改过').isVisible()).toBe(true);
    await page.getByRole('button', { name: '刷新结果' }).first().click();
    expect(await calls(page)).toEqual([['run']]);
  });

  it('are removed after a question in place, with the focus on “Keep”', async () => {
    page = await screens.open(paneStory('en'));
    await page.getByRole('button', { name: 'Remove results' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove results' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(await calls(page)).toEqual([['removeResults']]);
  });

  it('mark the largest loss in words', async () => {
    page = await screens.open(paneStory('en'));
    expect(await page.locator('.most').allInnerTexts()).toEqual(['left 947 — the largest loss']);
  });

  it('lead to the rules', async () => {
    page = await screens.open(paneStory('en'));
    await page.getByRole('button', { name: 'Edit the rules' }).click();
    expect(await calls(page)).toEqual([['go', 'segments']]);
  });

  it.each(['en', 'zh'] as const)(
    'are accessible and fit 270 px, long names too (%s)',
    async (language) => {
      const story = paneStory(language);
      const results = story.views!.results!;
      const long = 'Kundinnenbindungsprogrammteilnehmerinnen'.repeat(2);
      const rows = results.segments!.rows.map((row, at) =>
        at === 0 ? { ...row, name: long } : row,
      );
      const steps = results.path!.steps.map((step, at) =>
        at === 1 ? { ...step, label: long } : step,
      );
      const views = {
        ...story.views!,
        results: {
          ...results,
          title: long,
          segments: { ...results.segments!, rows },
          path: { ...results.path!, steps },
        },
      };
      page = await screens.open({ ...story, views }, { width: 270, dark: language === 'zh' });
      expect(await broken(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        270,
      );
    },
  );
});
