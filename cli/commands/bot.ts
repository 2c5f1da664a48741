import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LensError } from '#core';

/** The bot with the packages it runs on stands beside the program, once `npm run bot` has set it up. */
const PROGRAM = new URL('../deploy/bot/dist/campaign-lens-bot.js', import.meta.url);

/**
 * `campaign-lens bot`: runs the Slack bot until it is stopped, with the words given to it.
 *
 * @returns its exit code
 * @throws {LensError} `bot.not-set-up` before `npm run bot` was run once
 */
export async function botCommand(words: readonly string[], signal: AbortSignal): Promise<number> {
  const program = fileURLToPath(PROGRAM);
  if (!existsSync(program)) throw new LensError('bot.not-set-up');
  const bot = spawn(process.execPath, [program, ...words], { stdio: 'inherit' });
  signal.addEventListener('abort', () => bot.kill('SIGTERM'), { once: true });
  return new Promise((resolve, reject) => {
    bot.once('error', reject);
    bot.once('exit', (code) => resolve(code ?? 1));
  });
}
