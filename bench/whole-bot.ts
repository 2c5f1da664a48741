import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askWholeBot } from './support/bot/whole-load.ts';
import { writeMadeOrders } from './support/made-orders.ts';

// The whole bot in a process of its own, on the local Slack, over a workbook made anew.
const [rows = '1000000', seconds = '60', perSecond = '20'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
try {
  const file = path.join(folder, 'orders.xlsx');
  writeMadeOrders(file, Number(rows));
  await askWholeBot({
    file,
    seconds: Number(seconds),
    people: 10,
    channels: 40,
    perSecond: Number(perSecond),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
