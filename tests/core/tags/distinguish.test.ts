import { describe, expect, it } from 'vitest';
import { analysisIn, exampleTags, segmentsIn, taggingOf, tagsOf, withTags } from '#core';
import type { CustomerRow, OrderRow } from '../../support/cleaned.ts';
import { analysisOf } from './some-tags.ts';

/** Forty repeat buyers, of whom 20 are gold, and sixty with one order, of whom 6 are. */
function hundred() {
  const customers: CustomerRow[] = [];
  const orders: OrderRow[] = [];
  for (let index = 0; index < 100; index += 1) {
    const id = `C${String(index).padStart(3, '0')}`;
    const regular = index < 40;
    const gold = regular ? index < 20 : index < 46;
    customers.push({
      id,
      attributes: { membership: gold ? '金卡' : '普通', gender: index % 2 === 0 ? '女' : '男' },
    });
    orders.push({ customer: id, time: '2026-01-05T10:00', amount: 100 });
    if (regular) orders.push({ customer: id, time: '2026-06-05T10:00', amount: 100 });
  }
  return { customers, orders };
}

const SEGMENTS = [
  { id: 'regular', name: 'Regulars', rule: 'orders >= 2', strategy: '' },
  { id: 'once', name: 'Once', rule: 'orders = 1', strategy: '' },
];

describe('tags that distinguish a segment', () => {
  const analysis = analysisOf(hundred(), { segments: SEGMENTS });
  const [regular, once] = tagsOf(analysis)!.segments;
  const vip = regular!.lifts.find(({ tag }) => tag.id === 'vip')!;

  it('have a lift over everyone else', () => {
    // 20 of 40 against 6 of 60.
    expect(vip).toMatchObject({
      inside: { hits: 20, n: 40 },
      rest: { hits: 6, n: 60 },
      share: 0.5,
      restShare: 0.1,
      restates: false,
    });
    expect(vip.lift).toBeCloseTo(5, 12);
    // Pooled z of 20/40 and 6/60 is 4.468: p 7.9e-6 before the adjustment.
    expect(vip.pAdjusted!).toBeGreaterThan(7.8e-6);
    expect(vip.pAdjusted!).toBeLessThan(0.001);
  });

  it('leave out what is as common everywhere, and the other side', () => {
    expect(regular!.lifts.map(({ tag }) => tag.id)).not.toContain('gender-female');
    expect(once!.lifts.map(({ tag }) => tag.id)).not.toContain('vip');
    expect(once!.lifts.map(({ tag }) => tag.id)).toContain('membership:普通');
  });

  it('mark those that only say the segment’s rule, and do not test them', () => {
    const repeat = regular!.lifts.find(({ tag }) => tag.id === 'repeat-buyer')!;
    expect(repeat).toMatchObject({ restates: true, pAdjusted: null, lift: null, share: 1 });
  });

  it('become the examples of a segment: two of its rule, three others, one of a kind', () => {
    const ids = exampleTags(regular!).map(({ tag }) => tag.id);
    expect(ids[0]).toBe('repeat-buyer');
    expect(ids.filter((id) => id === 'vip' || id.startsWith('membership'))).toHaveLength(1);
    expect(ids.length).toBeLessThanOrEqual(5);
    expect(exampleTags(regular!).filter(({ restates }) => restates).length).toBeLessThanOrEqual(2);
  });

  it('are not told below the smallest n; the rule’s own words stay', () => {
    const small = analysisOf(hundred(), { segments: SEGMENTS, minimumN: 61 });
    const [few] = tagsOf(small)!.segments;
    expect(few).toMatchObject({ reason: 'few', lifts: [] });
    const { segmentation, settings } = small;
    const told = withTags(segmentation!, taggingOf(small), settings);
    expect(told.segments.map(({ examples }) => examples)).toEqual(
      segmentation!.segments.map(({ tags }) => tags),
    );
  });

  it('stand in T1 in the language of the analysis', () => {
    const tags = (language: 'zh' | 'en') => {
      const own = language === 'en' ? analysis : analysisIn(analysis, language);
      return withTags(own.segmentation!, taggingOf(analysis), own.settings).segments[0]!.examples;
    };
    expect(tags('en')).toContain('Repeat buyer');
    expect(tags('zh')).toContain('复购客户');
    const inChinese = { ...analysis.settings, language: 'zh' as const };
    const plain = segmentsIn(
      analysis.segmentation!,
      analysis.cleaned,
      analysis.settings,
      inChinese,
    );
    expect(plain.segments).toHaveLength(2);
  });
});
