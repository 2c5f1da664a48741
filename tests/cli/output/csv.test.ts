import { describe, expect, it } from 'vitest';
import { csvText } from '../../../cli/output/csv.ts';

describe('csvText', () => {
  it('starts with a byte order mark, so that Excel reads Chinese', () => {
    expect(csvText([['客户', 1]])).toBe('\ufeff客户,1\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['a,b', 'say "hi"', 'two\nlines']])).toBe(
      '\ufeff"a,b","say ""hi""","two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '＝1', '\t=1', ' =1', '\u200b=1'])(
    'keeps %j from running as a formula',
    (text) => {
      expect(csvText([[text]])).toContain(`'${text}`);
    },
  );

  it('leaves numbers as numbers, negative ones too, and missing values empty', () => {
    expect(csvText([[-1.5, null, 0]])).toBe('\ufeff-1.5,,0\r\n');
  });
});
