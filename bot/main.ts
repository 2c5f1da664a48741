import { type Language, LensError, t } from '#core';
import { startBot } from './app/index.ts';
import { auditReport, verifyAudit } from './audit/index.ts';
import { type BotConfig, missingWorkbooks, readArguments, readConfig } from './config/index.ts';
import { makeLog } from './observe/index.ts';
import { openStore } from './store/index.ts';

/** What the process ends with; a service manager does not start again after the first two. */
const EXIT = { usage: 2, refused: 3, internal: 4 } as const;

/** Service managers end a program by force 30 seconds after they asked it to. */
const GRACE_MS = 25_000;

await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<void> {
  // Also where the other words are not right.
  let language = spokenIn(argv) ?? systemLanguage();
  try {
    const words = readArguments(argv);
    language = words.language ?? language;
    if (words.help) {
      process.stdout.write(`${t(language, 'bot.usage')}\n`);
      return;
    }
    const config = await readConfig(words, process.env, language, process.cwd());
    const workbooks = config.workbooks.map(({ id }) => id).join(', ');
    const mode = config.slack.mode === 'socket' ? 'Socket Mode' : `HTTP :${config.slack.port}`;
    if (words.check) {
      const missing = await missingWorkbooks(config);
      if (missing !== null) throw missing;
      const store = config.databaseUrl === null ? config.state.file : 'PostgreSQL';
      process.stderr.write(`${t(language, 'bot.checked', { mode, workbooks, store })}\n`);
      return;
    }
    if (words.audit) {
      const store = await openStore({ databaseUrl: config.databaseUrl, file: config.state.file });
      const summary = await verifyAudit(store.audit);
      await store.close();
      process.stdout.write(`${auditReport(summary, language).join('\n')}\n`);
      if (summary.firstBroken !== null) process.exitCode = EXIT.refused;
      return;
    }
    await warnOfMissing(config, language);
    const log = makeLog(config.log);
    const bot = await startBot(config, { log, onRefused: (error) => end(error, language) });
    process.stderr.write(`${t(language, 'bot.ready', { mode, workbooks })}\n`);
    stopOnSignal(bot.stop, language);
  } catch (error) {
    end(error, language);
  }
}

/** Ctrl+C and a service manager's stop finish what is under way; a second one ends at once. */
function stopOnSignal(stop: () => Promise<void>, language: Language): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    process.stderr.write(`${t(language, 'bot.stopping')}\n`);
    // What cannot be finished by then is kept, and goes on after the next start.
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => end(error, language),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function end(error: unknown, language: Language): never {
  if (error instanceof LensError) {
    process.stderr.write(`${t(language, error.code, error.params)}\n`);
    process.exit(error.code.startsWith('bot.token') ? EXIT.refused : EXIT.usage);
  }
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  process.stderr.write(
    `${t(language, 'cli.internal', { detail: [name, ...frames.slice(0, 3)].join(' ') })}\n`,
  );
  process.exit(EXIT.internal);
}

function spokenIn(argv: readonly string[]): Language | null {
  const named = /(?:^| )--language[= ](zh|en)(?: |$)/.exec(argv.join(' '))?.[1];
  return named === 'zh' || named === 'en' ? named : null;
}

/** Says which workbooks are not where they should be; they may come later. */
async function warnOfMissing(config: BotConfig, language: Language): Promise<void> {
  const missing = await missingWorkbooks(config);
  if (missing !== null) process.stderr.write(`${t(language, missing.code, missing.params)}\n`);
}

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
