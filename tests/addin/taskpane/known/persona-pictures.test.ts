import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Language } from '#core';
import { minedView } from '../../../../addin/analysis/mined/mined-view.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { demoAnalysis } from '../fixtures/demo-story.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { broken, type Preview, preview } from '../preview/preview.ts';

let screens: Preview;
let page: Page;
let demo: Readonly<Record<Language, Analysis>>;

/** Set to a folder to look at the pictures. */
const look = process.env.LENS_LOOK;
const state = (language: Language) =>
  paneStory(language, {
    screen: 'known',
    part: 'personas',
    mined: { personas: minedView(demo[language], 'personas') },
  });

describe.skipIf(chromiumPath === null)('the pictures of personas', () => {
  beforeAll(async () => {
    screens = await preview();
    demo = { zh: await demoAnalysis('zh'), en: await demoAnalysis('en') };
  });
  afterEach(() => page?.close());
  afterAll(() => screens?.close());

  it.each([
    ['zh', false],
    ['en', true],
  ] as const)(
    'are drawn under the policy of the page, one at a time (%s, dark %s)',
    async (language, dark) => {
      page = await screens.open(state(language), { width: 320, dark });
      const image = page.locator('.portrait img');
      await expect
        .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBe(560);
      const first = await image.getAttribute('alt');
      const { pictures } = minedView(demo[language], 'personas');
      expect(first).toContain(pictures[0]!.words);
      if (look !== undefined) {
        await page.locator('.portrait').screenshot({ path: `${look}/persona-${language}.png` });
      }
      await page.locator('.portrait select').selectOption(pictures[1]!.id);
      expect(await image.getAttribute('alt')).toContain(pictures[1]!.name);
      expect(await image.getAttribute('src')).toBe(pictures[1]!.source);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await broken(page)).toEqual([]);
    },
  );

  it('can be enlarged to be read, scrolling in their frame only, by keyboard as well', async () => {
    page = await screens.open(state('en'), { width: 320 });
    await page.getByRole('button', { name: 'Enlarge' }).click();
    const frame = page.locator('.portrait figure');
    expect((await page.locator('.portrait img').boundingBox())?.width).toBe(560);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await broken(page)).toEqual([]);
    if (look !== undefined) await page.screenshot({ path: `${look}/persona-large.png` });
    await page.getByRole('button', { name: 'Fit to pane' }).click();
    expect((await page.locator('.portrait img').boundingBox())?.width).toBeLessThan(320);
  });
});
