import { describe, expect, it } from 'vitest';
import { journey } from '#core';
import { analysisOf, eventsOf } from './journeys-of.ts';

const paths = (lines: readonly string[], options: Parameters<typeof journey>[1] = {}) =>
  journey(analysisOf({ events: eventsOf(...lines) }), { maxLength: 9, ...options })
    .paths.map(({ events, n }) => `${n} ${events.join('>')}`)
    .sort();

describe('paths of customers', () => {
  it('stand in order of time, whatever the order of the rows', () => {
    expect(paths(['C1 09:20 cart', 'C1 09:00 view', 'C1 09:10 search'])).toEqual([
      '1 view>search>cart',
    ]);
  });

  it('count repeats once, unless asked not to', () => {
    const lines = ['C1 09:00 view', 'C1 09:01 view', 'C1 09:02 cart', 'C1 09:03 view'];
    expect(paths(lines)).toEqual(['1 view>cart>view']);
    expect(paths(lines, { collapse: false })).toEqual(['1 view>view>cart>view']);
  });

  it('put events at the same time in the order of the conversion steps, then as in the file', () => {
    const events = eventsOf('C1 09:00 purchase', 'C1 09:00 b', 'C1 09:00 cart', 'C1 09:00 a');
    const steps = ['cart', 'purchase'].map((label) => ({ label, events: [label] }));
    const result = journey(analysisOf({ events }, { steps }));
    expect(result.paths[0]!.events).toEqual(['cart', 'purchase', 'b', 'a']);
  });

  it('are cut after so many steps, and say so', () => {
    const [path] = journey(
      analysisOf({ events: eventsOf('C1 09:00 a', 'C1 09:01 b', 'C1 09:02 c') }),
      { maxLength: 2 },
    ).paths;
    expect(path).toMatchObject({ events: ['a', 'b'], cut: 'after', n: 1, medianMs: 60_000 });
  });

  it('take the time from the first step shown to the last, however long a step was repeated', () => {
    const lines = ['C1 09:00 a', 'C1 09:05 a', 'C1 09:20 purchase', 'C1 10:00 purchase'];
    const { toGoal, paths: first } = journey(analysisOf({ events: eventsOf(...lines) }));
    expect(toGoal[0]).toMatchObject({ events: ['a', 'purchase'], medianMs: 20 * 60_000 });
    expect(first[0]).toMatchObject({ events: ['a', 'purchase'], medianMs: 20 * 60_000 });
  });

  it('of one event are a path, which takes no time that could be told', () => {
    expect(paths(['C1 09:00 a'])).toEqual(['1 a']);
    const lines = ['C1 09:00 a', 'C1 09:30 a'];
    expect(journey(analysisOf({ events: eventsOf(...lines) })).paths[0]!.medianMs).toBeNull();
  });

  it('need events', () => {
    expect(() => journey(analysisOf({ customers: [{ id: 'C1' }] }))).toThrow('journey.no-events');
    expect(() => journey(analysisOf({ events: [] }))).toThrow('journey.no-events');
  });
});

describe('channels of customers', () => {
  const sent = (customer: string, clock: string, event: string, channel: string) => ({
    customer,
    event,
    time: `2026-06-01T${clock}`,
    texts: { channel },
  });
  /** C1: three messages running in two channels, then an opening. C2: one message. */
  const events = [
    sent('C1', '09:00', 'sent', 'sms'),
    sent('C1', '09:10', 'sent', 'mail'),
    sent('C1', '09:20', 'sent', 'mail'),
    sent('C1', '09:30', 'open', 'mail'),
    sent('C2', '09:00', 'sent', 'sms'),
  ];

  it('hold every message, though messages running are one step of a path', () => {
    const { paths: steps, channelPaths } = journey(analysisOf({ events }));
    expect(steps.map((one) => one.events.join('>'))).toContain('sent>open');
    expect(channelPaths.map(({ channels, customers }) => [channels, customers])).toEqual([
      [['sms'], 1],
      [['sms', 'mail'], 1],
    ]);
  });

  it('count a customer at every touchpoint they had', () => {
    const { stages } = journey(analysisOf({ events }));
    expect(stages[0]!.touchpoints).toEqual([
      { event: 'sent', channel: 'sms', customers: 2 },
      { event: 'sent', channel: 'mail', customers: 1 },
    ]);
  });
});

describe('paths of visits', () => {
  it('end where a pause is longer than 30 minutes; exactly 30 is none', () => {
    expect(paths(['C1 09:00 a', 'C1 09:30 b', 'C1 10:01 c'], { unit: 'visit' })).toEqual([
      '1 a>b',
      '1 c',
    ]);
  });

  it('take another gap', () => {
    const lines = ['C1 09:00 a', 'C1 09:30 b'];
    expect(paths(lines, { unit: 'visit', gapMs: 29 * 60_000 })).toEqual(['1 a', '1 b']);
  });

  it('are what the session column says, however long the pause', () => {
    const lines = ['C1 09:00 a s1', 'C1 11:00 b s1', 'C1 11:01 c s2', 'C2 09:00 a s3'];
    expect(paths(lines)).toEqual(['1 a', '1 a>b', '1 c']);
  });

  it('fall back on the gap where a row has no session', () => {
    const events = [
      ...eventsOf('C1 09:00 a s1', 'C1 09:05 b s1'),
      ...eventsOf('C1 09:10 c', 'C1 09:20 d', 'C1 10:00 e'),
    ];
    const result = journey(analysisOf({ events }), { maxLength: 9 });
    expect(result.paths.map(({ events: path }) => path.join('>')).sort()).toEqual([
      'a>b',
      'c>d',
      'e',
    ]);
    expect(result).toMatchObject({ n: 3, customers: 1 });
  });
});

describe('paid orders', () => {
  const events = eventsOf('C1 09:00 view', 'C1 09:10 cart', 'C2 09:00 view');

  it('are purchases where the events have none', () => {
    const orders = [
      { customer: 'C1', order: 'o1', time: '2026-06-01T10:00', amount: 60 },
      { customer: 'C1', order: 'o1', time: '2026-06-01T10:00', amount: 40 },
      { customer: 'C2', time: '2026-06-01T10:00', amount: 0 },
      { customer: 'C3', time: '2026-06-01T10:00', amount: 50 },
    ];
    const result = journey(analysisOf({ events, orders }));
    expect(result.definition.goal).toEqual({ events: ['purchase'], from: 'orders' });
    expect(result).toMatchObject({ n: 2, converted: 1, conversionRate: 0.5 });
    expect(result.toGoal[0]!.events).toEqual(['view', 'cart', 'purchase']);
    expect(result.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['journey.orders-joined', 'journey.orders-untouched']),
    );
  });

  it('count at the end of their day when they have no time', () => {
    const result = journey(
      analysisOf({ events, orders: [{ customer: 'C1', time: '2026-06-01', amount: 60 }] }),
    );
    expect(result.toGoal[0]!.events).toEqual(['view', 'cart', 'purchase']);
    expect(result.notes.map(({ code }) => code)).toContain('journey.orders-day-only');
  });

  it('are left out where the events have purchases of their own', () => {
    const result = journey(
      analysisOf({
        events: [...events, ...eventsOf('C2 09:30 purchase')],
        orders: [{ customer: 'C1', time: '2026-06-01T10:00', amount: 60 }],
      }),
    );
    expect(result.definition.goal).toEqual({ events: ['purchase'], from: 'events' });
    expect(result.converted).toBe(1);
  });
});

describe('the goal', () => {
  const events = eventsOf('C1 09:00 view', 'C1 09:10 Add_To_Cart', 'C2 09:00 view');

  it('can be named in any spelling', () => {
    expect(journey(analysisOf({ events }), { to: 'add to cart' }).converted).toBe(1);
  });

  it('that is not there is refused with what may have been meant', () => {
    expect(() => journey(analysisOf({ events }), { to: 'vew' })).toThrow(
      'journey.unknown-goal-near',
    );
    expect(() => journey(analysisOf({ events }), { to: 'zzzzzzzz' })).toThrow(
      'journey.unknown-goal',
    );
  });

  it('is missing where nothing looks like one, and the paths are told all the same', () => {
    const result = journey(analysisOf({ events }));
    expect(result.definition.goal).toBeNull();
    expect(result).toMatchObject({ losses: [], telling: [], toLoss: [], toGoal: [] });
    expect(result.notes.map(({ code }) => code)).toContain('journey.no-goal');
  });
});
