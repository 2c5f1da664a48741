import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { PaneState } from '../../../../addin/taskpane/model.ts';
import { launchChromium } from '../../../support/chromium.ts';
import { bundlePage, type Look, pageOptions } from '../pane-page.ts';

/** The whole pane in a browser, drawn from states; under the strictest policy for scripts and styles. */
export interface Preview {
  open(state: PaneState, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campaign Lens</title>
<link rel="stylesheet" href="page.css"></head><body><div id="app"></div>
<script src="page.js"></script></body></html>`;

/** Bundles the pane and starts a browser for it. */
export async function preview(): Promise<Preview> {
  const { css, js } = await bundlePage(new URL('./page.tsx', import.meta.url));
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', HTML],
    '/page.css': ['text/css', css],
    '/page.js': ['text/javascript', js],
    '/axe.js': ['text/javascript', axe],
  };
  const browser = await launchChromium();
  return {
    open: async (state, look) => {
      const page = await browser.newPage({ ...pageOptions(state, look), reducedMotion: 'reduce' });
      await page.route('**/*', (route) => {
        const found = files[new URL(route.request().url()).pathname];
        if (found === undefined) return route.fulfill({ status: 404 });
        const [contentType, body] = found;
        const headers = { 'Content-Security-Policy': POLICY };
        return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body, headers });
      });
      await page.goto('http://pane.test/');
      await show(page, state);
      return page;
    },
    close: () => browser.close(),
  };
}

interface Inside {
  readonly preview: { show(state: unknown): void; calls: [string, ...unknown[]][] };
  readonly axe: {
    run(): Promise<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>;
  };
}

/** Draws another state. */
export async function show(page: Page, state: PaneState): Promise<void> {
  await page.evaluate((next) => {
    (globalThis as unknown as Inside).preview.show(next);
  }, state as unknown);
}

/** What was asked of the actions so far. */
export function calls(page: Page): Promise<[string, ...unknown[]][]> {
  return page.evaluate(() => (globalThis as unknown as Inside).preview.calls);
}

/** Serious and critical findings of axe, with the elements. */
export async function broken(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ url: '/axe.js' });
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Inside).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
