import { describe, expect, it } from 'vitest';
import { CellKind } from '#core';
import { builtinKind, formatKind } from '../../../../workbook/read/xlsx/number-format.ts';

describe('builtinKind', () => {
  it('knows dates and times, the East Asian ones too', () => {
    for (const id of [14, 20, 22, 27, 31, 36, 45, 47, 57]) {
      expect(builtinKind(id)).toBe(CellKind.date);
    }
  });

  it('knows percents, and takes the rest and elapsed hours as numbers', () => {
    expect([9, 10].map(builtinKind)).toEqual([CellKind.percent, CellKind.percent]);
    for (const id of [0, 1, 4, 11, 37, 46, 48, 49]) expect(builtinKind(id)).toBe(CellKind.number);
  });
});

describe('formatKind', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy/m/d;@',
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy"年"m"月"d"日"dddd',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'yyyy\\-mm\\-dd hh:mm:ss.000',
    '上午/下午h"时"mm"分"',
    'h:mm AM/PM',
    'mmm-yy',
    '[$-411]ge.m.d',
    'mm:ss',
  ])('takes %s as a date', (code) => {
    expect(formatKind(code)).toBe(CellKind.date);
  });

  it.each(['0%', '0.00%', '[Red]0.0%;[Blue]-0.0%', '#,##0.0 %'])(
    'takes %s as a percent',
    (code) => {
      expect(formatKind(code)).toBe(CellKind.percent);
    },
  );

  it.each([
    'General',
    'G/通用格式',
    '@',
    '0.00E+00',
    '#,##0.00 "days"',
    '[$¥-804]#,##0.00',
    '#,##0;[Red]-#,##0',
    '_-* #,##0.00\\ [$USD]_-',
    '[h]:mm:ss',
    '[Red][<0]0.00;0.00',
    '"100%"0',
    '0\\%',
    '',
  ])('takes %s as a number', (code) => {
    expect(formatKind(code)).toBe(CellKind.number);
  });
});
