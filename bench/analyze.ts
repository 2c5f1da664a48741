import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runOnce, summaryRow } from './support/measure.ts';

// The main job on 541,909 order lines (UCI Online Retail), as JSON and as a workbook.
const RUNS = Number(process.argv[2] ?? 5);
const shared = process.env.LENS_SHARED ?? '../shared';
const data = path.join(shared, 'data/online_retail.csv.gz');
if (!existsSync(data)) throw new Error(`not there: ${data} (set LENS_SHARED)`);

const cli = path.join(import.meta.dirname, 'campaign-lens.js');
const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
const analyze = [
  cli,
  'analyze',
  data,
  '--as-of',
  '2011-12-10',
  '--campaign',
  '2011-11-01..2011-12-09',
  '--refunds',
  'exclude',
  '--duplicates',
  'keep',
];
const jobs = {
  'analyze --json': [...analyze, '--json'],
  'analyze, workbook written': [...analyze, '--out', path.join(folder, 'out.xlsx'), '--force'],
};
console.log(`Node ${process.version}, ${RUNS} runs each, interleaved`);
console.log('| job | wall s (median) | range | CPU s | peak MB |\n|---|---|---|---|---|');
const runs = new Map(Object.keys(jobs).map((name) => [name, [] as ReturnType<typeof runOnce>[]]));
try {
  for (let run = 0; run < RUNS; run++) {
    for (const [name, args] of Object.entries(jobs)) runs.get(name)!.push(runOnce(args));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, measured] of runs) console.log(summaryRow(name, measured));
