import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../workbook/read/read-source.ts';
import { refusal, values } from './support/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('readSource', () => {
  it('reads a file and names it without its folder', async () => {
    const file = await readSource(written('订单.csv', 'a,b\n1,2\n'));
    expect(file.name).toBe('订单.csv');
    expect(values(file)).toEqual({ A1: 'a', B1: 'b', A2: 1, B2: 2 });
  });

  it('tells apart what is no file to read', async () => {
    mkdirSync(join(folder, 'sub'));
    const code = async (path: string) => (await refusal(readSource(path))).code;
    expect(await code(join(folder, 'none.xlsx'))).toBe('workbook.read-missing-file');
    expect(await code(join(folder, 'sub'))).toBe('workbook.read-is-folder');
    expect(await code(written('empty.xlsx', ''))).toBe('workbook.read-empty');
    expect(await code(written('~$订单.xlsx', 'someone'))).toBe('workbook.read-lock-file');
  });

  it('refuses a large file before reading it', async () => {
    const path = written('large.csv', 'a,b\n'.repeat(1000));
    const error = await refusal(readSource(path, { limits: { fileBytes: 1000 } }));
    expect(error).toMatchObject({ code: 'workbook.read-too-large', params: { name: 'large.csv' } });
  });
});
