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
    await writeWhole([{ file: path.join(folder, 'a.txt'), content: 'one' }]);
    await writeWhole([{ file: path.join(folder, 'a.txt'), content: 'two' }]);
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('two');
  });

  it('leaves nothing behind where it cannot write', async () => {
    const folder = emptyFolder();
    await expect(
      writeWhole([{ file: path.join(folder, 'no/such/a.txt'), content: 'x' }]),
    ).rejects.toMatchObject({
      code: 'cli.output-not-writable',
      params: { reason: 'ENOENT' },
    });
    mkdirSync(path.join(folder, 'taken'));
    await expect(
      writeWhole([{ file: path.join(folder, 'taken'), content: 'x' }]),
    ).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('writes none of several files where one cannot be written', async () => {
    const folder = emptyFolder();
    const outputs = ['a.txt', 'no/such/b.txt'].map((name) => ({
      file: path.join(folder, name),
      content: 'x',
    }));
    await expect(writeWhole(outputs)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
