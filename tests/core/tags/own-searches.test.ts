import { describe, expect, it } from 'vitest';
import {
  findCustomers,
  parseSettings,
  type TagSetting,
  taggingOf as taggingOfAnalysis,
} from '#core';
import { analysisOf, said, taggingFrom } from './some-tags.ts';

const BOOK = {
  customers: [
    { id: 'C1', attributes: { membership: '金卡', city: '上海' } },
    { id: 'C2', attributes: { membership: '金卡', city: '成都' } },
    { id: 'C3', attributes: { membership: '普通', city: '上海' } },
    { id: 'C4', attributes: { membership: '普通' } },
  ],
  orders: [
    { customer: 'C1', time: '2026-06-20', amount: 900 },
    { customer: 'C2', time: '2026-06-20', amount: 100 },
    { customer: 'C3', time: '2026-06-20', amount: 900 },
  ],
};
const tag = (id: string, rule: string, name = ''): TagSetting => ({ id, name, rule });
const taggingOf = (...tags: readonly TagSetting[]) => taggingFrom(BOOK, { tags });
const notesOf = (...tags: readonly TagSetting[]) =>
  taggingOf(...tags)
    .notes.filter(({ code }) => code.startsWith('tags.own'))
    .map(({ code, params }) => ({ code, ...params }));

describe('own tags over other tags', () => {
  it('name built-in tags and values of columns', () => {
    const tagging = taggingOf(
      tag('a', 'tags: VIP and coastal cities'),
      tag('b', '标签：VIP且非上海'),
    );
    // The city of C4 isn't known, but it is no VIP.
    expect(said(tagging, 'own:a')).toBe('yes no no no');
    expect(said(tagging, 'own:b')).toBe('no yes no no');
    expect(tagging.tag('own:a')).toMatchObject({
      owner: 'own',
      group: 'own',
      customers: 1,
      told: 4,
    });
  });

  it('name one another, whatever their order, by id or name', () => {
    const tags = [
      tag('target', 'tags: spender and not 核心', '目标'),
      tag('core', 'tags: spender and VIP', '核心'),
      tag('spender', 'monetary >= 500'),
    ];
    for (const order of [tags, [...tags].reverse()]) {
      const tagging = taggingOf(...order);
      expect(said(tagging, 'own:core')).toBe('yes no no no');
      expect(said(tagging, 'own:target')).toBe('no no yes no');
    }
    const analysis = analysisOf(BOOK, { tags });
    expect(findCustomers(analysis, '目标 or core')).toMatchObject({ n: 2, unknown: 0 });
  });

  it('are as sure as the least sure tag they are made of', () => {
    const tagging = taggingOf(
      tag('a', 'tags: VIP'),
      tag('b', 'tags: lifecycle:active or VIP'),
      tag('c', 'tags: stage:new or a'),
    );
    expect(tagging.tag('own:a')?.tier).toBe('fact');
    expect(tagging.tag('own:c')?.tier).toBe('model');
  });

  it('in a circle are left out, and the circle is said once', () => {
    const circle = [
      tag('a', 'tags: b'),
      tag('b', 'tags: VIP and c', '乙'),
      tag('c', 'tags: not a'),
    ];
    expect(notesOf(...circle)).toEqual([{ code: 'tags.own-cycle', tags: 'a → 乙 → c → a' }]);
    expect(notesOf(tag('a', 'tags: a'))).toEqual([{ code: 'tags.own-cycle', tags: 'a → a' }]);
    const outside = notesOf(...circle, tag('d', 'tags: a or VIP'), tag('e', 'tags: VIP'));
    expect(outside).toContainEqual({ code: 'tags.own-depends', tag: 'd', on: 'a' });
    expect(said(taggingOf(...circle, tag('e', 'tags: VIP')), 'own:e')).toBe('yes yes no no');
  });

  it('that cannot be understood are left out with the reason', () => {
    expect(notesOf(tag('a', 'tags: VIP and quantum'))).toEqual([
      { code: 'tags.own-unknown', tag: 'a', word: 'quantum' },
    ]);
    expect(notesOf(tag('a', 'tags: coastel city'))).toMatchObject([
      { code: 'tags.own-near', tag: 'a', word: 'coastel city', suggestion: 'coastal city' },
    ]);
    expect(notesOf(tag('a', 'tags: VIP and'))).toEqual([
      { code: 'tags.own-unread', tag: 'a', rule: 'tags: VIP and' },
    ]);
    expect(notesOf(tag('a', 'tags: b'), tag('b', 'tags: quantum'))).toEqual([
      { code: 'tags.own-depends', tag: 'a', on: 'b' },
      { code: 'tags.own-unknown', tag: 'b', word: 'quantum' },
    ]);
  });

  it('need no orders, unlike rules', () => {
    const { customers } = BOOK;
    const tags = [tag('a', 'tags: VIP and 上海'), tag('b', 'aov >= 1')];
    const analysis = {
      ...analysisOf({ customers }, { tags }),
      metrics: null,
      rfm: null,
      segmentation: null,
    };
    const tagging = taggingOfAnalysis(analysis);
    expect(said(tagging, 'own:a')).toBe('yes no no no');
    expect(said(tagging, 'own:b')).toBe('absent');
    expect(tagging.notes.map(({ code }) => code)).toContain('tags.missing.own');
  });
});

describe('the rule of a tag in the settings', () => {
  const refusal = (rule: string) => {
    try {
      parseSettings({ tags: [{ id: 'a', rule }] });
      return null;
    } catch (error) {
      return error;
    }
  };

  it('may be a search over tags', () => {
    expect(refusal('tags: VIP and not opted out')).toBeNull();
    expect(refusal('标签：VIP且非已退订')).toBeNull();
    expect(refusal('tags: ')).toMatchObject({ code: 'tags.find-empty' });
  });

  it('that names a tag without saying so is told how to', () => {
    expect(refusal('VIP and aov >= 5')).toMatchObject({
      code: 'settings.tag-rule-word',
      params: { position: 1, word: 'VIP' },
    });
  });
});
