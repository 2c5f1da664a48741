import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../support/chromium.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { draftsStory, previewStory } from '../fixtures/segments-story.ts';
import { broken, calls, type Stage, show, stage } from '../stage/stage.ts';

let screens: Stage;
let page: Page;
beforeAll(async () => {
  screens = await stage();
});
afterEach(() => page?.context().close());
afterAll(() => screens?.close());

const drafts = draftsStory('en');
const preview = previewStory('en');
const rule = (parts = {}) =>
  paneStory('en', { screen: 'segments', editing: 'high-value', ...parts });
/** The screen is drawn a moment after an action. */
const text = () => expect.poll(() => page.getByLabel('As text').inputValue());
const lastDraft = async () =>
  (await calls(page)).filter(([name]) => name === 'draftRule').at(-1)?.[1];

describe.skipIf(chromiumPath === null)('the list of rules', () => {
  it('shows all rules in order with share and customers, and opens one', async () => {
    page = await screens.open(paneStory('en', { screen: 'segments' }));
    const lines = page.locator('.rule-list li');
    expect(await lines.count()).toBe(7);
    expect(await lines.first().innerText()).toMatch(/High-value[\s\S]*15\.0%[\s\S]*n 372/);
    await lines.nth(1).getByRole('button').click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Potential');
  });

  it('shows no count that belongs to other drafts', async () => {
    const typing = drafts.map((one, at) => (at === 0 ? { ...one, rule: 'r >= 4' } : one));
    page = await screens.open(paneStory('en', { screen: 'segments', drafts: typing, preview }));
    expect(await page.locator('.rule-list').innerText()).not.toMatch(/%|n \d/);
    expect(await page.getByRole('button', { name: 'Save rules' }).isDisabled()).toBe(true);
  });

  it('applies a suggested threshold', async () => {
    page = await screens.open(paneStory('en', { screen: 'segments' }));
    await page.getByRole('button', { name: 'Use ¥830' }).click();
    expect(await calls(page)).toEqual([['change', { thresholds: { aovHigh: 830 } }]]);
  });

  it('asks in place before the own rules give way to the preset’s', async () => {
    page = await screens.open(paneStory('en', { screen: 'segments' }));
    await page.getByRole('button', { name: 'Restore the rules of “Template”' }).click();
    expect(await calls(page)).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button').first().press('Escape');
    await page.getByRole('button', { name: 'Restore the rules of “Template”' }).click();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    expect(await calls(page)).toEqual([['change', { segments: null }]]);
  });
});

describe.skipIf(chromiumPath === null)('a rule', () => {
  it('changes its text with a condition', async () => {
    page = await screens.open(rule());
    await page.locator('.clause .head').nth(1).click();
    await page.getByLabel('Compare with').selectOption('');
    const value = page.getByLabel('Value', { exact: true });
    expect(await value.inputValue()).toBe('1000');
    await value.fill('８００');
    await text().toBe('orders_90d >= orders_high and aov_90d >= 800 and recency_days <= 30');
    await page.getByLabel('Comparison').selectOption('between');
    await text().toContain('aov_90d between 800 and 800');
    expect(await page.getByText('was ≥ ¥1,000').isVisible()).toBe(true);
  });

  it('keeps what is no number to itself, and says so', async () => {
    page = await screens.open(rule());
    await page.locator('.clause .head').nth(2).click();
    await page.getByLabel('Value', { exact: true }).fill('thirty');
    expect(await page.getByText('Enter a number, such as 5 or 1,200.').isVisible()).toBe(true);
    expect(await calls(page)).toEqual([]);
  });

  it('changes its conditions with the text once that was read', async () => {
    page = await screens.open(rule());
    await page.getByLabel('As text').fill(drafts[0]!.rule);
    expect(await lastDraft()).toEqual(drafts[0]);
    // Nobody has read the new text yet: the old conditions stand there, but can't be edited.
    expect(await page.locator('.clause .head').first().isDisabled()).toBe(true);
    expect(await page.getByText('Counting again…').isVisible()).toBe(true);
    await show(page, rule({ drafts, preview }));
    expect(await page.locator('.clause .head').allInnerTexts()).toEqual([
      expect.stringMatching(/≥ 5/),
      expect.stringMatching(/≥ ¥800/),
      expect.stringMatching(/≤ 21 days/),
    ]);
    expect(await page.locator('.move').innerText()).toMatch(/\+38[\s\S]*−12/);
  });

  it('says what is wrong with a text, and is not saved with it', async () => {
    const wrong = {
      ...preview,
      valid: false,
      rules: preview.rules.map((one, at) =>
        at === 0 ? { ...one, clauses: null, error: 'The rule stops halfway.' } : one,
      ),
    };
    page = await screens.open(rule({ drafts, preview: wrong }));
    const field = page.getByLabel('As text');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('The rule stops halfway.').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Save rules' }).isDisabled()).toBe(true);
    expect(await page.locator('.move').count()).toBe(0);
  });

  it('gains and loses conditions', async () => {
    page = await screens.open(rule());
    await page.getByRole('button', { name: 'Add a condition' }).click();
    await page.getByLabel('Condition on').selectOption('first_order');
    await text().toMatch(/ and first_order in campaign$/);
    await page.getByRole('button', { name: 'Remove condition' }).click();
    await text().not.toContain('first_order');
    await page.getByRole('button', { name: 'Add a condition' }).click();
    await page.getByLabel('Condition on').selectOption('city');
    await page.getByLabel('Values, separated by commas').fill('Paris, Lyon');
    await page.keyboard.press('Enter');
    await text().toMatch(/ and city in \("Paris", "Lyon"\)$/);
  });

  it('waits for letters that are still being composed', async () => {
    page = await screens.open(rule());
    await page.getByText('Name and strategy').click();
    const name = page.getByLabel('Segment name');
    await name.evaluate((field: HTMLInputElement) => {
      field.dispatchEvent(new CompositionEvent('compositionstart'));
      field.value = 'gao';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    expect(await calls(page)).toEqual([]);
    await name.evaluate((field: HTMLInputElement) => {
      field.value = '高价值';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      field.dispatchEvent(new CompositionEvent('compositionend'));
    });
    expect(await lastDraft()).toMatchObject({ name: '高价值' });
  });

  it('moves, goes and is saved', async () => {
    page = await screens.open(rule({ drafts, preview }));
    await page.getByRole('button', { name: 'Move down' }).click();
    await page.getByRole('button', { name: 'Delete segment' }).click();
    await page.getByRole('button', { name: 'Save rules' }).click();
    expect(await calls(page)).toEqual([
      ['moveRule', 'high-value', 1],
      ['removeRule', 'high-value'],
      ['saveRules'],
    ]);
    expect(await page.getByRole('button', { name: 'Move up' }).isDisabled()).toBe(true);
  });

  it.each(['en', 'zh'] as const)('is accessible and fits 270 px (%s)', async (language) => {
    const state = paneStory(language, {
      screen: 'segments',
      editing: 'high-value',
      drafts: draftsStory(language),
      preview: previewStory(language),
    });
    page = await screens.open(state, { width: 270 });
    await page.locator('.clause .head').nth(1).click();
    expect(await broken(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      270,
    );
  });
});
