import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { type OpenOptions, type Stage, startStage } from './support/open-playground.ts';
import { smallBook } from './support/small-book.ts';
import { type Walk, walk } from './support/walk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
let stage: Stage;
let w: Walk;

/** Serious and critical findings of axe in the pane, and how far it scrolls sideways. */
async function faults(): Promise<readonly string[]> {
  const over = await w.pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await w.pane.evaluate(AXE);
  const found = await w.pane.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  return over > 0 ? [`${over} px too wide`, ...found] : found;
}

/** Every screen a user comes by, one after the other. */
async function* screens(): AsyncGenerator<string> {
  const { pane, host } = w;
  yield 'welcome';
  await w.readMine();
  yield 'data';
  await pane.locator('.col').first().click();
  await pane.getByRole('listbox').waitFor();
  yield 'role';
  await pane.getByRole('listbox').press('Escape');
  await w.press('pane.data.go-on');
  yield 'analyse';
  await w.hold(6);
  await w.press('pane.analyse.run');
  await pane.getByRole('progressbar').waitFor();
  yield 'running';
  await host.hold(null);
  await pane.locator('.said').waitFor();
  yield 'results';
  await w.press('pane.results.edit-rules');
  yield 'rules';
  await pane.locator('.rule-list button').nth(4).click();
  await pane.locator('.clause .head').first().click();
  yield 'rule';
  await w.tab('results');
  await w.press('pane.known.open');
  await pane.locator('.part-card').first().waitFor();
  await expect.poll(() => pane.locator('.working').count()).toBe(0);
  yield 'known';
  await pane.locator('.part-card button').first().click();
  await pane.locator('.mined-sheet').first().waitFor();
  yield 'part';
  await w.tab('customer');
  await host.select('Orders!A9');
  await pane.locator('.facts').waitFor();
  yield 'customer';
  await pane.locator('.gear').click();
  yield 'settings';
  await w.tab('results');
  await host.protectWorkbook(true);
  await w.press('pane.results.refresh');
  await pane.locator('.state').waitFor();
  yield 'problem';
}

const ALL = 13;

async function open(options: OpenOptions = {}): Promise<Walk> {
  w = await walk(stage, { workbook: await smallBook({ twoAmounts: true }), ...options });
  return w;
}

describe.skipIf(chromiumPath === null)('the screens', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(async () => {
    await w?.close();
  });
  afterAll(() => stage?.close());

  it.each([
    ['zh', 270, 'light'],
    ['en', 270, 'dark'],
  ] as const)(
    'in %s at %i px, %s: fit, are accessible, and ask nobody for anything',
    async (language, width, colorScheme) => {
      await open({ language, width });
      await w.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found: Record<string, readonly string[]> = {};
      for await (const name of screens()) found[name] = await faults();
      expect(Object.keys(found)).toHaveLength(ALL);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
      expect(w.requests.filter((url) => !url.startsWith(stage.origin))).toEqual([]);
      expect(w.problems).toEqual([]);
    },
  );

  it('come with a policy that lets no script in but the add-in’s own', async () => {
    await open();
    const header = await w.pane.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    );
    const scripts = header?.split(';').find((part) => part.trim().startsWith('script-src'));
    expect(scripts?.trim()).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(header).not.toContain("'unsafe-");
    const allowed = await w.pane.evaluate(() => {
      const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
      return new WebAssembly.Module(empty) instanceof WebAssembly.Module;
    });
    expect(allowed).toBe(true);
    const refused = await w.pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            resolve(event.effectiveDirective),
          );
          const script = document.createElement('script');
          script.textContent = 'document.title = "in"';
          document.head.append(script);
        }),
    );
    expect(refused).toBe('script-src-elem');
  });

  it('are gone through with the keyboard alone, the focus always in sight', async () => {
    await open();
    const { page, pane } = w;
    const focused = () =>
      pane.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        // A field with its unit shows the focus around both.
        const framed = at.closest('.input') ?? at;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(framed);
        const box = at.getBoundingClientRect();
        return {
          name: at.outerHTML.slice(0, 120),
          ring:
            (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
            boxShadow !== 'none',
          inSight: box.bottom > 0 && box.top < innerHeight,
          isInPane: document.hasFocus(),
        };
      });
    const unseen: string[] = [];
    /** Presses Tab until the focus is on the control. */
    const tabTo = async (target: Locator) => {
      await target.waitFor();
      const passed: string[] = [];
      for (let presses = 0; presses < 200; presses++) {
        if (await target.evaluate((one) => one === document.activeElement)) return;
        await page.keyboard.press('Tab');
        const { name, ring, inSight, isInPane } = await focused();
        passed.push(isInPane ? name : 'outside the pane');
        if (isInPane && !(ring && inSight)) unseen.push(name);
      }
      throw new Error(`the control is not reached by Tab, but ${[...new Set(passed)].join(', ')}`);
    };
    await pane.getByRole('heading', { level: 1 }).click();
    await tabTo(w.button('pane.welcome.mine'));
    await page.keyboard.press('Enter');
    await w.button('pane.data.go-on').waitFor();
    await tabTo(pane.getByRole('button', { name: /^Value / }));
    await page.keyboard.press('Space');
    await pane.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await w.reads(w.word('pane.data.clear'));
    await tabTo(w.button('pane.data.go-on'));
    await page.keyboard.press('Enter');
    await w.sees(w.word('pane.analyse.title'));
    await tabTo(w.button('pane.analyse.run'));
    await page.keyboard.press('Enter');
    await pane.locator('.said').waitFor();
    expect(await w.tabs()).toContain('Segments');
    await tabTo(w.button('pane.results.edit-rules'));
    await page.keyboard.press('Enter');
    await w.sees(w.word('pane.rules.title'));
    expect(unseen).toEqual([]);
    expect(w.problems).toEqual([]);
  });

  it('are opened by the ribbon’s buttons, each doing its own', async () => {
    await open();
    const { pane } = w;
    expect(await w.ribbon('analyse')).toBe(true);
    await w.sees(w.word('pane.analyse.title'));
    expect(await w.ribbon('settings')).toBe(true);
    await w.sees(w.word('pane.settings.title'));
    expect(await w.ribbon('segments')).toBe(true);
    await w.sees(w.word('pane.rules.title'));
    expect(await w.ribbon('refresh')).toBe(true);
    await pane.locator('.said').waitFor();
    expect(await w.tabs()).toContain('Overview');
    await w.tab('data');
    for (const [action, heading] of [
      ['funnel', 'pane.results.path'],
      ['evaluate', 'pane.results.segments'],
    ] as const) {
      expect(await w.ribbon(action)).toBe(true);
      await w.sees(w.word(heading));
      await w.tab('data');
    }
    expect(await w.ribbon('removeResults')).toBe(true);
    await w.press('pane.results.remove-yes');
    await w.reads(w.word('pane.done.removed', { sheets: 9 }));
    expect(await w.tabs()).toEqual(['Customers', 'Orders', 'Touches']);
    expect(w.problems).toEqual([]);
  });

  it('speak the other language as soon as it is chosen', async () => {
    await open();
    await w.readMine();
    await w.pane.locator('.gear').click();
    await w.pane.getByLabel('语言 · Language').selectOption('zh');
    await w.sees('设置');
    await w.pane.getByRole('tab', { name: '数据' }).click();
    await w.sees('认出了 3 张表');
    expect(await w.pane.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(w.problems).toEqual([]);
  });
});
