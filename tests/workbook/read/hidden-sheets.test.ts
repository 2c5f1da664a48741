import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '#workbook';

describe('hidden sheets', () => {
  it('are read, with a note that says so', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Orders').addRow(['a', 1]);
    workbook.addWorksheet('Old', { state: 'hidden' }).addRow(['b', 2]);
    workbook.addWorksheet('Deep', { state: 'veryHidden' }).addRow(['c', 3]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { grids } = await parseSource('book.xlsx', bytes);
    expect(grids.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'very-hidden']);
    expect(grids.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      [],
      ['workbook.read-hidden-sheet'],
      ['workbook.read-hidden-sheet'],
    ]);
  });
});
