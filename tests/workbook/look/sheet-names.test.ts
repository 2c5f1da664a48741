import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renameSheets, sheetNames } from '../../../workbook/look/sheet-names.ts';

describe('sheetNames', () => {
  it('keeps good names', () => {
    expect(sheetNames(['概览', 'Lens Settings'])).toEqual(['概览', 'Lens Settings']);
  });

  it('numbers names that differ only in case', () => {
    expect(sheetNames(['T', 't', 'T'])).toEqual(['T', 't 2', 'T 3']);
  });

  it('gives a name to a sheet without one, and avoids the one Excel keeps', () => {
    expect(sheetNames(['', 'History'])).toEqual(['Sheet', 'History 2']);
  });

  it('gives names Excel accepts, all different, whatever is wished', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 6 }), (wishes) => {
        const names = sheetNames(wishes);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\']/);
        }
      }),
    );
  });
});

describe('renameSheets', () => {
  it('follows quoted and plain names', () => {
    expect(renameSheets("'a/b'!A1+'a/b'!B1", [['a/b', 'a-b']])).toBe("'a-b'!A1+'a-b'!B1");
    expect(renameSheets('T!A1+MyT!A1', [['T', 'T 2']])).toBe("'T 2'!A1+MyT!A1");
  });

  it('changes nothing without renames', () => {
    expect(renameSheets('SUM(T!A1:A3)', [])).toBe('SUM(T!A1:A3)');
  });
});
