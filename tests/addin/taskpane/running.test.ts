import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { shellStory } from './fixtures/shell-story.ts';
import { calls, type Preview, preview, show } from './preview/preview.ts';

const { running, strip } = shellStory('en');

describe.skipIf(chromiumPath === null)('work under way', () => {
  let pane: Preview;
  beforeAll(async () => {
    pane = await preview();
  });
  afterAll(() => pane.close());

  it('shows what the steps before found, and can be cancelled', async () => {
    const page = await pane.open(running!);
    const steps = (await page.locator('.steps li').allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(steps.slice(0, 5)).toEqual([
      'Read the sheets 50,769 sheet rows done',
      'Recognise each column 33 columns done',
      'Clean 2,575 changes done',
      'Check quality done',
      'Segment customers',
    ]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await calls(page)).toEqual([['cancel']]);
    await page.close();
  });

  it('leaves the screen as it is until it has lasted a moment', async () => {
    const page = await pane.open({ ...running!, busy: { ...running!.busy!, slow: false } });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('What to analyse');
    await show(page, running!);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Analysing/);
    await page.close();
  });

  it('that only computes again moves nothing and disables nothing', async () => {
    const page = await pane.open({ ...strip!, busy: null });
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLButtonElement>('main button:not(.strip button)')].map(
          (one) => [one.getBoundingClientRect().top, one.disabled],
        ),
      );
    const before = await places();
    await show(page, strip!);
    expect(await page.locator('.strip').isVisible()).toBe(true);
    expect(await places()).toEqual(before);
    await page.close();
  });
});
