import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readText } from '#workbook';

function file(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-text-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const target = path.join(folder, 'rules.txt');
  writeFileSync(target, bytes);
  return target;
}

describe('readText', () => {
  const text = '高价值: 订单 >= 5\n';

  it('reads GBK as CSV files are read', async () => {
    // 高价值, 订单 in GB 2312
    const gbk = Buffer.concat([
      Buffer.from('b8dfbcdbd6b5', 'hex'),
      Buffer.from(': '),
      Buffer.from('b6a9b5a5', 'hex'),
      Buffer.from(' >= 5\n'),
    ]);
    expect(await readText(file(gbk))).toBe(text);
  });

  it('reads UTF-8 and UTF-16, without their marks', async () => {
    expect(await readText(file(Buffer.from(text)))).toBe(text);
    expect(await readText(file(Buffer.from(`\uFEFF${text}`)))).toBe(text);
    expect(await readText(file(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toBe(text);
    expect(await readText(file(new Uint8Array()))).toBe('');
  });

  it('says when there is no such file', async () => {
    await expect(readText('no/such/rules.txt')).rejects.toMatchObject({
      code: 'workbook.read-missing-file',
      params: { name: 'rules.txt' },
    });
  });
});
