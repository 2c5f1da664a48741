import { CancelledError, type Language, LensError, t } from '#core';
import {
  type Invocation,
  parseCommandLine,
  refuseForeignFlags,
  UsageError,
} from './arguments/parse.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { askCommand } from './commands/ask.ts';
import { botCommand } from './commands/bot.ts';
import { clusterCommand } from './commands/cluster.ts';
import { compareCommand } from './commands/compare.ts';
import { describeCommand } from './commands/describe.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lintCommand } from './commands/lint.ts';
import { minedCommand } from './commands/mined.ts';
import { pathsCommand } from './commands/paths.ts';
import { personasCommand } from './commands/personas.ts';
import { rulesCommand } from './commands/rules.ts';
import { segmentCommand } from './commands/segment.ts';
import { tagsCommand } from './commands/tags.ts';
import type { Io } from './io.ts';
import { languageFlag, languageOfLine } from './language.ts';
import { progressLine } from './output/progress.ts';
import { VERSION } from './version.ts';

/** What the process ends with; 130 is the shell's word for Ctrl-C. */
export const ExitCode = { done: 0, usage: 2, refused: 3, internal: 4, cancelled: 130 } as const;

/**
 * Runs one command line.
 *
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOfLine(argv, io);
  let done = (): void => {};
  try {
    // The bot reads its own words.
    if (argv[0] === 'bot') return await botCommand(argv.slice(1), io.signal);
    const invocation = parseCommandLine(argv, language);
    const wanted = languageFlag(invocation.flags);
    const control = progressLine(io, language);
    done = control.done;
    return await dispatch(invocation, wanted, language, io, control);
  } catch (error) {
    done();
    return explain(error, language, io);
  }
}

async function dispatch(
  invocation: Invocation,
  wanted: Language | null,
  language: Language,
  io: Io,
  control: ReturnType<typeof progressLine>,
): Promise<number> {
  const { command, flags, positionals } = invocation;
  if (command === 'help') {
    io.out(`${t(language, 'cli.help')}\n`);
    return ExitCode.done;
  }
  if (command === 'version') {
    io.out(`${VERSION}\n`);
    return ExitCode.done;
  }
  refuseForeignFlags(invocation);
  if (command === 'ask') return askCommand(positionals, flags, wanted, io, control);
  refuseNoFile(command, positionals);
  const commands = {
    analyze: analyzeCommand,
    inspect: inspectCommand,
    rules: rulesCommand,
    describe: describeCommand,
    cluster: clusterCommand,
    goals: minedCommand('goals'),
    compare: compareCommand,
    segment: segmentCommand,
    lint: lintCommand,
    quality: minedCommand('quality'),
    lifecycle: minedCommand('lifecycle'),
    personas: personasCommand,
    paths: pathsCommand,
    identity: minedCommand('identity'),
    tags: tagsCommand,
  };
  await commands[command](positionals, flags, wanted, io, control);
  return ExitCode.done;
}

function refuseNoFile(command: string, positionals: readonly string[]): void {
  if (positionals.length === 0) throw new UsageError('cli.no-file', { command });
}

function explain(error: unknown, language: Language, io: Io): number {
  if (error instanceof LensError) {
    io.err(`${t(error.language ?? language, error.code, error.params)}\n`);
    if (error instanceof CancelledError) return ExitCode.cancelled;
    return error instanceof UsageError ? ExitCode.usage : ExitCode.refused;
  }
  const detail = error instanceof Error ? firstFrames(error) : 'unknown';
  io.err(`${t(language, 'cli.internal', { detail })}\n`);
  return ExitCode.internal;
}

/** Name and place of a fault, without its message, which might quote a cell. */
function firstFrames(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 3).map((line) => line.trim())].join(' ');
}
