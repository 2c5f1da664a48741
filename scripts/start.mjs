// npm start: sets up, builds, then analyses the demo workbook, or the files given after `--`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

if (run(process.execPath, [join(root, 'scripts', 'build.mjs')]) !== 0) process.exit(1);
const given = process.argv.slice(2);
if (given[0] === 'bot') {
  process.exit(run(process.execPath, [join(root, 'scripts', 'bot.mjs'), ...given.slice(1)]));
}
const cli = join(root, 'dist', 'campaign-lens.js');
if (given.length > 0) process.exit(analyzeGiven(given));

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
mkdirSync(join(root, 'out'), { recursive: true });
process.exit(
  run(process.execPath, [
    cli,
    'analyze',
    `samples/demo-618.${language}.xlsx`,
    '--campaign',
    '2026-06-01..2026-06-18',
    '--out',
    `out/demo-618.${language}-analysis.xlsx`,
    '--force',
  ]),
);

/** `npm start -- orders.xlsx` analyses; `npm start -- ask …` and the like run as they stand. */
function analyzeGiven(words) {
  // Files have an extension; a bare word is a command, known or not.
  const isCommand = /^(-|[a-z]+$)/.test(words[0]);
  return run(process.execPath, [cli, ...(isCommand ? words : ['analyze', ...words])]);
}
