import type { Browser, Frame, Page } from 'playwright-core';
import type { HostService } from '../../../hosts/excel/browser/service.ts';
import { launchChromium } from '../../../support/chromium.ts';
import '../../../hosts/excel/browser/window.ts';

/** The part of `scripts/start-playground.mjs` that tests need. */
interface Scripts {
  startPlayground(options: { readonly pane: 'addin' | 'test' }): Promise<{
    readonly origin: string;
    close(): Promise<void>;
  }>;
}

const SCRIPT = new URL('../../../../scripts/start-playground.mjs', import.meta.url);

/** A browser and a server that tests of one file share. */
export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts Chromium and the playground with the real pane, or with a pane that only loads Office.js. */
export async function startStage(pane: 'addin' | 'test' = 'addin'): Promise<Stage> {
  const { startPlayground } = (await import(SCRIPT.href)) as Scripts;
  const [server, browser] = await Promise.all([startPlayground({ pane }), launchChromium()]);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { origin: server.origin, browser, close };
}

export interface OpenOptions {
  readonly language?: 'zh' | 'en';
  readonly width?: 270 | 320 | 350;
  /** Bytes of an .xlsx; absent: an empty workbook. */
  readonly workbook?: Uint8Array;
  readonly fileName?: string;
  /** Newest ExcelApi the host has, such as `1.14`. */
  readonly api?: string;
  /** Path of the pane's page. */
  readonly pane?: string;
}

/** What the host can do, called from a test: arguments and results travel as JSON. */
export type TestHost = Omit<HostService, 'open' | 'execute' | 'listen' | 'file' | 'speak'>;

/** The playground with a workbook and the pane open beside it. */
export interface OpenedPlayground {
  readonly page: Page;
  readonly pane: Frame;
  readonly host: TestHost;
  /** Presses a ribbon button; `false`: the pane did not answer. */
  ribbon(action: string): Promise<boolean>;
  /** The workbook as the user would download it. */
  file(): Promise<Uint8Array>;
  /** Addresses asked for so far. */
  readonly requests: readonly string[];
  /** Errors on the console, and errors nobody caught. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens the playground in a fresh browser profile and waits until Office.js runs in the pane. */
export async function openPlayground(
  stage: Stage,
  options: OpenOptions = {},
): Promise<OpenedPlayground> {
  const { language = 'en', width = 320, workbook, fileName = 'Book1.xlsx', api, pane } = options;
  const context = await stage.browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const query = new URLSearchParams({ lang: language, width: String(width), book: 'wait' });
  if (api !== undefined) query.set('api', api);
  if (pane !== undefined) query.set('pane', pane);
  await page.goto(`${stage.origin}/?${query}`);
  const text = workbook ? Buffer.from(workbook).toString('base64') : null;
  await page.evaluate(([bytes, name]) => window.playground.openBase64(bytes, name ?? undefined), [
    text,
    fileName,
  ] as const);
  return {
    page,
    pane: await readyPane(page),
    host: testHost(page),
    ribbon: (action) => page.evaluate((name) => window.host.ribbon(name, 30_000), action),
    file: async () =>
      Buffer.from(await page.evaluate(() => window.playground.fileBase64()), 'base64'),
    requests,
    problems,
    close: () => context.close(),
  };
}

async function readyPane(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('the pane has no page');
  await frame.waitForFunction(
    () => typeof Excel !== 'undefined' && Boolean(Office.context?.document),
  );
  return frame;
}

function testHost(page: Page): TestHost {
  return new Proxy({} as TestHost, {
    get:
      (_, name: keyof TestHost) =>
      (...args: unknown[]) =>
        page.evaluate(([method, given]) => window.callHost(method, given), [name, args] as const),
  });
}
