import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../workbook/read/options.ts';
import { zipEntries } from '../../../../workbook/read/zip/directory.ts';
import { handMadeRows } from '../support/package.ts';
import { read, refusal, values } from '../support/read.ts';
import { zip64 } from '../support/zip64.ts';

const WORKBOOK = handMadeRows('<row r="1"><c r="A1"><v>1</v></c></row>');

describe('zipEntries', () => {
  it('lists the entries with their sizes', () => {
    const bytes = zipSync({ 'a/b.xml': strToU8('hello'), c: strToU8('') }, { level: 0 });
    expect(zipEntries(bytes, DEFAULT_LIMITS)).toMatchObject([
      { name: 'a/b.xml', size: 5, compressedSize: 5, method: 0, encrypted: false },
      { name: 'c', size: 0 },
    ]);
  });

  it('allows bytes in front of the archive', async () => {
    const shifted = new Uint8Array(WORKBOOK.length + 64);
    shifted.set(WORKBOOK.subarray(0, 4));
    shifted.set(WORKBOOK, 64);
    expect(values(await read(shifted))).toEqual({ A1: 1 });
  });

  it('reads zip64', async () => {
    expect(values(await read(zip64(WORKBOOK)))).toEqual({ A1: 1 });
  });

  it('refuses more entries than allowed', async () => {
    const error = await refusal(read(WORKBOOK, { limits: { entries: 2 } }));
    expect(error).toMatchObject({
      code: 'workbook.read-too-large-entries',
      params: { n: 4, limit: 2 },
    });
  });

  it('tells a file that was cut short', async () => {
    const error = await refusal(read(WORKBOOK.subarray(0, WORKBOOK.length - 30)));
    expect(error.code).toBe('workbook.read-damaged-cut-short');
  });
});

describe('a part', () => {
  const find = (bytes: Uint8Array, offset: number): number => {
    const view = new DataView(bytes.buffer);
    for (let at = 0; ; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      const name = new TextDecoder().decode(
        bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
      );
      if (name === 'xl/workbook.xml') return at + offset;
    }
  };
  const changed = (offset: number, value: number): Uint8Array => {
    const bytes = WORKBOOK.slice();
    const at = find(bytes, offset);
    bytes[at] = bytes[at]! ^ value;
    return bytes;
  };

  it('whose checksum or size is wrong is damaged, and named', async () => {
    for (const offset of [16, 24]) {
      const error = await refusal(read(changed(offset, 1)));
      expect(error).toMatchObject({
        code: 'workbook.read-damaged',
        params: { part: 'xl/workbook.xml' },
      });
    }
  });

  it('that is encrypted or packed in an unknown way is refused', async () => {
    expect((await refusal(read(changed(8, 1)))).code).toBe('workbook.read-encrypted');
    expect((await refusal(read(changed(10, 1)))).code).toBe('workbook.read-damaged');
  });

  it('that unpacks to far more than its size is refused, also when it lies about it', async () => {
    const bomb = handMadeRows('', {
      parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(30 << 20)}</worksheet>` },
    });
    expect((await refusal(read(bomb))).code).toBe('workbook.read-too-large-ratio');
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at++) {
      const large =
        view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1 << 20;
      if (large) view.setUint32(at + 24, 100, true);
    }
    expect((await refusal(read(bomb))).code).toBe('workbook.read-damaged');
  });

  it('that comes twice under one name is damaged', async () => {
    const bytes = handMadeRows('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: { 'XL/Worksheets/sheet1.xml': '<worksheet/>' },
    });
    expect((await refusal(read(bytes))).code).toBe('workbook.read-damaged');
  });
});
