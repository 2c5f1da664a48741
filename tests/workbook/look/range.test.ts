import { describe, expect, it } from 'vitest';
import { absoluteRange, parseRange } from '../../../workbook/look/range.ts';

describe('parseRange', () => {
  it('reads plain, quoted and absolute references', () => {
    const area = { firstColumn: 0, lastColumn: 0, firstRow: 2, lastRow: 6 };
    expect(parseRange('概览!A2:A6')).toEqual({ sheet: '概览', ...area });
    expect(parseRange("'Q4''s path'!$A$2:$A$6")).toEqual({ sheet: "Q4's path", ...area });
  });

  it('takes one cell as a range of one', () => {
    expect(parseRange('T!AB7')).toEqual({
      sheet: 'T',
      firstColumn: 27,
      lastColumn: 27,
      firstRow: 7,
      lastRow: 7,
    });
  });

  it('refuses what is no range', () => {
    expect(() => parseRange('A2:A6')).toThrow('A2:A6');
  });
});

describe('absoluteRange', () => {
  it('quotes the sheet where needed', () => {
    expect(absoluteRange(parseRange("'a b'!A2:B6"))).toBe("'a b'!$A$2:$B$6");
    expect(absoluteRange(parseRange('概览!C3'))).toBe('概览!$C$3:$C$3');
  });
});
