import { afterEach, describe, expect, it, vi } from 'vitest';
import { LensError } from '#core';
import { readWorkbook } from '../../../../addin/excel/read/index.ts';
import { workbookFile } from '../../../../addin/excel/read/read-file.ts';
import { enterCells, HostWorkbook } from '../../../hosts/excel/index.ts';
import { openExcel } from '../../../hosts/excel/node/index.ts';
import { gatheringSink } from './sink.ts';

type Done = (result: { status: string; value?: unknown; error?: unknown }) => void;

/** An Office that hands out a file in slices; `refuse` names the call that fails. */
function officeWithFile(bytes: Uint8Array, slices: number, refuse: 'open' | 'slice' | null = null) {
  const size = Math.ceil(bytes.length / slices);
  const closed = vi.fn((done: () => void) => done());
  const failed = { status: 'failed', error: { code: 5001, name: 'Internal' } };
  const file = {
    size: bytes.length,
    sliceCount: slices,
    getSliceAsync: (index: number, done: Done) =>
      done(
        refuse === 'slice' && index === 1
          ? failed
          : {
              status: 'succeeded',
              value: { data: [...bytes.slice(index * size, (index + 1) * size)] },
            },
      ),
    closeAsync: closed,
  };
  const office = {
    context: {
      platform: 'OfficeOnline',
      requirements: { isSetSupported: (name: string) => name === 'CompressedFile' },
      document: {
        getFileAsync: (_: string, __: object, done: Done) =>
          done(refuse === 'open' ? failed : { status: 'succeeded', value: file }),
      },
    },
    FileType: { Compressed: 'compressed' },
    PlatformType: { iOS: 'iOS' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  };
  vi.stubGlobal('Office', office);
  return { closed };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof LensError ? error.code : error),
  );

describe('workbookFile', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

  it('puts the slices together and says how far it is', async () => {
    const { closed } = officeWithFile(bytes, 3);
    const fractions: number[] = [];
    const file = await workbookFile(async (fraction) => {
      fractions.push(fraction);
    });
    expect(file).toEqual(bytes);
    expect(fractions).toEqual([1 / 3, 2 / 3, 1]);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('closes the file when a slice does not come', async () => {
    const { closed } = officeWithFile(bytes, 3, 'slice');
    expect(await codeOf(workbookFile(async () => undefined))).toBe('addin.unknown');
    expect(closed).toHaveBeenCalledOnce();
  });

  it('says so when Excel does not give the file', async () => {
    officeWithFile(bytes, 3, 'open');
    expect(await codeOf(workbookFile(async () => undefined))).toBe('addin.unknown');
  });
});

describe('readWorkbook', () => {
  it('takes the whole file where Excel gives no cells', async () => {
    const workbook = new HostWorkbook(['Data']);
    const rows = Array.from({ length: 30 }, (_, row) => [`C${row}`, row]);
    enterCells(workbook.sheets[0]!, { row: 0, column: 0, rows: 30, columns: 2 }, rows);
    openExcel({ workbook, globals: true, readCells: 1, largeReads: 'null' });
    officeWithFile(new Uint8Array(100), 2);
    const sink = gatheringSink();
    await readWorkbook('Book1.xlsx', ['Data'], sink, {});
    expect(sink.calls.at(-1)).toBe('file Book1.xlsx 100');
  });
});
