import { describe, expect, it } from 'vitest';
import { note, summaryText } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';

describe('summaryText', () => {
  it('lines columns up where a Chinese character is two wide', () => {
    const lines = summaryText(smallAnalysis('zh'), 'zh').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '客户分群',
      '                人数 n   占比',
      '  高价值客户         4  10.0%',
      '  潜力客户           6  15.0%',
    ]);
  });

  it('gives segments, path and evaluation, and that a change is no effect', () => {
    const text = summaryText(smallAnalysis('en'), 'en');
    expect(text).toContain('  High-value customers   4  10.0%');
    expect(text).toContain('  clicked       30         20       66.7%');
    expect(text).toMatch(/Conversion rate +5\.0% +20\.0% +\+15\.0 points +▲ Up/);
    expect(text).toContain('Before and after show a change');
  });

  it('says in place why a part is missing', () => {
    const missing = {
      segments: note('problem', 'analysis.segments-no-orders'),
      path: null,
      evaluation: null,
    };
    const text = summaryText(smallAnalysis('en', { segmentation: null, missing }), 'en');
    expect(text).toContain('Segments\n  There is no order sheet');
  });
});
