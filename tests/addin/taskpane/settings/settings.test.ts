import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../support/chromium.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { broken, calls, type Stage, stage } from '../stage/stage.ts';

let screens: Stage;
let page: Page;
beforeAll(async () => {
  screens = await stage();
});
afterEach(() => page?.context().close());
afterAll(() => screens?.close());

const settings = (parts = {}) => paneStory('en', { screen: 'settings', ...parts });

describe.skipIf(chromiumPath === null)('the settings', () => {
  it('take a number over once its field is left, not digit by digit', async () => {
    page = await screens.open(settings());
    await page.getByLabel('Smallest sample').fill('50');
    expect(await calls(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await calls(page)).toEqual([['change', { minimumN: 50 }]]);
  });

  it.each([
    ['Smallest sample', '1', 'Enter a whole number of 2 or more.'],
    ['Significance level', '5', 'Enter a number between 0 and 1'],
    ['High order value (aov_high)', 'much', 'Enter an amount of 0 or more.'],
    ['As-of date', '2026-02-30', 'Enter a date'],
    ['Conversion window', '0', 'Enter a number above 0.'],
  ])('refuse %s = %s and say why', async (label, value, sentence) => {
    page = await screens.open(settings());
    const field = page.getByLabel(label, { exact: true });
    await field.fill(value);
    await page.keyboard.press('Enter');
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await calls(page)).toEqual([]);
  });

  it('change window, day, choices and language', async () => {
    page = await screens.open(settings());
    await page.getByLabel('Unit of time').selectOption('h');
    await page.getByLabel('As-of date').fill('2026/6/30');
    await page.keyboard.press('Enter');
    await page.getByLabel('Campaign type').selectOption('win-back');
    await page.getByLabel('Campaign type').selectOption('none');
    await page.getByLabel('One customer view').selectOption('merge');
    await page.getByLabel('Refunds').selectOption('exclude');
    await page.getByLabel('Path counting').selectOption('strict');
    await page.getByLabel('语言 · Language').selectOption('zh');
    expect(await calls(page)).toEqual([
      ['change', { windowMs: 7 * 3_600_000 }],
      ['change', { asOf: '2026-06-30' }],
      ['change', { campaignType: 'win-back' }],
      ['change', { campaignType: null }],
      ['change', { identity: 'merge' }],
      ['change', { refunds: 'exclude' }],
      ['change', { entry: 'strict' }],
      ['setLanguage', 'zh'],
    ]);
  });

  it('take own steps over once they are whole', async () => {
    page = await screens.open(settings());
    await page.getByLabel('Step', { exact: true }).selectOption('own');
    const use = page.getByRole('button', { name: 'Use these steps' });
    expect(await use.isDisabled()).toBe(true);
    for (const [n, label, events] of [
      [1, 'See', 'view | 浏览'],
      [2, 'Buy', 'pay'],
    ] as const) {
      await page.getByLabel(`Name of step ${n}`).fill(label);
      await page.getByLabel(`Events of step ${n}`).fill(events);
    }
    await use.click();
    const steps = [
      { label: 'See', events: ['view', '浏览'] },
      { label: 'Buy', events: ['pay'] },
    ];
    expect(await calls(page)).toEqual([['change', { steps }]]);
  });

  it('open the settings sheet once it is there', async () => {
    page = await screens.open(settings({ written: null }));
    expect(await page.getByRole('button', { name: 'Open the settings sheet' }).count()).toBe(0);
    await page.context().close();
    page = await screens.open(settings());
    await page.getByRole('button', { name: 'Open the settings sheet' }).click();
    expect((await calls(page))[0]).toMatchObject(['show', { sheet: { result: 'settings' } }]);
  });

  it('offer the language before there is anything else', async () => {
    page = await screens.open(settings({ views: null, written: null }));
    expect(await page.locator('select').count()).toBe(1);
    expect(await page.getByText('No data leaves this workbook').isVisible()).toBe(true);
  });

  it.each(['en', 'zh'] as const)('are accessible and fit 270 px (%s)', async (language) => {
    page = await screens.open(paneStory(language, { screen: 'settings' }), { width: 270 });
    expect(await broken(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      270,
    );
  });
});
