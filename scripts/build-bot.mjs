// npm run build:bot: the Slack bot and its threads as deploy/bot/dist, with the packages it runs on.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { install, installIn, requireNode, root } from './setup.mjs';

const FOLDER = 'deploy/bot/dist';

/** Sets up and builds the bot; returns the program's full path. */
export async function buildBot() {
  requireNode();
  install({ everything: false });
  installIn('deploy/bot');
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  const [program] = await Promise.all([
    bundle('bot/main.ts', 'campaign-lens-bot.js', FOLDER),
    bundle('bot/workbooks/engine/engine-worker.ts', 'engine-worker.js', FOLDER),
    bundle('bot/charts/chart-worker.ts', 'chart-worker.js', FOLDER),
  ]);
  return program;
}

if (process.argv[1] === import.meta.filename) await buildBot();
