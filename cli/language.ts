import type { Language } from '#core';
import { type Flags, textFlag } from './arguments/options.ts';
import { UsageError } from './arguments/parse.ts';
import type { Io } from './io.ts';

/** What tells the language of the machine. */
type Machine = Pick<Io, 'environment' | 'locale'>;

/**
 * Language of the machine, for what is said before a file is read: the first of `LC_ALL`, `LC_MESSAGES`
 * and `LANG` that is set, else its locale.
 */
function systemLanguage({ environment, locale }: Machine): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || locale) ? 'zh' : 'en';
}

/**
 * Language of a command line that may not be understood: that of `--lang`, else Chinese where a word is,
 * else that of the machine.
 */
export function languageOfLine(argv: readonly string[], machine: Machine): Language {
  const said = argv.flatMap((word, index) => {
    if (word === '--lang') return [argv[index + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  const wanted = said.at(-1);
  if (wanted === 'zh' || wanted === 'en') return wanted;
  if (argv.some((word) => /\p{Script=Han}/u.test(word))) return 'zh';
  return systemLanguage(machine);
}

/** `--lang`, or `null` when it wasn't given. */
export function languageFlag(flags: Flags): Language | null {
  const value = textFlag(flags, 'lang');
  if (value === undefined) return null;
  if (value === 'zh' || value === 'en') return value;
  throw new UsageError('cli.bad-value', { option: '--lang', value, expected: 'zh | en' });
}
