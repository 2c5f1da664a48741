import { type Language, LensError, t } from '#core';
import { startBot } from './app/index.ts';
import { auditReport, verifyAudit } from './audit/index.ts';
import { readArguments, readConfig } from './config/index.ts';
import { makeLog } from './observe/index.ts';
import { openStore } from './store/index.ts';

/** What the process ends with; a service manager does not start again after the first two. */
const EXIT = { usage: 2, refused: 3, internal: 4 } as const;

await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<void> {
  let language = systemLanguage();
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

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
