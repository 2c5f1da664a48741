import { existsSync, readFileSync, writeSync } from 'node:fs';
import { readSource } from '../../../../workbook/read/read-source.ts';

// Reads the file named first; tells the outcome, the time and the most memory it had, as JSON.
const started = performance.now();
const outcome = await readSource(process.argv[2]!).then(
  () => 'read',
  (error: { code?: string }) => error.code ?? String(error),
);
const milliseconds = performance.now() - started;
const peakMb = peakKilobytes() / 1024;
writeSync(1, JSON.stringify({ outcome, milliseconds, peakMb }));

/** Where Linux tells it for this program alone; `maxRSS` also counts the one that started it. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const peak = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8')) : null;
  return peak === null ? process.resourceUsage().maxRSS : Number(peak[1]);
}
