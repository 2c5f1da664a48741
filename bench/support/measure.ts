import { spawnSync } from 'node:child_process';

/** One run of a program: wall and processor time in milliseconds, peak memory in MB. */
export interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

/**
 * Prints its own use of the machine when the program ends, on file descriptor 3. Linux tells the peak
 * memory of the program alone; `maxRSS` also counts the one that started it.
 */
const REPORTER = `
  const { existsSync, readFileSync, writeSync } = await import('node:fs');
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const status = '/proc/self/status';
    const own = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8')) : null;
    const peakMb = (own === null ? maxRSS : Number(own[1])) / 1024;
    writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb }));
  });
`;

/**
 * Runs a Node program once in a process of its own.
 *
 * @throws when the program ends with another code than 0
 */
export function runOnce(args: readonly string[]): Run {
  const reporter = `data:text/javascript,${encodeURIComponent(REPORTER)}`;
  const started = performance.now();
  const result = spawnSync(process.execPath, ['--import', reporter, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const wallMs = performance.now() - started;
  if (result.status !== 0) throw new Error(`${args.join(' ')} ended with ${result.status}`);
  const { cpuMs, peakMb } = JSON.parse(String(result.output[3])) as Omit<Run, 'wallMs'>;
  return { wallMs, cpuMs, peakMb };
}

/** Median of at least one value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Medians and ranges of several runs, as a row of a table. */
export function summaryRow(name: string, runs: readonly Run[]): string {
  const wall = runs.map((run) => run.wallMs / 1000);
  const seconds = (value: number) => value.toFixed(2);
  const range = `${seconds(Math.min(...wall))}–${seconds(Math.max(...wall))}`;
  const cpu = seconds(median(runs.map((run) => run.cpuMs / 1000)));
  const peak = Math.round(median(runs.map((run) => run.peakMb)));
  return `| ${name} | ${seconds(median(wall))} | ${range} | ${cpu} | ${peak} |`;
}
