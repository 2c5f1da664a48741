import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs the benchmark of core on a few rows, without its peers. */
function benchmark(rows: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-'));
  try {
    const bundle = `
      import { bundle } from './scripts/bundle.mjs';
      await bundle('bench/core.ts', 'bench-core.js', process.argv[1]);`;
    const relative = path.relative(root, folder);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const made = run('--input-type=module', '-e', bundle, relative);
    expect(made.stderr).toBe('');
    const { status, stdout, stderr } = run(
      path.join(folder, 'bench-core.js'),
      String(rows),
      '1',
      'alone',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('npm run bench -- core', () => {
  it('runs every task on the rows it makes and says what it took', () => {
    const rows = benchmark(1_000)
      .split('\n')
      .filter((line) => line.includes('| campaign-lens |'));
    const orders = ['segments', 'describe', 'group', 'group-orders'];
    const others = ['funnel', 'funnel-window', 'cluster', 'itemsets', 'encode', 'encode-sheet'];
    expect(rows.map((line) => line.split('|')[1]!.trim())).toEqual([...orders, ...others]);
    for (const line of rows) expect(Number(line.split('|')[3])).toBeGreaterThan(0);
  });
});
