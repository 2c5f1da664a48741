import { describe, expect, it } from 'vitest';
import { mapReferences, referenceText } from '../hosts/excel/model/formula-text.ts';
import { HostWorkbook } from '../hosts/excel/model/index.ts';
import { translatedFormula } from '../hosts/excel/model/reference-body.ts';
import { shiftCells } from '../hosts/excel/model/shift.ts';
import { addTable, removeTable, renameTable } from '../hosts/excel/model/tables.ts';

describe('mapReferences', () => {
  const found = (formula: string): string[] => {
    const references: string[] = [];
    const same = mapReferences(formula, (reference) => {
      references.push(referenceText(reference));
      return referenceText(reference);
    });
    expect(same).toBe(formula);
    return references;
  };

  it('finds cells and names, and not functions, texts, numbers or column names', () => {
    expect(found('=SUM(A1:$B$2)+LOG10(5)+"A1"&1.5E+3')).toEqual(['A1:$B$2']);
    expect(found("='My sheet'!A1+客户!B2+Orders[[#All],[Amount A1]]+Rate*2")).toEqual([
      "'My sheet'!A1",
      '客户!B2',
      'Orders',
      'Rate',
    ]);
    expect(found('=SUM(A:A,1:3)+TRUE')).toEqual(['A:A', '1:3']);
  });
});

describe('translatedFormula', () => {
  it('moves what is not fixed', () => {
    expect(translatedFormula('=A1+$A1+A$1+$A$1', 1, 1)).toBe('=B2+$A2+B$1+$A$1');
    expect(translatedFormula("=SUM('My sheet'!A:A)", 0, 2)).toBe("=SUM('My sheet'!C:C)");
    expect(translatedFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

describe('renaming and deleting', () => {
  const workbook = () => {
    const book = new HostWorkbook(['Orders', 'Report']);
    book.sheet('Report')?.cells.setFormula(0, 0, '=SUM(Orders!A1:A3)+Orders!B1');
    return book;
  };
  const formula = (book: HostWorkbook) => book.sheet('Report')?.cells.formula(0, 0);

  it('lets formulas follow a sheet', () => {
    const book = workbook();
    book.renameSheet(book.sheet('Orders')!, '订单 2024');
    expect(formula(book)).toBe("=SUM('订单 2024'!A1:A3)+'订单 2024'!B1");
  });

  it('turns references to a deleted sheet into #REF!', () => {
    const book = workbook();
    book.deleteSheet(book.sheet('Orders')!);
    expect(formula(book)).toBe('=SUM(#REF!)+#REF!');
  });

  it('keeps the last visible sheet', () => {
    const book = new HostWorkbook();
    expect(() => book.deleteSheet(book.active)).toThrow(/not permitted/);
  });

  it('lets formulas follow a table, and loses them with it', () => {
    const book = workbook();
    const orders = book.sheet('Orders')!;
    const table = addTable(orders, { row: 0, column: 0, rows: 3, columns: 2 }, true);
    book.sheet('Report')?.cells.setFormula(0, 0, `=SUM(${table.name}[Column1])`);
    renameTable(orders, table, 'All_orders');
    expect(formula(book)).toBe('=SUM(All_orders[Column1])');
    removeTable(orders, table, false);
    expect(formula(book)).toBe('=SUM(#REF!)');
  });
});

describe('shiftCells', () => {
  it('moves cells, looks, merges and references when rows go', () => {
    const book = new HostWorkbook();
    const sheet = book.active;
    for (let row = 0; row < 5; row++) sheet.cells.setValue(row, 0, row);
    sheet.cells.setFormula(0, 2, '=SUM(A1:A5)+$A$4+A2');
    sheet.merges = [{ row: 3, column: 3, rows: 2, columns: 2 }];
    sheet.formats.set({ row: 4, column: 0, rows: 1, columns: 1 }, 'Font.Bold', true);
    shiftCells(sheet, { row: 1, column: 0, rows: 1, columns: 16_384 }, 'Up');
    expect(sheet.values({ row: 0, column: 0, rows: 5, columns: 1 }).flat()).toEqual([
      0,
      2,
      3,
      4,
      '',
    ]);
    expect(sheet.cells.formula(0, 2)).toBe('=SUM(A1:A4)+$A$3+#REF!');
    expect(sheet.merges).toEqual([{ row: 2, column: 3, rows: 2, columns: 2 }]);
    expect(sheet.formats.at(3, 0, 'Font.Bold')).toBe(true);
  });

  it('moves only the columns of the area', () => {
    const book = new HostWorkbook();
    const sheet = book.active;
    sheet.cells.setValue(0, 0, 'a');
    sheet.cells.setValue(0, 1, 'b');
    shiftCells(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, 'Down');
    expect(sheet.values({ row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
      ['', 'b'],
      ['', ''],
      ['a', ''],
    ]);
  });

  it('does not tear a table apart', () => {
    const book = new HostWorkbook();
    addTable(book.active, { row: 5, column: 0, rows: 3, columns: 3 }, true);
    const half = { row: 0, column: 1, rows: 1, columns: 1 };
    expect(() => shiftCells(book.active, half, 'Down')).toThrow(/table/);
  });
});
