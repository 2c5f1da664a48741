import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { type RunningBot, startBot } from '../../../../bot/app/index.ts';
import { readArguments, readConfig } from '../../../../bot/config/index.ts';
import { makeLog } from '../../../../bot/observe/index.ts';
import { type LocalSlack, type SlackOptions, startSlack } from '../../../hosts/slack/index.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The bot's threads as a build makes them; removed when the tests of the calling file are over. */
export async function bundledThreads(): Promise<{ readonly engine: URL; readonly chart: URL }> {
  // Beside the packages, which the bundles leave where they are.
  const folder = mkdtempSync(join(root, '.bot-threads-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const entries = {
    engine: 'bot/workbooks/engine/engine-worker.ts',
    chart: 'bot/charts/chart-worker.ts',
  };
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const url = (name: string): URL => pathToFileURL(join(folder, `${name}.mjs`));
  return { engine: url('engine'), chart: url('chart') };
}

export interface Together {
  readonly slack: LocalSlack;
  readonly bot: RunningBot;
  /** Lines of the bot's log. */
  readonly log: readonly string[];
  readonly folder: string;
  /** Ends both. @throws what the local Slack found wrong */
  stop(): Promise<void>;
}

export const ACCESS = {
  teams: ['T0LENS001'],
  channels: { C0CAMPAIGN: 'viewer' },
  users: { U0OWNER01: 'owner', U0ANALYST: 'analyst', U0VIEWER1: 'viewer' },
} as const;

/** A real bot on a local Slack, over Socket Mode or HTTP, answering from the demo campaign. */
export async function startTogether(
  workers: Awaited<ReturnType<typeof bundledThreads>>,
  {
    mode = 'socket',
    workbook = 'samples/demo-618.en.xlsx',
    config: more = {},
    slack: options = {},
    environment = {},
    folder = mkdtempSync(join(tmpdir(), 'lens-bot-')),
  }: {
    readonly mode?: 'socket' | 'http';
    readonly workbook?: string;
    readonly config?: Record<string, unknown>;
    readonly slack?: SlackOptions;
    readonly environment?: Record<string, string>;
    readonly folder?: string;
  } = {},
): Promise<Together> {
  const slack = await startSlack({ retryDelaysMs: [50, 100, 200], ...options });
  const log: string[] = [];
  const settings = join(folder, 'settings.json');
  const file = join(folder, 'lens-bot.json');
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(settings, JSON.stringify({ campaign: '2026-06-01..2026-06-18' }));
  writeFileSync(
    file,
    JSON.stringify({
      language: 'en',
      timeZone: 'Asia/Shanghai',
      slack: { mode, port, sockets: 1 },
      workbooks: [{ id: '618', path: join(root, workbook), default: true, settings }],
      access: ACCESS,
      health: { port: 0 },
      log: 'debug',
      ...more,
    }),
  );
  const config = await readConfig(
    readArguments(['--config', file]),
    {
      SLACK_BOT_TOKEN: slack.app.token,
      SLACK_APP_TOKEN: slack.app.appToken,
      SLACK_SIGNING_SECRET: slack.app.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      ...environment,
    },
    'en',
    folder,
  );
  const bot = await startBot(config, {
    log: makeLog('debug', { write: (line) => void log.push(line) }),
    onRefused: (error) => log.push(`refused ${error.code}`),
    workers,
  });
  if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  return {
    slack,
    bot,
    log,
    folder,
    stop: async () => {
      await slack.settled();
      await bot.stop();
      await slack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
