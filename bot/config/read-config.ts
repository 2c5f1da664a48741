import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Language, LensError } from '#core';
import type { BotArguments } from './arguments.ts';
import { type ConfigFile, configSchema } from './schema.ts';
import { readTokens, type Tokens } from './tokens.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything the bot needs to know, read once; paths are absolute. */
export interface BotConfig extends Omit<ConfigFile, 'language' | 'workbooks' | 'access' | 'state'> {
  readonly language: Language;
  readonly workbooks: NonNullable<ConfigFile['workbooks']>;
  readonly access: NonNullable<ConfigFile['access']>;
  readonly state: { readonly file: string };
  readonly tokens: Tokens;
  /** Another Slack, for tests; `null`: the real one. */
  readonly slackApiUrl: string | null;
  /** `null`: state stands in `state.file`. */
  readonly databaseUrl: string | null;
  /** What pseudonyms of the audit log are made with; `null`: one is kept beside the state. */
  readonly secret: string | null;
  readonly environment: Environment;
}

/** The configuration file where none is named. */
const DEFAULT_FILE = 'lens-bot.json';
const STATE_FILE = 'lens-bot.sqlite';

/**
 * The configuration: a file, the words of the command line over it, and secrets from the environment.
 *
 * @throws {LensError} `bot.config-…`, `bot.token-…`: what is missing or not right, where, and what to do
 */
export async function readConfig(
  words: BotArguments,
  environment: Environment,
  language: Language,
  folder: string,
): Promise<BotConfig> {
  const { file, value } = await fileOf(words, folder);
  const parsed = configSchema.safeParse(withWords(value, words));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new LensError('bot.config-invalid', {
      file: path.basename(file),
      path: issue.path.length === 0 ? '{}' : issue.path.join('.'),
      reason: issue.message,
    });
  }
  const config = parsed.data;
  if (config.workbooks === undefined) throw new LensError('bot.config-no-workbook');
  if (config.access === undefined) throw new LensError('bot.config-nobody');
  const base = path.dirname(file);
  const absolute = (name: string): string => path.resolve(base, name);
  return {
    ...config,
    language: words.language ?? config.language ?? language,
    access: config.access,
    workbooks: config.workbooks.map((workbook) => ({
      ...workbook,
      ...(workbook.path === undefined ? {} : { path: absolute(workbook.path) }),
      ...(workbook.settings === undefined ? {} : { settings: absolute(workbook.settings) }),
    })),
    state: { file: absolute(config.state?.file ?? filled(environment.LENS_STATE) ?? STATE_FILE) },
    tokens: readTokens(environment, config.slack.mode, words.language ?? language),
    slackApiUrl: filled(environment.SLACK_API_URL),
    databaseUrl: filled(environment.DATABASE_URL),
    secret: filled(environment.LENS_SECRET),
    environment,
  };
}

async function fileOf(
  { config, files }: BotArguments,
  folder: string,
): Promise<{ readonly file: string; readonly value: Record<string, unknown> }> {
  const file = path.resolve(folder, config ?? DEFAULT_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (config === null && files.length > 0) return { file, value: {} };
    throw new LensError('bot.config-missing', { file: config ?? DEFAULT_FILE }, { cause });
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { file, value: value as Record<string, unknown> };
    }
    throw new SyntaxError('{ … }');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new LensError('bot.config-not-json', { file: path.basename(file), reason }, { cause });
  }
}

/** Workbooks, channels and people named on the command line take the place of the file's. */
function withWords(
  value: Record<string, unknown>,
  { files, channels, users }: BotArguments,
): Record<string, unknown> {
  const named = files.map((file, index) => ({
    id: files.length === 1 ? 'workbook' : `workbook-${index + 1}`,
    path: path.resolve(file),
    default: index === 0,
  }));
  const each = (ids: readonly string[], role: string) =>
    Object.fromEntries(ids.map((id) => [id, role]));
  const access =
    channels.length === 0 && users.length === 0
      ? {}
      : { access: { channels: each(channels, 'analyst'), users: each(users, 'owner') } };
  return { ...value, ...(named.length === 0 ? {} : { workbooks: named }), ...access };
}

function filled(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
