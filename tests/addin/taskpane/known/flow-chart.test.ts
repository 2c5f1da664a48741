import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../support/chromium.ts';
import { journeyStory } from '../fixtures/flow-story.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { broken, type Preview, preview } from '../preview/preview.ts';

let screens: Preview;
let page: Page;

/** Set to a folder to look at the pictures. */
const look = process.env.LENS_LOOK;
const state = (language: 'zh' | 'en') =>
  paneStory(language, {
    screen: 'known',
    part: 'journey',
    mined: { journey: journeyStory(language) },
  });

describe.skipIf(chromiumPath === null)('the flow of the first steps', () => {
  beforeAll(async () => {
    screens = await preview();
  });
  afterEach(() => page?.close());
  afterAll(() => screens?.close());

  it.each([
    ['zh', false],
    ['en', false],
    ['en', true],
  ] as const)(
    'fits a pane of 320 pixels and can be read (%s, dark: %s)',
    async (language, dark) => {
      page = await screens.open(state(language), { width: 320, dark });
      if (look !== undefined) {
        await page.screenshot({ path: `${look}/flow-${language}-${dark ? 'dark' : 'light'}.png` });
      }
      const chart = page.locator('.flow svg');
      const box = (await chart.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const sizes = await page.locator('.flow-name').evaluateAll((texts) => {
        const { left, right } = texts[0]!.closest('svg')!.getBoundingClientRect();
        return texts.map((text) => {
          const own = text.getBoundingClientRect();
          return { inside: own.left >= left - 1 && own.right <= right + 1, height: own.height };
        });
      });
      expect(sizes.every(({ inside }) => inside)).toBe(true);
      expect(await broken(page)).toEqual([]);
    },
  );

  it('has no label on another', async () => {
    page = await screens.open(state('en'));
    const overlaps = await page.locator('.flow-name').evaluateAll((texts) => {
      const boxes = texts.map((text) => text.getBoundingClientRect());
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (two) =>
              one.left < two.right - 1 &&
              two.left < one.right - 1 &&
              one.top < two.bottom - 1 &&
              two.top < one.bottom - 1,
          ),
      );
    });
    expect(overlaps).toEqual([]);
  });

  it('says what comes next of a step that is reached by keyboard', async () => {
    page = await screens.open(state('en'));
    await page.locator('.flow-node').first().focus();
    expect(await page.locator('.flow-node').first().getAttribute('aria-label')).toBe(
      'Step 1, home: 520, 52.0%',
    );
    expect(await page.locator('.flow .note').innerText()).toBe(
      'Step 1, home: 520, 52.0%. Next: product_view 260, search 150, left 70, add_to_cart 20, other 20',
    );
    expect(await page.locator('.flow-ribbon.chosen').count()).toBe(5);
    await page.keyboard.press('Tab');
    expect(await page.locator('.flow .note').innerText()).toContain('Step 1, search: 380');
  });
});
