import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CancelledError, type SourceFile } from '#core';
import { cellsOf } from '../../../../workbook/read/cells-of.ts';
import { readSource } from '../../../../workbook/read/read-source.ts';
import { readInWorker } from '../../../../workbook/read/worker/read-in-worker.ts';
import { bundledWorker } from '../support/bundled.ts';
import { handMade } from '../support/package.ts';
import { refusal } from '../support/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-in-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));
const worker = await bundledWorker();

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const everything = (file: SourceFile) => ({
  ...file,
  grids: file.grids.map((grid) => ({
    ...grid,
    texts: Array.from({ length: grid.texts.size }, (_, index) => grid.texts.get(index)),
  })),
});
const workbook = written(
  '订单.xlsx',
  handMade({
    sheets: [
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45296.5</v></c><c r="C1" t="b"><v>1</v></c></row>
       <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="C3"><f>1+1</f></c></row></sheetData>
       <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
      '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>',
    ],
    sheetAttributes: ['', 'state="hidden"'],
    sharedStrings: '<si><t>中文</t></si><si><r><t>two </t></r><r><t>runs</t></r></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  }),
);
const long = written('long.csv', 'abc,def\n'.repeat(1_000_000));

describe('readInWorker', () => {
  it('gives what readSource gives', async () => {
    const found = await readInWorker(workbook, { worker });
    const expected = await readSource(workbook);
    expect([...cellsOf(found)].length).toBe(7);
    expect(everything(found)).toEqual(everything(expected));
  });

  it('reads text files and passes its options on', async () => {
    const path = written('a.csv', 'a,b\n0001,2\n3,中\n');
    const options = { columns: [0], rows: 2 };
    const found = await readInWorker(path, { worker, ...options });
    expect(everything(found)).toEqual(everything(await readSource(path, options)));
    expect(found.grids[0]?.columns.length).toBe(1);
  });

  it('refuses as readSource does', async () => {
    const missing = await refusal(readInWorker(join(folder, 'none.xlsx'), { worker }));
    expect(missing).toMatchObject({
      code: 'workbook.read-missing-file',
      params: { name: 'none.xlsx' },
    });
    const broken = await refusal(readInWorker(written('broken.xlsx', 'PK\x03\x04'), { worker }));
    expect(broken.code).toBe('workbook.read-damaged-cut-short');
  });

  it('hears how far the reading is', async () => {
    const heard: (number | null)[] = [];
    await readInWorker(long, { worker }, { progress: (_, fraction) => void heard.push(fraction) });
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(1);
    expect(heard.length).toBeGreaterThan(2);
  });

  it('passes on what the listener to its progress throws', async () => {
    const progress = () => {
      throw new RangeError('full');
    };
    await expect(readInWorker(long, { worker }, { progress })).rejects.toBeInstanceOf(RangeError);
  });

  it('can be cancelled before and on the way', async () => {
    const early = readInWorker(long, { worker }, { signal: AbortSignal.abort() });
    await expect(early).rejects.toBeInstanceOf(CancelledError);
    const controller = new AbortController();
    const progress = () => controller.abort();
    const late = readInWorker(long, { worker }, { progress, signal: controller.signal });
    await expect(late).rejects.toBeInstanceOf(CancelledError);
    const signal = { aborted: false };
    const plain = readInWorker(long, { worker }, { signal });
    signal.aborted = true;
    await expect(plain).rejects.toBeInstanceOf(CancelledError);
  });

  it('ends a thread that hangs when its time is up', async () => {
    const hangs = pathToFileURL(written('hangs.mjs', 'for (;;);'));
    const options = { worker: hangs, limits: { milliseconds: 100 } };
    expect(await refusal(readInWorker(long, options))).toMatchObject({
      code: 'workbook.read-too-large-time',
      params: { name: 'long.csv' },
    });
  });

  it('ends a thread that eats memory', async () => {
    const eats = pathToFileURL(
      written('eats.mjs', 'const all = []; for (;;) all.push(new Array(1000).fill(all.length));'),
    );
    const options = { worker: eats, limits: { memoryBytes: 64 << 20 } };
    expect((await refusal(readInWorker(long, options))).code).toBe(
      'workbook.read-too-large-memory',
    );
  });

  it('tells when the thread ends without a word, or fails', async () => {
    const silent = pathToFileURL(written('silent.mjs', ''));
    await expect(readInWorker(long, { worker: silent })).rejects.toThrow('ended with 0');
    const fails = pathToFileURL(written('fails.mjs', 'throw new Error("no")'));
    await expect(readInWorker(long, { worker: fails })).rejects.toThrow('no');
  });
});
