import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { besideFile, freeName, writeWhole } from '../../../cli/output/files.ts';
import { emptyFolder } from '../support/terminal.ts';

describe('besideFile', () => {
  it.each([
    ['orders.xlsx', 'orders-analysis.xlsx'],
    ['orders.csv.gz', 'orders-analysis.xlsx'],
    ['a/b.2026.tsv', 'a/b.2026-analysis.xlsx'],
    ['订单 6月.xlsm', '订单 6月-analysis.xlsx'],
  ])('%s → %s', (file, result) => {
    expect(besideFile(file, '-analysis.xlsx')).toBe(result);
  });
});

describe('freeName', () => {
  it('adds the first free number', async () => {
    const folder = emptyFolder();
    const wanted = path.join(folder, 'a.xlsx');
    expect(await freeName(wanted)).toBe(wanted);
    writeFileSync(wanted, '');
    writeFileSync(path.join(folder, 'a-2.xlsx'), '');
    expect(await freeName(wanted)).toBe(path.join(folder, 'a-3.xlsx'));
  });
});

describe('writeWhole', () => {
  it('writes the file and nothing else', async () => {
    const folder = emptyFolder();
    await writeWhole(path.join(folder, 'a.txt'), 'one');
    await writeWhole(path.join(folder, 'a.txt'), 'two');
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('two');
  });

  it('leaves nothing behind where it cannot write', async () => {
    const folder = emptyFolder();
    await expect(writeWhole(path.join(folder, 'no/such/a.txt'), 'x')).rejects.toMatchObject({
      code: 'cli.output-not-writable',
      params: { reason: 'ENOENT' },
    });
    mkdirSync(path.join(folder, 'taken'));
    await expect(writeWhole(path.join(folder, 'taken'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
