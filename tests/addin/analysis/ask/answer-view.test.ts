import { describe, expect, it } from 'vitest';
import { ask } from '#core';
import { answerView } from '../../../../addin/analysis/ask/answer-view.ts';
import { smallAnalysis } from '../../../support/analysis.ts';

describe('answerView', () => {
  it.each([
    ['en', 'what share are high-value customers?'],
    ['en', 'revenue by channel'],
    ['zh', '各渠道的销售额'],
    ['zh', '转化率'],
  ] as const)('says in %s what the command line says: %s', (language, text) => {
    const analysis = smallAnalysis(language);
    const told = ask(analysis, text, analysis.asOf!);
    const { view, question } = answerView(analysis, { text }, null);
    expect(question).toEqual('asked' in told ? told.asked : null);
    if (!('sources' in told)) throw new Error('not understood');
    expect(view).toMatchObject({
      kind: 'answer',
      text: told.text,
      reading: told.question,
      definition: told.definition,
      caveats: told.caveats,
    });
    if (view.kind !== 'answer') return;
    expect(view.rows.map(({ label }) => label)).toEqual(
      (told.table ?? []).map(({ label }) => label),
    );
    expect(view.links.map((link) => link.text)).toEqual(told.sources);
    expect(answerView(analysis, { question: told.asked }, null).view).toEqual(view);
  });

  it('asks back what it does not understand, with what could be meant', () => {
    const { view } = answerView(smallAnalysis('en'), { text: 'flibbertigibbet by channel' }, null);
    expect(view).toMatchObject({ kind: 'asked-back' });
    if (view.kind === 'asked-back') {
      expect(view.text).toContain('flibbertigibbet');
      expect(view.choices.length).toBeGreaterThan(0);
    }
  });

  it('understands a question that leans on the one before', () => {
    const analysis = smallAnalysis('en');
    const first = answerView(analysis, { text: 'revenue' }, null);
    const { view } = answerView(analysis, { text: 'and by channel?' }, first.question);
    const whole = answerView(analysis, { text: 'revenue by channel' }, null).view;
    if (view.kind !== 'answer' || whole.kind !== 'answer') throw new Error('not understood');
    expect(view.rows).toEqual(whole.rows);
  });
});
