import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from './support/bot/load.ts';
import { writeMadeOrders } from './support/made-orders.ts';

// A workbook of 1,000,000 order rows, asked by ten people at once; the file is made anew.
const PEOPLE = 10;
const PER_SECOND = 20;
const [rows = '1000000', seconds = '60', swaps = '0', file] = process.argv.slice(2);

if (file !== undefined) {
  const others = Array.from({ length: Number(swaps) }, (_, index) => `${file}.${index}`);
  await load({
    file,
    seconds: Number(seconds),
    people: PEOPLE,
    perSecond: PER_SECOND,
    swaps: others,
  });
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
  try {
    const made = path.join(folder, 'orders.xlsx');
    writeMadeOrders(made, Number(rows));
    for (let index = 0; index < Number(swaps); index++) {
      // A zip may be followed by a comment; other bytes, the same cells.
      copyFileSync(made, `${made}.${index}`);
      appendFileSync(`${made}.${index}`, ' '.repeat(index + 1));
    }
    // A process of its own: making the file leaves memory behind.
    const args = [process.argv[1]!, rows, seconds, swaps, made];
    process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
