import { describe, expect, it } from 'vitest';
import { analysisJson, analyze, CellKind, type SourceFile } from '#core';
import { readSource } from '#workbook';
import { WorkbookIntake } from '../../../../addin/analysis/intake/workbook-intake.ts';
import { errorCell, fileOf, gridOf, pending } from '../../../support/grid.ts';
import { chunksOf } from '../send-workbook.ts';
import { CAMPAIGN } from '../small-workbook.ts';

async function throughChunks(file: SourceFile, rows: number): Promise<SourceFile> {
  const intake = new WorkbookIntake(file.name);
  for (const grid of file.grids) {
    const { sheet, visibility, tables, merges } = grid;
    intake.sheet({ name: sheet, visibility, tables, merges });
    for (const chunk of chunksOf(grid, rows)) intake.cells(chunk);
  }
  return intake.source();
}

async function jsonOf(file: SourceFile) {
  const options = { settings: [{ campaign: CAMPAIGN }], language: null, version: 'test' };
  const { manifest, ...rest } = analysisJson(await analyze([{ ...file, hash: '' }], options));
  return { ...rest, manifest: JSON.stringify(manifest) };
}

describe('WorkbookIntake', () => {
  it.each(['zh', 'en'])(
    'gives the analysis of the file itself for the demo (%s)',
    async (language) => {
      const file = await readSource(`samples/demo-618.${language}.xlsx`);
      const read = await throughChunks(file, 997);
      expect(read.kind).toBe('xlsx');
      expect(await jsonOf(read)).toEqual(await jsonOf(file));
    },
  );

  it('has one hash for the same cells, however they were cut', async () => {
    const grid = gridOf('A', [
      ['x', 1],
      ['y', 2],
      ['x', 3],
    ]);
    const file = fileOf('book.xlsx', grid);
    const whole = await throughChunks(file, 10);
    expect((await throughChunks(file, 1)).hash).toBe(whole.hash);
    expect(whole.hash).toMatch(/^[0-9a-f]{64}$/);
    const other = fileOf(
      'book.xlsx',
      gridOf('A', [
        ['x', 1],
        ['y', 2],
        ['x', 4],
      ]),
    );
    expect((await throughChunks(other, 10)).hash).not.toBe(whole.hash);
  });

  it('stores no row and no column without a cell, and shares equal texts', async () => {
    const rows = [
      ['a', null, 'b'],
      [null, null, null],
      ['b', null, errorCell('#N/A')],
    ];
    const read = await throughChunks(fileOf('book.xlsx', gridOf('S', rows)), 1);
    const [grid] = read.grids;
    expect([...grid!.rowNumbers]).toEqual([1, 3]);
    expect(grid!.columns.map(({ index }) => index)).toEqual([0, 2]);
    expect(grid!.texts.size).toBe(3);
    expect(grid!.columns[1]!.kinds[1]).toBe(CellKind.error);
    expect(grid!.texts.get(grid!.columns[1]!.values[1]!)).toBe('#N/A');
  });

  it('notices hidden sheets and formulas without a result, as the file reader does', async () => {
    const grid = gridOf('S', [['a'], [pending]], { visibility: 'hidden' });
    const [read] = (await throughChunks(fileOf('book.xlsx', grid), 5)).grids;
    expect(read!.notes.map(({ code }) => code)).toEqual([
      'workbook.read-hidden-sheet',
      'workbook.read-pending',
    ]);
  });

  it('gives an empty grid for a sheet without cells, and refuses cells without a sheet', async () => {
    const intake = new WorkbookIntake('book.xlsx');
    intake.sheet({ name: 'S', visibility: 'visible', tables: [], merges: [] });
    const [grid] = (await intake.source()).grids;
    expect(grid!.rowNumbers).toHaveLength(0);
    expect(grid!.columns).toEqual([]);
    const chunk = chunksOf(gridOf('S', [['a']]), 1)[0]!;
    expect(() => new WorkbookIntake('x').cells(chunk)).toThrow(RangeError);
  });
});
