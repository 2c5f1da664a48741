import { parseArgs } from 'node:util';
import { type Language, LensError, listed, nearest, t } from '#core';
import { COMMANDS, type Command, FLAGS, type Flags } from './options.ts';

export interface Invocation {
  readonly command: Command | 'help' | 'version';
  readonly positionals: readonly string[];
  readonly flags: Flags;
}

/**
 * The command line, understood.
 *
 * @throws {UsageError} when a command, a flag or its value isn't one
 */
export function parseCommandLine(argv: readonly string[], language: Language): Invocation {
  const options = Object.fromEntries(
    Object.entries(FLAGS).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false, ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags: Record<string, string | boolean | string[]> = Object.create(null);
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(FLAGS, token.name) ? FLAGS[token.name] : undefined;
    if (spec === undefined) throw unknownOption(token.rawName, language);
    if (spec.type === 'boolean') {
      if (token.value !== undefined) {
        throw new UsageError('cli.option-takes-no-value', { option: token.rawName });
      }
      flags[token.name] = true;
      continue;
    }
    if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue)) {
      const example = `${token.rawName} ${spec.example ?? ''}`;
      throw new UsageError('cli.option-needs-value', { option: token.rawName, example });
    }
    const earlier = flags[token.name];
    if (spec.multiple) {
      flags[token.name] = [...(Array.isArray(earlier) ? earlier : []), token.value];
    } else flags[token.name] = token.value;
  }
  if (flags.help === true) return { command: 'help', positionals, flags };
  if (flags.version === true) return { command: 'version', positionals, flags };
  return { command: commandOf(positionals.shift(), language), positionals, flags };
}

/** A flag that belongs to another command is a mistake worth telling. */
export function refuseForeignFlags({ command, flags }: Invocation): void {
  for (const name of Object.keys(flags)) {
    if (command === 'help' || command === 'version') return;
    if (!FLAGS[name]?.commands.includes(command)) {
      throw new UsageError('cli.option-not-here', { option: `--${name}`, command });
    }
  }
}

/** Wrong usage: exit code 2. */
export class UsageError extends LensError {}

function commandOf(word: string | undefined, language: Language): Invocation['command'] {
  if (word === undefined || word === 'help') return 'help';
  const known = COMMANDS.find((command) => command === word);
  if (known === undefined) {
    const all = listed(language, COMMANDS);
    throw new UsageError('cli.unknown-command', { command: word, known: all });
  }
  return known;
}

function unknownOption(option: string, language: Language): UsageError {
  const near = nearest(option.replace(/^-+/, ''), Object.keys(FLAGS));
  const suggestion = near === null ? '' : t(language, 'cli.did-you-mean', { option: `--${near}` });
  return new UsageError('cli.unknown-option', { option, suggestion });
}
