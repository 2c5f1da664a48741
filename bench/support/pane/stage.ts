import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../../tests/support/chromium.ts';
import '../../../tests/hosts/excel/browser/window.ts';
import { probe, recordRequests } from './probe.ts';

/** The part of `scripts/start-playground.mjs` that is used. */
interface Scripts {
  startPlayground(): Promise<{ readonly origin: string; close(): Promise<void> }>;
}

/** A browser and the playground with the pane as it is built for users. */
export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A playground with its pane. */
export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  // From dist/, where benches are bundled to.
  const script = path.join(import.meta.dirname, '..', 'scripts', 'start-playground.mjs');
  const { startPlayground } = (await import(pathToFileURL(script).href)) as Scripts;
  const server = await startPlayground();
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { origin: server.origin, browser, close };
}

/** Opens a workbook (`null`: an empty one) in a fresh profile and waits until the pane can ask Excel. */
export async function openPane(stage: Stage, workbook: Uint8Array | null): Promise<Opened> {
  const context = await stage.browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  await context.addInitScript(probe);
  const page = await context.newPage();
  await page.goto(`${stage.origin}/?lang=en&width=320&book=wait`);
  await page.evaluate(recordRequests);
  const text = workbook && Buffer.from(workbook).toString('base64');
  await page.evaluate((base64) => window.playground.openBase64(base64, 'orders.xlsx'), text);
  const pane = await (await page.waitForSelector('#pane')).contentFrame();
  if (pane === null) throw new Error('the pane has no page');
  await pane.waitForFunction(() => window.start?.office > 0 && window.start.answered > 0);
  return { page, pane, close: () => context.close() };
}
