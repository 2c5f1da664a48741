import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { compared } from './support/peers/compare.ts';
import { dataFor, writeData } from './support/peers/data-files.ts';
import { libraries } from './support/peers/libraries.ts';
import { ourTasks } from './support/peers/our-tasks.ts';
import { serve } from './support/peers/serve.ts';
import { TASKS, type Task } from './support/peers/tasks.ts';

// The product's own functions over a million order lines, beside the libraries that do the same: npm run
// bench -- core [ROWS] [RUNS] [alone] [TASK …]. `serve TASK ROWS` is this program's other self, which the tasks
// run in.
const [first, second, third, ...others] = process.argv.slice(2);
if (first === 'serve') {
  const task = second as Task;
  await serve('campaign-lens', { [task]: ourTasks(dataFor(Number(third)))[task] });
} else {
  const rows = Number(first ?? 1_000_000);
  const runs = Number(second ?? 5);
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
  try {
    writeData(folder, rows);
    console.log(
      `Node ${process.version}, ${rows.toLocaleString('en')} order lines, ${runs} runs each after one to warm up, interleaved; load ${loadavg()[0]!.toFixed(1)} at the start`,
    );
    const words = [third, ...others];
    const named = TASKS.filter((task) => words.includes(task));
    const all = libraries(folder, rows, import.meta.filename, words.includes('alone'));
    await compared(all, runs, named.length === 0 ? TASKS : named);
    console.log(`\nLoad ${loadavg()[0]!.toFixed(1)} at the end`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
