import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { type Stage, startStage } from './support/open-playground.ts';

describe.skipIf(chromiumPath === null)('the pane’s page outside Excel', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.close());

  it.each([
    ['en-US', 'Please open this in Excel'],
    ['zh-CN', '请在 Excel 中打开'],
  ])('says so in %s, offers nothing, and no error goes unheard', async (locale, title) => {
    const context = await stage.browser.newContext({ ignoreHTTPSErrors: true, locale });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(`${stage.origin}/addin/index.html`);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('main button:visible').count()).toBe(1);
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('says so too when Office.js did not load', async () => {
    const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.route(/office\.js/, (route) => route.abort());
    await page.goto(`${stage.origin}/addin/index.html`);
    await page.getByRole('heading', { name: 'Please open this in Excel' }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
