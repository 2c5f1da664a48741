import { parseArgs } from 'node:util';
import { LensError } from '#core';

/** What stands behind `campaign-lens bot`. */
export interface BotArguments {
  /** Workbooks named right there, instead of those of the configuration file. */
  readonly files: readonly string[];
  readonly config: string | null;
  /** Channels in which everybody may ask. */
  readonly channels: readonly string[];
  /** People who may ask, also in direct messages. */
  readonly users: readonly string[];
  /** Only says whether the configuration is in order. */
  readonly check: boolean;
  /** Only checks the audit log and tells what is in it. */
  readonly audit: boolean;
  readonly language: 'zh' | 'en' | null;
  readonly help: boolean;
}

/** @throws {LensError} `bot.unknown-option` */
export function readArguments(argv: readonly string[]): BotArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        channel: { type: 'string', multiple: true },
        user: { type: 'string', multiple: true },
        check: { type: 'boolean' },
        audit: { type: 'boolean' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { language } = values;
    if (language !== undefined && language !== 'zh' && language !== 'en') {
      throw new LensError('bot.unknown-option', { option: `--language ${language}` });
    }
    return {
      files: positionals,
      config: values.config ?? null,
      channels: values.channel ?? [],
      users: values.user ?? [],
      check: values.check === true,
      audit: values.audit === true,
      language: language ?? null,
      help: values.help === true,
    };
  } catch (cause) {
    if (cause instanceof LensError) throw cause;
    const option = /'(-[^' ]+)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '?';
    throw new LensError('bot.unknown-option', { option }, { cause });
  }
}
