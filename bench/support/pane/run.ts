import { readFileSync } from 'node:fs';
import { median } from '../measure.ts';
import type { HostRequest, LongTask } from './probe.ts';
import { type Opened, openPane, type Stage } from './stage.ts';

/** Parts of the work a user waits for, in seconds. */
export interface Parts {
  readonly read: number;
  readonly analyse: number;
  readonly plan: number;
  readonly stage: number;
  readonly commit: number;
  /** What follows until the results are on the screen. */
  readonly show: number;
  readonly whole: number;
}

/** One workbook read, analysed and written. */
export interface PaneRun {
  readonly parts: Parts;
  /** Seconds of each part in which the host was asked. */
  readonly host: { readonly read: number; readonly stage: number; readonly commit: number };
  readonly requests: number;
  /** Characters of the largest request of each kind. */
  readonly largest: { readonly read: number; readonly stage: number; readonly commit: number };
  readonly tasks: readonly LongTask[];
  /** MB: script heap of both pages, peak of the browser's process with both workers in it. */
  readonly memory: { readonly page: number; readonly process: number };
  /** Seconds of processor time of that process: pane, analysis, host and its page. */
  readonly cpu: number;
}

const PATIENCE = { timeout: 60_000 } as const;

/** Opens the workbook, presses the buttons from “Analyse my workbook” to the results. */
export async function runPane(stage: Stage, workbook: Uint8Array): Promise<PaneRun> {
  const opened = await openPane(stage, workbook);
  const { page, pane } = opened;
  try {
    const before = await renderers(stage);
    const first = await press(opened, 'Analyse my workbook', '.data h1');
    await press(opened, 'Confirm and go on', '.analyse');
    const second = await press(opened, 'Start', '.results');
    const after = await renderers(stage);
    const requests = await page.evaluate(() => window.hostRequests);
    const tasks = await pane.evaluate(() => window.longTasks);
    return {
      ...measured(first, second, requests),
      tasks: tasks.filter(({ at }) => inside(at, first) || inside(at, second)),
      memory: {
        page: await page.evaluate(heapUsed),
        process: Math.max(...after.map(({ id }) => peakOf(id))),
      },
      cpu: processorTime(after) - processorTime(before),
    };
  } finally {
    await opened.close();
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const inside = (at: number, { from, to }: Span): boolean => at >= from && at <= to;

/** From the press of a button until something is on the screen. */
async function press({ pane }: Opened, button: string, until: string): Promise<Span> {
  await pane.getByRole('button', { name: button, exact: true }).waitFor(PATIENCE);
  const [from, to] = await pane.evaluate(
    ([name, wanted]) =>
      new Promise<[number, number]>((done) => {
        const now = () => performance.timeOrigin + performance.now();
        const buttons = [...document.querySelectorAll('button')];
        const found = buttons.find(({ textContent }) => textContent === name);
        const began = now();
        found?.click();
        const check = () => {
          const there = document.querySelector(`:not([hidden]) > ${wanted}`);
          if (there === null || there.closest('[hidden]') !== null) return;
          changes.disconnect();
          requestAnimationFrame(() => setTimeout(() => done([began, now()])));
        };
        const changes = new MutationObserver(check);
        const attributes = ['hidden'];
        changes.observe(document, { childList: true, subtree: true, attributeFilter: attributes });
      }),
    [button, until] as const,
  );
  return { from, to };
}

function measured(
  first: Span,
  second: Span,
  all: readonly HostRequest[],
): Pick<PaneRun, 'parts' | 'host' | 'requests' | 'largest'> {
  const requests = all.filter(({ at }) => inside(at, first) || inside(at, second));
  const reads = requests.filter(({ at, kind }) => kind === 'read' && inside(at, first));
  const writes = requests.filter(({ at }) => inside(at, second));
  const staged = writes.filter(({ kind }) => kind === 'stage');
  const [commit] = writes.filter(({ kind }) => kind === 'commit');
  const lastRead = Math.max(...reads.map(({ answered }) => answered));
  const firstWrite = Math.min(...writes.map(({ at }) => at));
  const seconds = (from: number, to: number) => (to - from) / 1000;
  const asked = (some: readonly HostRequest[]) =>
    some.reduce((sum, { at, answered }) => sum + seconds(at, answered), 0);
  const largest = (some: readonly HostRequest[]) =>
    Math.max(...some.map(({ sent, received }) => Math.max(sent, received)));
  return {
    parts: {
      read: seconds(first.from, lastRead),
      analyse: seconds(lastRead, first.to),
      plan: seconds(second.from, firstWrite),
      stage: seconds(firstWrite, commit!.at),
      commit: seconds(commit!.at, commit!.answered),
      show: seconds(commit!.answered, second.to),
      whole: seconds(first.from, first.to) + seconds(second.from, second.to),
    },
    host: { read: asked(reads), stage: asked(staged), commit: asked([commit!]) },
    requests: requests.length,
    largest: { read: largest(reads), stage: largest(staged), commit: largest([commit!]) },
  };
}

interface Renderer {
  readonly id: number;
  readonly cpuTime: number;
}

/** The browser's processes that run pages and their workers. */
async function renderers({ browser }: Stage): Promise<readonly Renderer[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer');
}

const processorTime = (processes: readonly Renderer[]): number =>
  processes.reduce((sum, { cpuTime }) => sum + cpuTime, 0);

/** Script heap in MB; runs in the page. */
function heapUsed(): number {
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
  return (memory?.usedJSHeapSize ?? Number.NaN) / 2 ** 20;
}

/** Peak memory of a process in MB; NaN where the system does not tell. */
function peakOf(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Median and range of one figure of several runs. */
export function spread(values: readonly number[], digits: number): string {
  const text = (value: number) => value.toFixed(digits);
  return `${text(median(values))} | ${text(Math.min(...values))}–${text(Math.max(...values))}`;
}
