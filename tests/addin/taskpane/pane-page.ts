import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PaneState } from '../../../addin/taskpane/model.ts';

/** How a pane is looked at. */
export interface Look {
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

/** Style sheet and script of a page that draws the pane, or parts of it. */
export async function bundlePage(
  entry: URL,
): Promise<{ readonly css: string; readonly js: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    conditions: ['browser'],
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  return { css: text('.css'), js: text('.js') };
}

/** The browser page for a look, in the language of the state. */
export function pageOptions(
  { language }: PaneState,
  { width = 320, dark = false, forced = false }: Look = {},
) {
  return {
    viewport: { width, height: 720 },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  } as const;
}
