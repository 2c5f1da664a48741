import { describe, expect, it } from 'vitest';
import { fits } from '../../../../addin/analysis/mined/fits.ts';

const figures = (header: string, ...texts: string[]) => ({ header, isText: false, texts });
const names = (header: string, ...texts: string[]) => ({ header, isText: true, texts });

describe('fits', () => {
  it('a name and two figures', () => {
    const columns = [names('Group', 'near the average throughout'), figures('n', '1,853')];
    expect(fits([...columns, figures('Share', '44.6%')])).toBe(true);
  });

  it('not seven figures', () => {
    const seven = ['n', 'Share', 'Revenue', 'Days', 'Orders', 'Spend'].map((header) =>
      figures(header, '16,067.0'),
    );
    expect(fits([names('Group', 'near the average'), ...seven])).toBe(false);
  });

  it('counts a Chinese character as two', () => {
    const wide = (text: string) => [figures('一', text), figures('二', text), figures('三', text)];
    expect(fits(wide('一二三四五六'))).toBe(true);
    expect(fits(wide('一二三四五六七'))).toBe(false);
  });

  it('one sentence beside a figure, not two', () => {
    const sentence = names('What to do', 'Show both in the basket, and try a bundle of the two.');
    expect(fits([sentence, figures('n', '12')])).toBe(true);
    expect(fits([sentence, { ...sentence, header: 'Why' }])).toBe(false);
  });

  it('nothing at all', () => {
    expect(fits([])).toBe(true);
  });
});
