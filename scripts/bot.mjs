// npm run bot: sets up, builds and starts the Slack bot with the words given after `--`.
import { spawn } from 'node:child_process';
import { buildBot } from './build-bot.mjs';

const program = await buildBot();
const bot = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
// The bot ends by itself once what is under way is finished.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bot.kill(signal));
bot.on('exit', (code) => process.exit(code ?? 1));
