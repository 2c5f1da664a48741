import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PaneState } from '../../../../addin/taskpane/model.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

export interface Look {
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

/** Screens in a browser, each drawn from a state of its own. */
export interface Stage {
  open(state: PaneState, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the screens and starts a browser for them. */
export async function stage(): Promise<Stage> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./page.tsx', import.meta.url).pathname],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    conditions: ['browser'],
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    open: async (state, { width = 320, dark = false, forced = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 720 },
        deviceScaleFactor: 2,
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
        locale: state.language === 'zh' ? 'zh-CN' : 'en-US',
      });
      const page = await context.newPage();
      await page.setContent(
        `<!doctype html><html lang="en"><title>Campaign Lens</title><style>${text('.css')}</style><body></body></html>`,
      );
      await page.addScriptTag({ content: text('.js') });
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
