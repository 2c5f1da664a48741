import { describe, expect, it } from 'vitest';
import { type Analysis, parseIsoDay, parseQuestion, type SynonymSetting } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { partsOf } from './questions/parts.ts';

const today = parseIsoDay('2026-06-26')!;

function withWords(language: 'zh' | 'en', synonyms: readonly SynonymSetting[]): Analysis {
  const base = smallAnalysis(language);
  return smallAnalysis(language, { settings: { ...base.settings, synonyms } });
}

function read(text: string, analysis: Analysis) {
  const parsed = parseQuestion(text, analysis, today);
  return 'suggestions' in parsed ? parsed.note : partsOf(parsed);
}

describe('synonyms of the settings', () => {
  const zh = withWords('zh', [
    { word: 'GMV', means: '销售额' },
    { word: '老客', means: '一般活跃' },
    { word: '魔都', means: '上海' },
    { word: '端口', means: '渠道' },
  ]);

  it('stand for a metric, a segment, a value and a dimension', () => {
    expect(read('魔都GMV', zh)).toEqual({ metric: 'revenue', city: ['上海'] });
    expect(read('老客占比', zh)).toEqual({ metric: 'segment_share', segments: ['active'] });
    expect(read('各端口订单数', zh)).toEqual({ metric: 'orders', by: 'channel' });
    const en = withWords('en', [{ word: 'Big spenders', means: 'high-value customers' }]);
    expect(read('AOV of big spenders', en)).toEqual({ metric: 'aov', segments: ['high'] });
  });

  it('win over what the word means otherwise', () => {
    expect(read('GMV', smallAnalysis('zh'))).toEqual({
      metric: 'revenue',
      notes: ['query.gross-as-revenue'],
    });
    expect(read('GMV', zh)).toEqual({ metric: 'revenue' });
  });

  it('take the id of a metric, too', () => {
    expect(read('票均', withWords('zh', [{ word: '票均', means: 'aov' }]))).toEqual({
      metric: 'aov',
    });
  });

  it('are asked back when nobody knows what they stand for', () => {
    const analysis = withWords('en', [{ word: 'wallet share', means: 'vibes' }]);
    expect(read('wallet share by channel', analysis)).toMatchObject({
      code: 'query.synonym-unknown',
      params: { word: 'wallet share', means: 'vibes' },
    });
  });
});
