import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeMadeOrders } from './support/made-orders.ts';
import type { LongTask } from './support/pane/probe.ts';
import { type PaneRun, runPane, spread } from './support/pane/run.ts';
import { openPane, openStage, type Stage } from './support/pane/stage.ts';

// The add-in in a browser beside the stand-in for Excel: how soon its pane can be used, and 200,000
// orders from the first press to the results.
const RUNS = Number(process.argv[2] ?? 5);
const ROWS = Number(process.argv[3] ?? 200_000);

const stage = await openStage();
const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
try {
  console.log(`Node ${process.version}, Chromium ${stage.browser.version()}, ${RUNS} runs each`);
  console.log('\n| start of the pane | ms (median) | range |\n|---|---|---|');
  await starts(stage);
  const file = path.join(folder, 'orders.xlsx');
  writeMadeOrders(file, ROWS);
  const workbook = readFileSync(file);
  const runs: PaneRun[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await runPane(stage, workbook));
  print(runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
}

async function starts(on: Stage): Promise<void> {
  const found = [];
  for (let run = 0; run < RUNS + 1; run++) {
    const { pane, close } = await openPane(on, null);
    found.push(await pane.evaluate(() => window.start));
    await close();
  }
  // The first one also starts the browser's own processes.
  const counted = found.slice(1);
  const moments = {
    painted: 'buttons drawn',
    answered: 'a press answered',
    office: 'Office.js ready',
  };
  for (const [name, label] of Object.entries(moments) as ['painted', string][]) {
    console.log(
      `| ${label} | ${spread(
        counted.map((one) => one[name] - one.began),
        0,
      )} |`,
    );
  }
}

function print(runs: readonly PaneRun[]): void {
  const row = (label: string, of: (run: PaneRun) => number, digits = 2) =>
    console.log(`| ${label} | ${spread(runs.map(of), digits)} |`);
  console.log(`\n| ${ROWS.toLocaleString('en')} orders | s (median) | range |\n|---|---|---|`);
  for (const name of Object.keys(runs[0]!.parts) as (keyof PaneRun['parts'])[]) {
    row(name, ({ parts }) => parts[name]);
  }
  for (const name of ['read', 'stage', 'commit'] as const) {
    row(`of ${name}, the host`, ({ host }) => host[name]);
  }
  console.log('\n| main thread, traffic, memory | median | range |\n|---|---|---|');
  for (const whose of ['pane', 'both', 'host'] as const) {
    const own = ({ tasks }: PaneRun): readonly LongTask[] =>
      tasks.filter((task) => task.whose === whose);
    row(`longest task, ${whose} (ms)`, (run) => Math.max(0, ...own(run).map(({ ms }) => ms)), 0);
    row(`tasks of 50 ms and more, ${whose}`, (run) => own(run).length, 0);
    row(
      `tasks of 100 ms and more, ${whose}`,
      (run) => own(run).filter(({ ms }) => ms >= 100).length,
      0,
    );
  }
  row('processor time, all (s)', ({ cpu }) => cpu);
  row('requests', ({ requests }) => requests, 0);
  for (const name of ['read', 'stage', 'commit'] as const) {
    row(`largest, ${name} (KB)`, ({ largest }) => largest[name] / 1024, 0);
  }
  for (const name of ['page', 'process'] as const) {
    row(`memory, ${name} (MB)`, ({ memory }) => memory[name], 0);
  }
}
