import { describe, expect, it } from 'vitest';
import { ENTRIES, eventFunnel, type FunnelEntry, parseIsoDay, t } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';
import { abc, cleanedEvents, eventsOf, stepsOf } from './events.ts';

const depthOf = (text: string, entry: FunnelEntry) =>
  eventFunnel(withAllEvents(text), abc({ entry })).depth![0];

/** The customer's events, and another customer's, so that every step exists in the data. */
const withAllEvents = (text: string) => cleanedEvents(text, 'A0 B1 C2');

describe('eventFunnel', () => {
  it.each([
    ['A780 A810 B825 C855', [3, 2, 3, 3]],
    ['A0 X5 B10 C20', [3, 3, 1, 3]],
    ['C0 B5 A9', [1, 1, 1, 3]],
    ['A0 B30 C61', [2, 2, 2, 3]],
    ['A0 B30 C60', [3, 3, 3, 3]],
    ['B0 C5', [0, 0, 0, 0]],
    ['A0', [1, 1, 1, 1]],
    ['A0 C10', [1, 1, 1, 1]],
    ['A0 B10 B20 C30', [3, 3, 2, 3]],
  ])('%s reaches %j by best, first, strict, any', (text, depths) => {
    expect(ENTRIES.map((entry) => depthOf(text, entry))).toEqual(depths);
  });

  it('puts events at the same time in the order of their steps', () => {
    for (const entry of ENTRIES) expect(depthOf('C0 B0 A0', entry)).toBe(3);
  });

  it('puts events that are no step after the steps of the same time', () => {
    expect(depthOf('X0 A0 B10 C20', 'strict')).toBe(1);
    expect(depthOf('A0 B10 X20 C20', 'strict')).toBe(3);
  });

  it('counts the same where event names are very many and dates very far', () => {
    const far = Array.from({ length: 5_000 }, (_, index) => ({
      customer: 'C9',
      event: `page ${index}`,
      time: Date.UTC(9999, 11, 31) + index,
    }));
    const stories = ['A0 B5 C9 A70', 'A0 C0 B0', 'C50 A0 B20', 'A0 X5 B61 X62', 'B0 A9'];
    const events = stories.flatMap((text, index) => eventsOf(text, `C${index + 1}`));
    for (const entry of ENTRIES) {
      const few = eventFunnel(cleanedFrom({ events }), abc({ entry }));
      const many = eventFunnel(cleanedFrom({ events: [...events, ...far] }), abc({ entry }));
      expect([...many.depth!.subarray(0, 5)]).toEqual([...few.depth!]);
      expect(many.totals).toEqual(few.totals);
      expect(many.timeToConvert).toEqual(few.timeToConvert);
    }
  });

  it('sorts a customer with many events', () => {
    const many = Array.from({ length: 200 }, (_, index) => `X${(index * 37) % 199}`).join(' ');
    expect(depthOf(`C150 ${many} A100 B120`, 'best')).toBe(3);
  });

  it('reads a file in any order', () => {
    for (const entry of ENTRIES) expect(depthOf('C50 A0 B20', entry)).toBe(3);
  });

  it('lets one event serve one step of a chain', () => {
    const options = abc({ steps: stepsOf('A', 'A', 'B') });
    expect(eventFunnel(cleanedEvents('A0 B5'), options).depth![0]).toBe(1);
    expect(eventFunnel(cleanedEvents('A0 A3 B5'), options).depth![0]).toBe(3);
  });

  it('takes several events for one step', () => {
    const steps = [
      { label: 'A or B', events: ['A', 'B'] },
      { label: 'C', events: ['C'] },
    ];
    const result = eventFunnel(cleanedEvents('B0 C10', 'A0 C10', 'C0'), abc({ steps }));
    expect(result.steps.map(({ reached }) => reached)).toEqual([2, 2]);
  });

  it('counts customers, what they converted and the rate of each step', () => {
    const result = eventFunnel(cleanedEvents('A0 B5 C9', 'A0 B5', 'A0', 'B0'), abc());
    expect(
      result.steps.map(({ step, reached, converted, rate }) => [step, reached, converted, rate]),
    ).toEqual([
      ['A', 3, 2, 2 / 3],
      ['B', 2, 1, 1 / 2],
      ['C', 1, null, null],
    ]);
    expect(result.totals).toEqual({ entered: 3, converted: 1, rate: 1 / 3 });
    expect(result.reconciliation.map(({ difference }) => difference)).toEqual([0, 0]);
    expect(result.layout).toBe('chain');
  });

  it('counts entries of the period only, and steps that follow after it', () => {
    const day = parseIsoDay('2024-06-01')!;
    const cleaned = cleanedEvents('A1430 B1450 C1460', 'A1445 B1450 C1460');
    const result = eventFunnel(cleaned, abc({ period: { from: day, to: day } }));
    expect([...result.depth!]).toEqual([3, 0]);
  });

  it('leaves out events after the as-of day and says so', () => {
    const day = parseIsoDay('2024-06-01')!;
    const result = eventFunnel(cleanedEvents('A1430 B1450 C1460'), abc({ asOf: day }));
    expect([...result.depth!]).toEqual([1]);
    expect(result.notes.find(({ code }) => code === 'funnel.after-as-of')?.params.n).toBe(2);
  });

  it('sets customers apart whose window is still open', () => {
    const day = parseIsoDay('2024-06-01')!;
    // The day ends at minute 1440: a window from minute 1379 ends at 1439, one from 1380 runs past it.
    const cleaned = cleanedEvents('A1379', 'A1380', 'A0 A1390', 'A1400 B1410 C1420');
    const result = eventFunnel(cleaned, abc({ asOf: day }));
    expect(result.notYetMature).toBe(2);
    expect(result.steps[0]?.reached).toBe(4);
    expect(result.steps[0]?.lossReason?.note.params.n).toBe(1);
  });

  it('has no open windows without a window', () => {
    expect(eventFunnel(cleanedEvents('A0', 'B0 C0'), abc({ windowMs: null })).notYetMature).toBe(0);
  });

  it('lets a chain take any time without a window', () => {
    const result = eventFunnel(cleanedEvents('A0 B90000 C900000'), abc({ windowMs: null }));
    expect([...result.depth!]).toEqual([3]);
  });

  it('measures the time from entry to the last step', () => {
    const cleaned = cleanedEvents('A0 B5 C10', 'A0 B5 C20', 'A0 A20 B25 C60', 'A0');
    const { timeToConvert } = eventFunnel(cleaned, abc());
    // 10, 20 and, from the entry nearest to the conversion, 40 minutes.
    expect(timeToConvert).toEqual({
      n: 3,
      medianMs: 20 * 60_000,
      meanMs: (70 / 3) * 60_000,
      p90Ms: 36 * 60_000,
    });
    expect(eventFunnel(cleanedEvents('A0', 'B0 C0'), abc()).timeToConvert).toBeNull();
  });

  it('breaks down by the channel of the first touch of the whole file', () => {
    const cleaned = cleanedFrom({
      events: [
        ...eventsOf('X0', 'C1', 'sms'),
        ...eventsOf('A5 B6 C7', 'C1', 'mail'),
        ...eventsOf('A0 B5', 'C2', 'mail'),
        ...eventsOf('A0', 'C3', 'sms'),
        ...eventsOf('A0', 'C4', null),
      ],
    });
    const result = eventFunnel(cleaned, abc({ by: 'channel' }));
    expect(result.layout).toBe('matrix');
    expect(result.channels).toEqual(['sms', 'mail']);
    expect([...result.channelOf!]).toEqual([0, 1, 0, -1]);
    expect(result.channelMissingShare).toBe(0.25);
    const rows = result.steps.map(({ channel, reached }) => [channel, reached]);
    expect(rows).toEqual([
      ...[4, 2, 1].map((reached) => [null, reached]),
      ...[2, 1, 1].map((reached) => ['sms', reached]),
      ...[1, 1, 0].map((reached) => ['mail', reached]),
      ...[1, 0, 0].map((reached) => ['', reached]),
    ]);
  });

  it('says why there is no breakdown without a channel column', () => {
    const result = eventFunnel(cleanedEvents('A0 B5 C9'), abc({ by: 'channel' }));
    expect(result.layout).toBe('chain');
    expect(result.definition.by).toBeNull();
    expect(result.channelOf).toBeNull();
    expect(result.notes.map(({ code }) => code)).toContain('funnel.no-channel-column');
  });

  it('refuses a column with too many values as channels', () => {
    const cleaned = cleanedFrom({
      events: Array.from({ length: 201 }, (_, index) =>
        eventsOf('A0 B1 C2', `C${index}`, `code ${index}`),
      ).flat(),
    });
    const result = eventFunnel(cleaned, abc({ by: 'channel' }));
    expect(result.channels).toEqual([]);
    expect(result.notes.map(({ code }) => code)).toContain('funnel.too-many-channels');
  });

  it('warns when nobody or hardly anybody entered', () => {
    const codes = (text: string) =>
      eventFunnel(cleanedEvents(text), abc({ steps: stepsOf('A', 'B') })).notes.map(
        ({ code }) => code,
      );
    expect(codes('A0 B5')).toContain('funnel.few-entered');
    const june = { from: parseIsoDay('2024-07-01')!, to: parseIsoDay('2024-07-02')! };
    const empty = eventFunnel(cleanedEvents('A0 B1 C2'), abc({ period: june }));
    expect(empty.totals).toEqual({ entered: 0, converted: 0, rate: null });
    expect(empty.notes.map(({ code }) => code)).toContain('funnel.nobody-entered');
  });

  it('tells when orders exist and the path ends before a purchase', () => {
    const orders = [{ customer: 'C1', time: '2024-06-01', amount: 10 }];
    const events = eventsOf('sent0 click5');
    const cleaned = cleanedFrom({ orders, events });
    const open = eventFunnel(cleaned, abc({ steps: stepsOf('sent', 'click') }));
    expect(open.notes.map(({ code }) => code)).toContain('funnel.no-purchase-step');
    const bought = cleanedFrom({ orders, events: eventsOf('sent0 下单5') });
    const whole = eventFunnel(bought, abc({ steps: stepsOf('sent', '下单') }));
    expect(whole.notes.map(({ code }) => code)).not.toContain('funnel.no-purchase-step');
  });

  it('ignores the window under any order, and says so', () => {
    const result = eventFunnel(cleanedEvents('C0 B5 A900'), abc({ entry: 'any' }));
    expect([...result.depth!]).toEqual([3]);
    expect(result.definition.windowMs).toBeNull();
    expect(result.notes.map(({ code }) => code)).toContain('funnel.any-order');
  });

  it('refuses to count without events', () => {
    expect(() => eventFunnel(cleanedFrom({}), abc())).toThrow('funnel.no-events');
  });

  it('finds a step in another spelling', () => {
    const cleaned = cleanedFrom({ events: eventsOf('add_to_cart0 Purchase5') });
    const result = eventFunnel(cleaned, abc({ steps: stepsOf('Add to Cart', 'purchase') }));
    expect([...result.depth!]).toEqual([2]);
    expect(result.definition.steps[0]).toEqual({ label: 'Add to Cart', events: ['add_to_cart'] });
  });

  it('asks back what was meant by a step the data does not have', () => {
    const cleaned = cleanedFrom({ events: eventsOf('add_to_cart0 purchase5') });
    const failure = (...names: string[]) => {
      try {
        eventFunnel(cleaned, abc({ steps: stepsOf(...names) }));
      } catch (error) {
        return error as { code: 'funnel.unknown-step'; params: Record<string, string> };
      }
      throw new Error('no error');
    };
    expect(failure('purchse').params).toEqual({
      step: 'purchse',
      near: 'purchase',
      events: 'add_to_cart, purchase',
    });
    expect(failure('下单').params.near).toBe('purchase');
    const unknown = failure('qqqqqq');
    expect(unknown.code).toBe('funnel.unknown-step');
    expect(t('en', unknown.code, unknown.params)).toBe(
      'The data has no event “qqqqqq”. It has: add_to_cart, purchase.',
    );
  });

  it('refuses no steps and too many', () => {
    const many = Array.from({ length: 51 }, () => 'A');
    expect(() => eventFunnel(cleanedEvents('A0'), abc({ steps: [] }))).toThrow('funnel.no-steps');
    expect(() => eventFunnel(cleanedEvents('A0'), abc({ steps: stepsOf(...many) }))).toThrow(
      'funnel.too-many-steps',
    );
  });

  it('works with a single step', () => {
    const result = eventFunnel(cleanedEvents('A0', 'B0'), abc({ steps: stepsOf('A') }));
    expect(result.steps).toHaveLength(1);
    expect(result.totals).toEqual({ entered: 1, converted: 1, rate: 1 });
  });
});
