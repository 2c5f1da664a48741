import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { PaneState } from '../../../../addin/taskpane/model.ts';
import { launchChromium } from '../../../support/chromium.ts';
import { bundlePage, type Look, pageOptions } from '../pane-page.ts';

/** Screens in a browser, each drawn from a state of its own. */
export interface Stage {
  open(state: PaneState, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the screens and starts a browser for them. */
export async function stage(): Promise<Stage> {
  const { css, js } = await bundlePage(new URL('./page.tsx', import.meta.url));
  const browser = await launchChromium();
  return {
    open: async (state, look) => {
      const context = await browser.newContext(pageOptions(state, look));
      const page = await context.newPage();
      await page.setContent(
        `<!doctype html><html lang="en"><title>Campaign Lens</title><style>${css}</style><body></body></html>`,
      );
      await page.addScriptTag({ content: js });
      await show(page, state);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Draws another state. */
export async function show(page: Page, state: PaneState): Promise<void> {
  await page.evaluate(
    (next) => (globalThis as unknown as { stage: { show(s: unknown): void } }).stage.show(next),
    state as unknown,
  );
}

/** What was asked of the actions so far. */
export function calls(page: Page): Promise<[string, ...unknown[]][]> {
  return page.evaluate(
    () => (globalThis as unknown as { stage: { calls: [string, ...unknown[]][] } }).stage.calls,
  );
}

/** Rules of accessibility that the page breaks, with the elements that do. */
export async function broken(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
