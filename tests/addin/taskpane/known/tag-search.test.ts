import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Language } from '#core';
import { foundView } from '../../../../addin/analysis/mined/found-view.ts';
import { minedView } from '../../../../addin/analysis/mined/mined-view.ts';
import type { PaneState } from '../../../../addin/taskpane/model.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { demoAnalysis } from '../fixtures/demo-story.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { broken, calls, type Preview, preview, show } from '../preview/preview.ts';

let screens: Preview;
let page: Page;
let demo: Readonly<Record<Language, Analysis>>;

/** Set to a folder to look at the pictures. */
const look = process.env.LENS_LOOK;
const SEARCH = { zh: 'VIP 且 沿海 且 非已退订', en: 'VIP and coastal and not opted out' };

const state = (language: Language, sought: PaneState['sought'] = null) =>
  paneStory(language, {
    screen: 'known',
    part: 'tags',
    mined: { tags: minedView(demo[language], 'tags') },
    sought,
  });
const soughtIn = (language: Language, text: string) => ({
  text,
  found: foundView(demo[language], text),
});

describe.skipIf(chromiumPath === null)('a search for customers by their tags', () => {
  beforeAll(async () => {
    screens = await preview();
    demo = { zh: await demoAnalysis('zh'), en: await demoAnalysis('en') };
  });
  afterEach(() => page?.close());
  afterAll(() => screens?.close());

  it('begins with Enter, not without words, and says that it is worked on', async () => {
    page = await screens.open(state('en'));
    const field = page.getByLabel('Tags', { exact: true });
    await field.press('Enter');
    expect(await page.getByRole('button', { name: 'Find', exact: true }).isDisabled()).toBe(true);
    await field.fill(' VIP ');
    await field.press('Enter');
    expect(await calls(page)).toEqual([['seek', 'VIP']]);
    await show(page, state('en', { text: 'VIP', found: null }));
    expect(await page.locator('.found').innerText()).toBe('Looking…');
    expect(await page.locator('.found').getAttribute('aria-live')).toBe('polite');
  });

  it.each([
    ['zh', false],
    ['en', true],
  ] as const)(
    'shows how many, their worth, segments and first customers in 320 pixels (%s, dark %s)',
    async (language, dark) => {
      const sought = soughtIn(language, SEARCH[language]);
      page = await screens.open(state(language, sought), { width: 320, dark });
      if (look !== undefined) {
        await page.locator('.seeking').screenshot({ path: `${look}/found-${language}.png` });
      }
      const text = await page.locator('.found').innerText();
      expect(text).toMatch(language === 'zh' ? /127 位客户，占 2,000 位的 6\.4%/ : /127 customers/);
      expect(text).toContain(language === 'zh' ? '另有 117 位没有列出' : '117 more customers');
      expect(await page.locator('.found table').count()).toBe(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await broken(page)).toEqual([]);
    },
  );

  it('says in its place what it does not understand', async () => {
    page = await screens.open(state('zh', soughtIn('zh', 'VPI')), { width: 320 });
    expect(await page.locator('.found').innerText()).toBe(
      '第 1 个字符起的「VPI」不是标签；是不是想写「vip」？',
    );
    expect(await broken(page)).toEqual([]);
  });
});
