import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerView } from '../../../../addin/analysis/views.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { broken, calls, type Stage, stage } from '../stage/stage.ts';

const question = { metric: 'conversion_rate' } as never;
const answer: AnswerView = {
  kind: 'answer',
  reading: 'Conversion rate · by channel',
  text: 'Conversion by channel: SMS 9.1%, E-mail 5.2%.',
  rows: [
    { label: 'SMS', value: '9.1%', n: 'n 1,204' },
    { label: 'E-mail', value: '5.2%', n: 'n 1,106' },
  ],
  definition: 'Customers who ordered / customers reached',
  period: '2026-06-01 – 2026-06-18',
  links: [{ sheet: { name: 'Touches' }, cells: 'B2:B9', text: 'Touches!B2:B9' }],
  caveats: ['No control group: this is a change, not an effect.'],
  followUps: [{ label: 'Against before', question }],
};

let screens: Stage;
let page: Page;
beforeAll(async () => {
  screens = await stage();
});
afterEach(() => page?.context().close());
afterAll(() => screens?.close());

describe.skipIf(chromiumPath === null)('the question box', () => {
  it('asks with Enter, and not without words', async () => {
    page = await screens.open(paneStory('en'));
    const button = page.getByRole('button', { name: 'Answer' });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Question').fill('revenue by channel');
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([['ask', 'revenue by channel']]);
  });

  it('shows what was understood, n, caveats and the cells, and goes on by a press', async () => {
    page = await screens.open(paneStory('en', { asked: { text: 'conversion', answer } }));
    const card = page.locator('.answer');
    expect(await card.innerText()).toMatch(
      /I read this as: Conversion rate · by channel[\s\S]*SMS[\s\S]*9\.1%[\s\S]*n 1,204[\s\S]*not an effect/,
    );
    expect(await broken(page)).toEqual([]);
    await card.getByText('How it’s worked out').click();
    await card.getByRole('button', { name: 'Touches!B2' }).click();
    await card.getByRole('button', { name: 'Against before' }).click();
    expect(await calls(page)).toEqual([
      ['show', answer.kind === 'answer' ? answer.links[0] : null],
      ['ask', 'Against before', question],
    ]);
  });

  it('asks back with choices', async () => {
    const asked: AnswerView = {
      kind: 'asked-back',
      text: '没听懂「转话率」。',
      choices: [{ label: '转化率', question: '各渠道转化率' }],
    };
    page = await screens.open(paneStory('zh', { asked: { text: '转话率', answer: asked } }));
    await page.getByRole('button', { name: '转化率', exact: true }).click();
    expect(await calls(page)).toEqual([['ask', '各渠道转化率', undefined]]);
    expect(await page.getByLabel('问题').inputValue()).toBe('各渠道转化率');
  });

  it('is wide enough for nothing to be cut at 320 px', async () => {
    page = await screens.open(paneStory('zh', { asked: { text: '转化率', answer } }));
    await page.setViewportSize({ width: 320, height: 900 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > 320);
    expect(wider).toBe(false);
  });
});
