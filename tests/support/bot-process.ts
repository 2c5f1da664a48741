import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { AppOption } from '../hosts/slack/index.ts';
import { ended } from './child.ts';
import { freePort } from './postgres.ts';

const ROOT = projectRoot();

/** From here as well as from a bundle of the benches. */
function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'bot/main.ts'))) folder = dirname(folder);
  return folder;
}

/** The bot's program and its threads, built as for users; packages stay outside. */
export interface BuiltBot {
  readonly program: string;
  remove(): void;
}

export async function builtBot(): Promise<BuiltBot> {
  mkdirSync(join(ROOT, '.tsc'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tsc', 'bot-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      'campaign-lens-bot': 'bot/main.ts',
      'engine-worker': 'bot/workbooks/engine/engine-worker.ts',
      'chart-worker': 'bot/charts/chart-worker.ts',
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return {
    program: join(folder, 'campaign-lens-bot.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Where one bot, restarted again and again, keeps its configuration and its state. */
export interface BotPlace {
  readonly folder: string;
  readonly configFile: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly healthPort: number;
  remove(): void;
}

export async function botPlace(
  slack: { readonly apiUrl: string; readonly app: AppOption },
  config: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<BotPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'lens-bot-place-'));
  const healthPort = await freePort();
  const configFile = join(folder, 'lens-bot.json');
  const health = { port: healthPort };
  writeFileSync(configFile, JSON.stringify({ language: 'en', health, log: 'warn', ...config }));
  return {
    folder,
    configFile,
    healthPort,
    environment: {
      SLACK_BOT_TOKEN: slack.app.token,
      SLACK_APP_TOKEN: slack.app.appToken,
      SLACK_SIGNING_SECRET: slack.app.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      ...environment,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A running bot that may be killed. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** Resolves once it can be heard. @throws Error with what it said, when it ended before */
  readonly ready: Promise<void>;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it said and logged so far. */
  said(): string;
  /** Its peak memory, MB (Linux). */
  peakMb(): number;
}

export function startBotProcess(
  { program }: BuiltBot,
  { folder, configFile, environment }: BotPlace,
  words: readonly string[] = [],
): BotProcess {
  const child = spawn(process.execPath, [program, '--config', configFile, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', LC_ALL: 'C', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const over = ended(child);
  let text = '';
  let peak = 0;
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      text += piece.toString();
      if (text.includes('The bot is connected')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    over.then((code) => reject(new Error(`ended with ${code}: ${text.slice(-2000)}`)));
  });
  ready.catch(() => undefined);
  return {
    child,
    ready,
    ended: over,
    said: () => text,
    peakMb: () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = (Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024) / 1e6;
      } catch {
        // It has ended; what was read last stands.
      }
      return peak;
    },
  };
}
