import { describe, expect, it } from 'vitest';
import { note } from '#core';
import { noteText, sayIn } from '../../../../addin/analysis/views/words.ts';

describe('sayIn', () => {
  it('says where to click, not what to type', () => {
    expect(sayIn('en')('analysis.evaluation-no-campaign')).toContain('under Analyse');
    expect(sayIn('zh')('analysis.evaluation-no-campaign')).toContain('「分析」页');
  });
});

describe('noteText', () => {
  it('fills in what the note knows', () => {
    const seen = note('info', 'analysis.as-of-default', { asOf: '2026-07-01' });
    expect(noteText(sayIn('en'), seen)).toContain('2026-07-01');
  });
});
