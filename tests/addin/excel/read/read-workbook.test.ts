import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CancelledError, LensError, type SourceFile } from '#core';
import { cellsOf } from '#workbook';
import { parseSource } from '#workbook/read';
import { readWorkbook } from '../../../../addin/excel/read/index.ts';
import { workbookFromFile } from '../../../hosts/excel/file/index.ts';
import { enterCells, HostWorkbook } from '../../../hosts/excel/index.ts';
import { openExcel } from '../../../hosts/excel/node/index.ts';
import { gatheringSink } from './sink.ts';

/** A workbook with one sheet of the given rows. */
function workbookOf(rows: readonly (readonly (string | number)[])[]): HostWorkbook {
  const workbook = new HostWorkbook(['Data']);
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length };
  enterCells(workbook.sheets[0]!, area, rows);
  return workbook;
}

async function read(sheets: readonly string[], control = {}): Promise<SourceFile> {
  const sink = gatheringSink();
  await readWorkbook('Book1.xlsx', sheets, sink, control);
  return sink.gathered();
}

const many = (rows: number) =>
  Array.from({ length: rows }, (_, row) => [`C${row}`, row, 45000 + row, row / 7]);

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof LensError ? error.code : error),
  );
}

describe('readWorkbook', () => {
  it.each(['zh', 'en'])(
    'reads the %s demo cell by cell as its file says',
    async (language) => {
      const bytes = new Uint8Array(await readFile(`samples/demo-618.${language}.xlsx`));
      const file = await parseSource('demo.xlsx', bytes);
      const workbook = await workbookFromFile('demo.xlsx', bytes);
      openExcel({ workbook, globals: true });
      const found = await read(workbook.sheets.map(({ name }) => name));
      const lines = (source: SourceFile) =>
        Array.from(cellsOf(source), (cell) => JSON.stringify(cell));
      expect(lines(found).join('\n') === lines(file).join('\n')).toBe(true);
      const marks = ({ grids }: SourceFile) =>
        grids.map(({ tables, merges }) => ({ tables, merges }));
      expect(marks(found)).toEqual(marks(file));
    },
    120_000,
  );

  it('asks in parts that stay small, and puts them together again', async () => {
    const { host } = openExcel({ workbook: workbookOf(many(9000)), globals: true });
    const found = await read(['Data']);
    expect(found.grids[0]!.rowNumbers).toHaveLength(9000);
    expect(found.grids[0]!.columns[1]!.values.at(-1)).toBe(8999);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(10_000);
  });

  it('asks for the next part while one is taken in, but never two ahead', async () => {
    const { host } = openExcel({ workbook: workbookOf(many(9000)), globals: true });
    const sink = gatheringSink();
    let under = 0;
    let most = 0;
    const cells: typeof sink.cells = async (chunk) => {
      under++;
      most = Math.max(most, under);
      const before = host.requests.length;
      // The first is held up until Excel is asked again.
      while (sink.calls.length === 1 && host.requests.length === before) {
        await new Promise((resume) => setTimeout(resume, 1));
      }
      await sink.cells(chunk);
      under--;
    };
    await readWorkbook('Book1.xlsx', ['Data'], { ...sink, cells }, {});
    expect(sink.gathered().grids[0]!.rowNumbers).toHaveLength(9000);
    expect(most).toBe(1);
  });

  it('tells when a part could not be taken in', async () => {
    openExcel({ workbook: workbookOf(many(9000)), globals: true });
    const cells = () => Promise.reject(new LensError('addin.unknown', { code: 'worker' }));
    const reading = readWorkbook('Book1.xlsx', ['Data'], { ...gatheringSink(), cells }, {});
    expect(await codeOf(reading)).toBe('addin.unknown');
  });

  it('does not ask again for as much as was refused', async () => {
    const { host } = openExcel({
      workbook: workbookOf(many(9000)),
      globals: true,
      readCells: 4_000,
    });
    await read(['Data']);
    expect(host.requests.filter(({ error }) => error !== null).length).toBeLessThan(5);
  });

  it('asks again in halves when Excel says an answer is too large', async () => {
    const rows = many(300).map(([id, ...rest]) => [`${id}${'长'.repeat(400)}`, ...rest]);
    openExcel({ workbook: workbookOf(rows), globals: true, payloadBytes: 60_000 });
    expect((await read(['Data'])).grids[0]!.rowNumbers).toHaveLength(300);
  });

  it('asks again in halves when Excel gives no values at all', async () => {
    openExcel({
      workbook: workbookOf(many(300)),
      globals: true,
      readCells: 200,
      largeReads: 'null',
    });
    expect((await read(['Data'])).grids[0]!.rowNumbers).toHaveLength(300);
  });

  it('refuses to go on without a row that does not arrive', async () => {
    openExcel({ workbook: workbookOf(many(30)), globals: true, readCells: 3, largeReads: 'null' });
    expect(await codeOf(read(['Data']))).toBe('addin.lost-cells');
  });

  it('looks at every format of a long column whose dates start half-way', async () => {
    const workbook = workbookOf(many(9000));
    workbook.sheets[0]!.formats.set(
      { row: 4000, column: 2, rows: 5000, columns: 1 },
      'NumberFormat',
      'yyyy-mm-dd',
    );
    openExcel({ workbook, globals: true });
    const kinds = (await read(['Data'])).grids[0]!.columns[2]!.kinds;
    expect([kinds[3999], kinds[4000], kinds[8999]]).toEqual([1, 3, 3]);
  });

  it('says that there is nothing to read', async () => {
    openExcel({ workbook: new HostWorkbook(['Empty']), globals: true });
    expect(await codeOf(read(['Empty']))).toBe('addin.no-data');
  });

  it('says that a sheet went away', async () => {
    openExcel({ workbook: workbookOf(many(3)), globals: true });
    expect(await codeOf(read(['Gone']))).toBe('addin.sheet-deleted');
  });

  it('says that a cell is being edited', async () => {
    const opened = openExcel({ workbook: workbookOf(many(3)), globals: true });
    opened.workbook.editing = true;
    expect(await codeOf(read(['Data']))).toBe('addin.cell-editing');
  });

  it('stops when the user cancels', async () => {
    openExcel({ workbook: workbookOf(many(9000)), globals: true });
    const signal = { aborted: false };
    const progress = (_: string, fraction: number | null) => {
      if (fraction !== null && fraction > 0) signal.aborted = true;
    };
    await expect(read(['Data'], { signal, progress })).rejects.toBeInstanceOf(CancelledError);
  });

  it('changes nothing while it reads', async () => {
    const { workbook, host } = openExcel({ workbook: workbookOf(many(50)), globals: true });
    const before = JSON.stringify([...workbook.sheets[0]!.cells.values.rows]);
    await read(['Data']);
    expect(JSON.stringify([...workbook.sheets[0]!.cells.values.rows])).toBe(before);
    expect(host.requests.every(({ error }) => error === null)).toBe(true);
  });
});
