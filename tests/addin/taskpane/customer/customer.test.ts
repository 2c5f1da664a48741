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

describe.skipIf(chromiumPath === null)('the customer', () => {
  it('is said with segment, reasons and what is missing', async () => {
    page = await screens.open(paneStory('en', { screen: 'customer' }));
    expect(await page.getByRole('heading').allInnerTexts()).toEqual([
      'Customer C0012',
      'Why “Active”',
      'What “High-value” still needs',
      'May we contact?',
      'Steps taken',
      'What to do',
    ]);
    const missing = page.locator('.check .no');
    expect(await missing.textContent()).toContain('(not met)');
    expect(await missing.innerText()).toContain('4, one short');
    expect(await page.getByText('Row under the cursor').isVisible()).toBe(true);
  });

  it('is asked for when no row, or none of a customer, is selected', async () => {
    const none = { screen: 'customer', customer: null } as const;
    page = await screens.open(paneStory('en', { ...none, selected: null }));
    expect(await page.getByText('Click a row of customers or orders').isVisible()).toBe(true);
    await page.context().close();
    page = await screens.open(paneStory('en', { ...none, selected: { sheet: 'Notes', row: 4 } }));
    expect(await page.getByText('Row 4 of “Notes” is not a customer').isVisible()).toBe(true);
  });

  it('is found by id with the keyboard, and said to be unknown', async () => {
    page = await screens.open(paneStory('en', { screen: 'customer', customer: null }));
    await page.getByLabel('Find by customer ID').fill(' C0417 ');
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([['findCustomer', 'C0417']]);
  });

  it('is said to be found by id when no row was selected since', async () => {
    page = await screens.open(paneStory('en', { screen: 'customer', selected: null }));
    expect(await page.getByText('Found by id').isVisible()).toBe(true);
  });

  it.each(['en', 'zh'] as const)('is accessible and fits 270 px (%s)', async (language) => {
    page = await screens.open(paneStory(language, { screen: 'customer' }), {
      width: 270,
      dark: language === 'en',
    });
    expect(await broken(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      270,
    );
  });
});
