import { describe, expect, it } from 'vitest';
import { type Analysis, type Question, shareableAnswer } from '#core';
import { shownInAnswers } from '../../../core/summary/shown-in-answers.ts';
import { smallAnalysis } from '../../support/analysis.ts';

const question = (analysis: Analysis): Question => ({
  metric: 'conversion_rate',
  dimension: 'channel',
  filters: [],
  segments: [],
  period: { ...analysis.funnel!.definition.period!, label: '' },
  compare: null,
  order: null,
  limit: null,
  unknown: [],
});

describe('shownInAnswers', () => {
  it('gives the rows that an answer to the same split shows, and no other', () => {
    const analysis = smallAnalysis('en');
    const { answer } = shareableAnswer(analysis, question(analysis));
    const hidden = answer.table!.filter((row) => row.hidden === true);
    const shown = shownInAnswers(
      analysis,
      'conversion_rate',
      'channel',
      analysis.funnel!.definition.period,
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(shown).toEqual(answer.table!.filter((row) => row.hidden !== true));
  });
});
