import { LensError } from '#core';
import { calendarDay } from './calendar-day.ts';
import { graphSource } from './graph/index.ts';
import { liveWorkbook } from './live-workbook.ts';
import type { GraphConfig, WorkbookConfig, WorkbooksConfig } from './schema.ts';
import {
  folderSource,
  type PrivateFolder,
  privateFolder,
  type WorkbookSource,
} from './source/index.ts';
import type { Workbook } from './types.ts';

/** Every workbook of the bot, and which one a channel asks. */
export interface Workbooks {
  readonly all: readonly Workbook[];
  byId(id: string): Workbook | null;
  /**
   * The channel's own workbook, else the default one.
   *
   * @param channel `null`: a direct message or App Home
   * @returns `null` when the channel has none and there is no default
   */
  forChannel(channel: string | null): Workbook | null;
  /** Ends every thread and removes every copy. */
  close(): Promise<void>;
}

export interface WorkbooksOptions {
  /** Where the client secrets of Microsoft applications stand. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of everything that went wrong, for the log; never holds a cell, a secret or an address. */
  readonly onProblem?: (workbook: string, error: LensError) => void;
  /** The bundled thread; `engine-worker.js` beside this program when absent. */
  readonly worker?: URL;
  /** Folder for private copies; the system's temporary folder when absent. */
  readonly copies?: string;
  /** Groups of 1 to this many customers are hidden. */
  readonly hiddenUpTo?: number;
  /** Zone of workbooks that name none. */
  readonly timeZone?: string;
  readonly now?: () => number;
  /** Time for computing one answer, for waiting for its turn, and for reading a version, ms. */
  readonly answerMs?: number;
  readonly waitMs?: number;
  readonly readMs?: number;
}

const ANSWER_MS = 10_000;
const WAIT_MS = 60_000;
const READ_MS = 300_000;
const MOST_WAITING = 500;

/**
 * Starts reading every workbook of the configuration; they answer as soon as they are read.
 *
 * @throws LensError `bot.workbooks-graph-secret` when the environment lacks a client secret
 */
export async function workbooksFor(
  config: WorkbooksConfig,
  options: WorkbooksOptions,
): Promise<Workbooks> {
  for (const { graph } of config) if (graph !== undefined) secretOf(graph, options);
  const copies = await privateFolder(options.copies);
  const entries = config.map((one) => ({ one, workbook: started(one, copies, options) }));
  const all = entries.map(({ workbook }) => workbook);
  const chosen = entries.find(({ one }) => one.default) ?? (all.length === 1 ? entries[0] : null);
  const standard = chosen?.workbook ?? null;
  return {
    all,
    byId: (id) => all.find((workbook) => workbook.id === id) ?? null,
    forChannel: (channel) => {
      const own = entries.find(({ one }) => channel !== null && one.channels.includes(channel));
      return own?.workbook ?? standard;
    },
    close: async () => {
      await Promise.all(all.map((workbook) => workbook.close()));
      await copies.remove();
    },
  };
}

function started(
  config: WorkbookConfig,
  copies: PrivateFolder,
  options: WorkbooksOptions,
): Workbook {
  const { now = Date.now, readMs = READ_MS } = options;
  const timeZone = config.timeZone ?? options.timeZone;
  return liveWorkbook({
    id: config.id,
    source: sourceOf(config, copies, options),
    engine: {
      worker: options.worker ?? new URL('./engine-worker.js', import.meta.url),
      startMs: readMs,
      answerMs: options.answerMs ?? ANSWER_MS,
      waitMs: options.waitMs ?? WAIT_MS,
      mostWaiting: MOST_WAITING,
    },
    input: {
      settingsFile: config.settings ?? null,
      asOf: config.asOf ?? null,
      memoryBytes: config.memoryMb * 2 ** 20,
      readMs,
      ...(options.hiddenUpTo === undefined ? {} : { hiddenUpTo: options.hiddenUpTo }),
    },
    now,
    today: () => calendarDay(now(), timeZone),
    onProblem: (error) => options.onProblem?.(config.id, error),
  });
}

function sourceOf(
  config: WorkbookConfig,
  copies: PrivateFolder,
  options: WorkbooksOptions,
): WorkbookSource {
  const { path, take, polling, settleSeconds, graph } = config;
  if (graph !== undefined) {
    return graphSource({ ...graph, clientSecret: secretOf(graph, options), copies });
  }
  if (path === undefined) throw new LensError('bot.workbooks-source', { id: config.id });
  return folderSource({ path, take, polling, settleMs: settleSeconds * 1000, copies });
}

function secretOf({ clientSecretFrom }: GraphConfig, { environment }: WorkbooksOptions): string {
  const secret = environment[clientSecretFrom];
  if (secret === undefined || secret === '') {
    throw new LensError('bot.workbooks-graph-secret', { variable: clientSecretFrom });
  }
  return secret;
}
