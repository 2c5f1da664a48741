import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { LensError, type Question } from '#core';
import {
  type AskRequest,
  type Workbook,
  workbooksFor,
  workbooksSchema,
} from '../../../bot/workbooks/index.ts';
import { percentile } from './percentile.ts';
import { type Typed, typedQuestions } from './questions.ts';

export interface LoadOptions {
  readonly file: string;
  readonly seconds: number;
  readonly people: number;
  readonly perSecond: number;
  /** Replace the workbook this often meanwhile, by an equal one with other bytes. */
  readonly swaps: readonly string[];
}

interface Asked {
  readonly typed: Typed;
  readonly milliseconds: number;
  readonly kind: string;
}

/** Questions one person was given answers to that the guard looks back on. */
const EARLIER = 1000;

/** Asks a workbook as people would, and prints what it took. */
export async function load(options: LoadOptions): Promise<void> {
  const config = workbooksSchema.parse([{ id: 'bench', path: options.file }]);
  const started = performance.now();
  const workbooks = await workbooksFor(config, {
    environment: {},
    timeZone: 'UTC',
    onProblem: (_, error) => console.error(error.code, error.params, error.cause ?? ''),
  });
  const workbook = workbooks.all[0]!;
  await workbook.contents('en');
  const readySeconds = (performance.now() - started) / 1000;
  const afterReading = memory();

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const swapping = swap(options, workbook);
  const before = process.cpuUsage();
  const asked = await askAll(options, workbook);
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1000 / asked.length;
  delay.disable();
  const versions = await swapping;
  report({ options, asked, versions, readySeconds, afterReading, cpuMs, delayMs: delay });
  await workbooks.close();
}

/** Sends questions at their times, whether the earlier ones are answered or not. */
async function askAll(options: LoadOptions, workbook: Workbook): Promise<readonly Asked[]> {
  const { seconds, people, perSecond } = options;
  const questions = typedQuestions();
  const earlier: Question[][] = Array.from({ length: people }, () => []);
  const asked: Promise<Asked>[] = [];
  const started = performance.now();
  for (let index = 0; index < seconds * perSecond; index++) {
    const due = started + (index / perSecond) * 1000;
    await pause(Math.max(0, due - performance.now()));
    asked.push(ask(workbook, questions.next().value, earlier[index % people]!, due));
  }
  return Promise.all(asked);
}

async function ask(
  workbook: Workbook,
  typed: Typed,
  earlier: Question[],
  due: number,
): Promise<Asked> {
  const request: AskRequest = {
    asked: { text: typed.text },
    previous: null,
    language: typed.language,
    role: 'analyst',
    earlier: earlier.slice(-EARLIER),
  };
  const reply = await workbook.ask(request).catch((error: unknown) => {
    if (!(error instanceof LensError)) throw error;
    return { kind: error.code };
  });
  if ('answer' in reply) earlier.push(reply.answer.asked);
  return { typed, milliseconds: performance.now() - due, kind: reply.kind };
}

async function swap({ file, seconds, swaps }: LoadOptions, workbook: Workbook): Promise<number> {
  let versions = 1;
  const stop = workbook.onChange(() => {
    versions += 1;
  });
  for (const other of swaps) {
    await pause((seconds * 1000) / (swaps.length + 1));
    copyFileSync(other, `${file}.tmp`);
    renameSync(`${file}.tmp`, file);
  }
  stop();
  return versions;
}

interface Measured {
  readonly options: LoadOptions;
  readonly asked: readonly Asked[];
  readonly versions: number;
  readonly readySeconds: number;
  readonly afterReading: { readonly now: number; readonly peak: number };
  /** Processor time of the whole process, a question. */
  readonly cpuMs: number;
  readonly delayMs: ReturnType<typeof monitorEventLoopDelay>;
}

function report(measured: Measured): void {
  const { asked, versions, readySeconds, afterReading, cpuMs, delayMs, options } = measured;
  const times = asked.map(({ milliseconds }) => milliseconds);
  const ms = (value: number) => `${Math.round(value)} ms`;
  const kinds = new Map<string, number>();
  for (const { kind } of asked) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const distinct = new Set(asked.map(({ typed }) => typed.text)).size;
  const rows: readonly (readonly [string, string])[] = [
    ['read and ready (s)', readySeconds.toFixed(1)],
    ['questions asked, distinct', `${asked.length}, ${distinct}`],
    ['replies', [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')],
    ['versions that answered', String(versions)],
    [
      'answer p50, p95, p99, longest',
      [0.5, 0.95, 0.99, 1].map((q) => ms(percentile(times, q))).join(', '),
    ],
    ['processor time a question', `${cpuMs.toFixed(1)} ms`],
    [
      'main thread late p50, p99, most',
      [50, 99, 100].map((q) => `${(delayMs.percentile(q) / 1e6 - 5).toFixed(1)} ms`).join(', '),
    ],
    ['memory after reading, its peak', `${afterReading.now} MB, ${afterReading.peak} MB`],
    ['memory at the end, peak of all', `${memory().now} MB, ${memory().peak} MB`],
  ];
  console.log(
    `| ${options.perSecond} questions/s for ${options.seconds} s, ${options.people} people | |\n|---|---|`,
  );
  for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);
  const slowest = [...asked].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  for (const { typed, milliseconds } of slowest)
    console.error(`${ms(milliseconds)}  ${typed.text}`);
}

/** Memory of this process and its peak, MB. */
function memory(): { readonly now: number; readonly peak: number } {
  const status = '/proc/self/status';
  const told = existsSync(status) ? readFileSync(status, 'utf8') : '';
  const mb = (name: string, other: number) =>
    Math.round(
      (Number(new RegExp(`${name}:\\s*(\\d+)`).exec(told)?.[1] ?? other / 1024) * 1024) / 1e6,
    );
  return {
    now: mb('VmRSS', process.memoryUsage().rss),
    peak: mb('VmHWM', process.resourceUsage().maxRSS * 1024),
  };
}
