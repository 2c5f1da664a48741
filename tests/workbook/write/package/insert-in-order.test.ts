import { describe, expect, it } from 'vitest';
import { insertInOrder } from '../../../../workbook/write/package/insert-in-order.ts';

describe('insertInOrder', () => {
  it('puts an element before the first one that must follow it', () => {
    const xml = '<worksheet><sheetData/><pageMargins left="1"/><tableParts/></worksheet>';
    expect(insertInOrder(xml, 'drawing', '<drawing/>')).toBe(
      '<worksheet><sheetData/><pageMargins left="1"/><drawing/><tableParts/></worksheet>',
    );
  });

  it('is not misled by an extension inside a rule', () => {
    const xml =
      '<worksheet><sheetData><row/></sheetData><conditionalFormatting><cfRule><extLst><ext/></extLst></cfRule>' +
      '</conditionalFormatting><extLst/></worksheet>';
    expect(insertInOrder(xml, 'hyperlinks', '<h/>')).toContain(
      '</conditionalFormatting><h/><extLst/>',
    );
  });

  it('goes to the end when nothing follows', () => {
    expect(insertInOrder('<worksheet><sheetData/></worksheet>', 'drawing', '<d/>')).toBe(
      '<worksheet><sheetData/><d/></worksheet>',
    );
  });

  it('refuses XML that is no worksheet', () => {
    expect(() => insertInOrder('<chartSpace/>', 'drawing', '<d/>')).toThrow('sheetData');
  });
});
