import { copyFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type LocalSlack, startSlack } from '../tests/hosts/slack/index.ts';
import { botPlace, builtBot, startBotProcess } from '../tests/support/bot-process.ts';
import { median } from './support/measure.ts';

// How long Slack cannot reach the whole bot when its sockets are renewed, or cut.
const RUNS = Number(process.argv[2] ?? 7);
const WAYS: readonly (readonly [string, (slack: LocalSlack) => void])[] = [
  ['renewed (refresh_requested)', (slack) => slack.refreshSockets(100)],
  ['cut', (slack) => slack.dropSockets()],
];

const built = await builtBot();
console.log(
  '| sockets | what happens | gap ms (median) | range | next event taken, ms (median) | range |',
);
console.log('|---|---|---|---|---|---|');
for (const sockets of [1, 2]) {
  const slack = await startSlack({ retryDelaysMs: Array(200).fill(25) as number[] });
  const place = await botPlace(slack, {
    slack: { sockets },
    workbooks: [{ id: 'demo', path: './demo.xlsx', default: true }],
    access: { teams: ['T0LENS001'], channels: { C0CAMPAIGN: 'viewer' } },
  });
  const sample = path.resolve(built.program, '../../../samples/demo-618.en.xlsx');
  copyFileSync(sample, path.join(place.folder, 'demo.xlsx'));
  const bot = startBotProcess(built, place);
  await bot.ready;
  for (const [name, happen] of WAYS) {
    const gaps: number[] = [];
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await slack.until(() => slack.sockets.size === sockets, 30_000);
      await pause(500);
      const { opened } = slack.sockets;
      const began = performance.now();
      happen(slack);
      const asked = slack.mention('U0VIEWER1', 'C0CAMPAIGN', 'help').then(() => {
        taken.push(performance.now() - began);
      });
      while (slack.sockets.opened === opened) await pause(2);
      gaps.push(performance.now() - began);
      await asked;
    }
    const told = (all: readonly number[]) =>
      `${Math.round(median(all))} | ${Math.round(Math.min(...all))}–${Math.round(Math.max(...all))}`;
    console.log(`| ${sockets} | ${name} | ${told(gaps)} | ${told(taken)} |`);
  }
  bot.child.kill('SIGTERM');
  await bot.ended;
  slack.forgive();
  await slack.stop();
  place.remove();
}
built.remove();
console.log(`load of the machine ${loadavg()[0]!.toFixed(1)}, ${RUNS} runs each`);
