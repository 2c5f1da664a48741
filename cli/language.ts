import type { Language } from '#core';
import { type Flags, textFlag } from './arguments/options.ts';
import { UsageError } from './arguments/parse.ts';

/** Language of the user's system, for what is said before a file is read. */
export function systemLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/** `--lang`, or `null` when it wasn't given. */
export function languageFlag(flags: Flags): Language | null {
  const value = textFlag(flags, 'lang');
  if (value === undefined) return null;
  if (value === 'zh' || value === 'en') return value;
  throw new UsageError('cli.bad-value', { option: '--lang', value, expected: 'zh | en' });
}
