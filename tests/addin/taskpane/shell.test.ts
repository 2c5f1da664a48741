import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { shellStory } from './fixtures/shell-story.ts';
import type { Look } from './pane-page.ts';
import { broken, calls, type Preview, preview, show } from './preview/preview.ts';

const LOOKS: readonly Look[] = [
  { width: 270 },
  { width: 320, dark: true },
  { width: 350, forced: true },
];

describe.skipIf(chromiumPath === null)('the pane in a browser', () => {
  let pane: Preview;
  beforeAll(async () => {
    pane = await preview();
  });
  afterAll(() => pane.close());

  const visible = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it.each(['zh', 'en'] as const)(
    'fits and has no serious issue of access in %s',
    async (language) => {
      for (const look of LOOKS) {
        const states = Object.entries(shellStory(language));
        const page = await pane.open(states[0]![1], look);
        for (const [name, state] of states) {
          await show(page, state);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect([name, look, over, await broken(page)]).toEqual([name, look, 0, []]);
        }
        await page.close();
      }
    },
  );

  it('keeps long names within 270 px', async () => {
    const { data } = shellStory('en');
    const name = `https://example.com/${'a-very-long-path/'.repeat(12)}`;
    const sheets = data!.views!.data.sheets.map((sheet, at) => ({
      ...sheet,
      name: `${name}${at}`,
      kindText: '非常长的工作表名称'.repeat(4),
      columns: sheet.columns.map((column, place) => ({ ...column, column: `${name}${place}` })),
    }));
    const views = { ...data!.views!, data: { ...data!.views!.data, sheets } };
    const page = await pane.open({ ...data!, views }, { width: 270 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  it('shows what is doubtful first among 20 sheets of 50 columns', async () => {
    const { data } = shellStory('en');
    const [orders] = data!.views!.data.sheets;
    const sure = orders!.columns.find(({ certainty }) => certainty === 'sure')!;
    const doubtful = orders!.columns.find(({ certainty }) => certainty === 'confirm')!;
    const sheets = Array.from({ length: 20 }, (_, at) => ({
      ...orders!,
      name: `Sheet ${at + 1}`,
      toConfirm: at === 7 ? 1 : 0,
      columns: Array.from({ length: 50 }, (_none, place) => ({
        ...(at === 7 && place === 40 ? doubtful : sure),
        column: `Column ${place + 1}`,
      })),
    }));
    const views = { ...data!.views!, data: { ...data!.views!.data, sheets, toConfirm: 1 } };
    const page = await pane.open({ ...data!, views }, { width: 270 });
    const cards = page.locator('.sheet');
    expect(await cards.count()).toBe(20);
    expect(await cards.first().innerText()).toMatch(/^Sheet 8\b[\s\S]*1 to confirm/);
    expect(await page.locator('.col').first().innerText()).toMatch(/^Column 41\b/);
    expect(await page.locator('.col').count()).toBe(50);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  it('keeps all tabs and the gear on one line at 270 px, clear of Excel’s own menu', async () => {
    for (const language of ['en', 'zh'] as const) {
      const page = await pane.open(shellStory(language).data!, { width: 270 });
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.top button')].map((one) => {
          const { top, bottom, right } = one.getBoundingClientRect();
          return { middle: Math.round((top + bottom) / 2), right };
        }),
      );
      expect(new Set(boxes.map(({ middle }) => middle)).size).toBe(1);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(270 - 34);
      await page.close();
    }
  });

  it('opens a tab by keyboard and moves the focus to its heading', async () => {
    const page = await pane.open(shellStory('en').data!);
    await page.getByRole('tab', { name: 'Data' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => visible(page)).toBe('Analyse');
    await page.keyboard.press('Enter');
    await expect.poll(() => visible(page)).toBe('What to analyse');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Analyse');
    await page.close();
  });

  it('corrects a role by keyboard, with reasons', async () => {
    const page = await pane.open(shellStory('en').data!);
    await page.getByRole('button', { name: /^Price/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([['setRole', 'Orders', 'Price', 'unit-price']]);
    await expect.poll(() => visible(page)).toMatch(/^Price/);
    await page.close();
  });

  it('settles a doubtful guess when it is chosen again', async () => {
    const page = await pane.open(shellStory('en').data!);
    await page.getByRole('button', { name: /^Price/ }).click();
    await page.getByRole('option', { name: /^Order amount/ }).click();
    expect(await calls(page)).toEqual([['setRole', 'Orders', 'Price', 'amount']]);
    await page.close();
  });

  it('leaves a role as it is on Escape', async () => {
    const page = await pane.open(shellStory('en').data!);
    await page.getByRole('button', { name: /^Price/ }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await calls(page)).toEqual([]);
    await page.close();
  });

  it('shows a problem with its way on, and the screen again afterwards', async () => {
    const { problem, analyse } = shellStory('en');
    const page = await pane.open(analyse!);
    await show(page, problem!);
    await expect.poll(() => visible(page)).toBe('The workbook’s structure is protected');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Go on without it' }).click();
    expect((await calls(page)).map(([name]) => name)).toEqual(['retry', 'dismiss']);
    await show(page, analyse!);
    await expect.poll(() => visible(page)).toBe('What to analyse');
    await page.close();
  });

  it('draws shares under a policy that allows no inline styles', async () => {
    const page = await pane.open(shellStory('en').running!);
    const box = await page.locator('.prog > i').boundingBox();
    expect(Math.round(box!.width)).toBe(Math.round((288 * 4.5) / 8));
    await page.close();
  });

  it('gives every control at least 32 px of height', async () => {
    const { data, analyse, welcome, problem } = shellStory('en');
    const page = await pane.open(data!, { width: 270 });
    for (const state of [data!, analyse!, welcome!, problem!]) {
      await show(page, state);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button:not(.skip), .input, .opt')]
          .filter((one) => one.getClientRects().length > 0)
          .filter((one) => one.getBoundingClientRect().height < 32)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect([state.screen, small]).toEqual([state.screen, []]);
    }
    await page.close();
  });
});
