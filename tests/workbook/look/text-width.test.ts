import { describe, expect, it } from 'vitest';
import { lineCount, textWidth } from '../../../workbook/look/text-width.ts';

describe('textWidth', () => {
  it('counts a Chinese character, full-width sign or emoji as two', () => {
    expect(textWidth('客单价')).toBe(6);
    expect(textWidth('ＡＯＶ，')).toBe(8);
    expect(textWidth('AOV')).toBe(3);
    expect(textWidth('👍')).toBe(2);
  });

  it('takes the widest of several lines, and 0 for nothing', () => {
    expect(textWidth('ab\n客单价\nc')).toBe(6);
    expect(textWidth('')).toBe(0);
  });
});

describe('lineCount', () => {
  it('is one for a text that fits and for an empty one', () => {
    expect(lineCount('客单价', 6)).toBe(1);
    expect(lineCount('', 10)).toBe(1);
  });

  it('counts the lines a long text takes, and typed line breaks', () => {
    expect(lineCount('营'.repeat(25), 20)).toBe(3);
    expect(lineCount('a\nb\nc', 20)).toBe(3);
  });

  it('takes Latin letters as narrower than digits of the standard font', () => {
    expect(lineCount('x'.repeat(22), 20)).toBe(1);
    expect(lineCount('x'.repeat(24), 20)).toBe(2);
  });
});
