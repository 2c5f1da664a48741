import { describe, expect, it } from 'vitest';
import type { Question } from '#core';
import { allowedFollowUps, mayAsk, mayDo } from '../../../bot/access/index.ts';
import { question } from '../../core/query/disclosure/world.ts';

const code = (role: Parameters<typeof mayAsk>[0], changes: Partial<Question>) =>
  mayAsk(role, question(changes))?.code ?? null;

describe('mayAsk', () => {
  it('lets everyone ask for totals by any column', () => {
    expect(code('viewer', { metric: 'revenue', dimension: 'channel' })).toBeNull();
    expect(code('viewer', { filters: [{ dimension: 'city', values: ['Alba'] }] })).toBeNull();
    expect(code('viewer', { intent: 'what-is', metric: 'aov' })).toBeNull();
  });
  it('keeps segments and tags for analysts, wherever they stand in the question', () => {
    const asked: Partial<Question>[] = [
      { metric: 'segment_share' },
      { dimension: 'segment' },
      { dimension: 'tag' },
      { segments: ['high'] },
      { filters: [{ dimension: 'tag', values: ['active'] }] },
    ];
    for (const each of asked) {
      expect(code('viewer', each)).toBe('bot.access-segments');
      expect(code('analyst', each)).toBeNull();
    }
  });
  it('has viewers say where reasons are looked for, as segments are looked at otherwise', () => {
    expect(code('viewer', { intent: 'why' })).toBe('bot.access-why');
    expect(code('viewer', { intent: 'why', dimension: 'channel' })).toBeNull();
    expect(code('analyst', { intent: 'why' })).toBeNull();
  });
  it('keeps single customers for owners', () => {
    const asked = { intent: 'who-counts', customer: 'C0012' } as const;
    expect(code('viewer', asked)).toBe('bot.access-customers');
    expect(code('analyst', asked)).toBe('bot.access-customers');
    expect(code('owner', asked)).toBeNull();
  });
});

describe('mayDo', () => {
  it('leaves schedules, alerts and customers to owners, segments to analysts', () => {
    expect(mayDo('analyst', 'schedules')?.code).toBe('bot.access-schedules');
    expect(mayDo('analyst', 'alerts')?.code).toBe('bot.access-schedules');
    expect(mayDo('owner', 'schedules')).toBeNull();
    expect(mayDo('viewer', 'segments')?.code).toBe('bot.access-segments');
    expect(mayDo('analyst', 'segments')).toBeNull();
  });
});

describe('allowedFollowUps', () => {
  it('offers no button that ends in a refusal', () => {
    const next = (changes: Partial<Question>) =>
      ({ kind: 'by', label: 'x', question: question(changes) }) as const;
    const all = [next({ dimension: 'segment' }), next({ dimension: 'city' })];
    expect(allowedFollowUps('viewer', all)).toEqual([all[1]]);
    expect(allowedFollowUps('analyst', all)).toEqual(all);
  });
});
