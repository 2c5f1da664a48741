import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '#core';
import { type PaneCode, say } from '#core/pane';
import type { Screen } from '../../../../addin/taskpane/model.ts';
import {
  type OpenedPlayground,
  type OpenOptions,
  openPlayground,
  type Stage,
} from './open-playground.ts';

/** Longest wait for what a user would see next. */
const PATIENCE_MS = 45_000;
/** A pane that makes no request for so long has done what it was about. */
const QUIET_MS = 300;

type Params = Readonly<Record<string, string | number>>;

/** The playground as a user goes through it: by the words on the screen. */
export interface Walk extends OpenedPlayground {
  readonly language: Language;
  word(code: PaneCode, params?: Params): string;
  button(code: PaneCode, params?: Params): Locator;
  press(code: PaneCode, params?: Params): Promise<void>;
  /** Opens a screen by its tab. */
  tab(screen: Extract<Screen, 'data' | 'analyse' | 'results' | 'customer'>): Promise<void>;
  /** Waits for a heading of the screen in sight. */
  sees(heading: string | RegExp): Promise<void>;
  /** Waits for a sentence of the screen in sight. */
  reads(text: string | RegExp): Promise<void>;
  /** Everything the pane shows now. */
  text(): Promise<string>;
  /** Reads the open workbook, from the first screen on. */
  readMine(): Promise<void>;
  /** Goes on to what to analyse, starts, and waits until the sheets are written. */
  analyse(): Promise<void>;
  /** Presses “Start” and waits until the sheets are written. */
  start(): Promise<void>;
  /** Holds requests back after the next few, once the pane has stopped making any. */
  hold(after: number): Promise<void>;
  /** Closes the pane and opens it again. */
  reopen(): Promise<void>;
  /** Tabs of the workbook that are in sight. */
  tabs(): Promise<readonly string[]>;
}

/** A fresh playground to walk in. */
export async function walk(stage: Stage, options: OpenOptions = {}): Promise<Walk> {
  const language = options.language ?? 'en';
  const opened = await openPlayground(stage, options);
  const { pane, host } = opened;
  opened.page.setDefaultTimeout(PATIENCE_MS);
  const word = (code: PaneCode, params: Params = {}) => say(language, code, params);
  const button = (code: PaneCode, params?: Params) =>
    pane.getByRole('button', { name: word(code, params), exact: true });
  const press = (code: PaneCode, params?: Params) => button(code, params).click();
  const sees = (name: string | RegExp) =>
    pane.getByRole('heading', { name, exact: true }).first().waitFor();
  const reads = (text: string | RegExp) =>
    expect.poll(() => pane.locator('body').innerText(), { timeout: PATIENCE_MS }).toMatch(text);
  const start = async () => {
    await press('pane.analyse.run');
    await pane.locator('.said').waitFor();
  };
  const requestsIn = async (ms: number) => {
    await host.traffic();
    await opened.page.waitForTimeout(ms);
    return (await host.traffic()).syncs;
  };
  return {
    ...opened,
    language,
    word,
    button,
    press,
    sees,
    reads,
    tab: (screen) => pane.getByRole('tab', { name: word(`pane.tab-${screen}`) }).click(),
    text: () => pane.locator('body').innerText(),
    readMine: async () => {
      await press('pane.welcome.mine');
      await button('pane.data.go-on').waitFor();
    },
    analyse: async () => {
      await press('pane.data.go-on');
      await start();
    },
    start,
    hold: async (after) => {
      await expect.poll(() => requestsIn(QUIET_MS)).toBe(0);
      await host.hold(after);
    },
    reopen: async () => {
      await pane.evaluate(() => {
        document.body.setAttribute('data-left', '');
        location.reload();
      });
      // The page that is left still answers for a while; it must not be taken for the new one.
      await pane.waitForFunction(() => document.body?.hasAttribute('data-left') === false);
      await pane.getByRole('heading', { level: 1 }).waitFor();
    },
    tabs: async () =>
      (await host.workbook()).tabs.flatMap(({ visible, name }) => (visible ? [name] : [])),
  };
}
