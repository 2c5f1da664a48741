import { describe, expect, it } from 'vitest';
import { journey } from '#core';
import { cleanedFrom, type EventRow, type FeedbackRow } from '../../support/cleaned.ts';
import { analysisOf } from './journeys-of.ts';

const at = (minute: number) => Date.UTC(2026, 5, 1, 9, minute);

/** So many customers with the same path. */
function walkers(from: number, count: number, ...path: readonly string[]): EventRow[] {
  return Array.from({ length: count }, (_, index) =>
    path.map((event, step) => ({ customer: `C${from + index}`, event, time: at(step) })),
  ).flat();
}

/**
 * 200 customers. Of 100 with payment_error after checkout 10 buy, of 80 without it 60 do; 20 only look.
 * So 70 buy and 130 don't; of those 90 saw the error.
 */
const SHOP = [
  ...walkers(0, 10, 'view', 'checkout', 'payment_error', 'purchase'),
  ...walkers(10, 90, 'view', 'checkout', 'payment_error'),
  ...walkers(100, 60, 'view', 'checkout', 'purchase'),
  ...walkers(160, 20, 'view', 'checkout'),
  ...walkers(180, 20, 'view'),
];
const result = journey(analysisOf({ events: SHOP }));

describe('what tells those who converted from the others', () => {
  const step = (event: string) => result.telling.find((each) => each.event === event)!;

  it('is the odds ratio of each event before the goal', () => {
    // 10 of 70 against 90 of 130: (10 × 40) / (60 × 90).
    expect(step('payment_error')).toMatchObject({
      converters: { hits: 10, n: 70 },
      others: { hits: 90, n: 130 },
      verdict: 'less',
    });
    expect(step('payment_error').oddsRatio).toBeCloseTo(400 / 5400, 12);
  });

  it('adds a half to each cell where one is empty', () => {
    // 70 of 70 against 110 of 130: (70.5 × 20.5) / (0.5 × 110.5).
    expect(step('checkout').oddsRatio).toBeCloseTo((70.5 * 20.5) / (0.5 * 110.5), 12);
  });

  it('says nothing where both have it always', () => {
    expect(step('view')).toMatchObject({ verdict: 'unknown', p: 1 });
  });

  it('gives no verdict on fewer than the minimum', () => {
    const few = journey(analysisOf({ events: SHOP }, { minimumN: 71 }));
    expect(new Set(few.telling.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });
});

describe('where the others left', () => {
  it('is the last step of paths without the goal, most first', () => {
    expect(result.losses.map(({ event, n, came }) => [event, n, came])).toEqual([
      ['payment_error', 90, 90],
      ['checkout', 20, 110],
      ['view', 20, 130],
    ]);
    expect(result.losses[0]!.share).toBeCloseTo(90 / 130, 12);
    expect(result.losses.map(({ converterShare }) => converterShare)).toEqual([0, 0, 0]);
  });

  it('is the last step of their own, not a message sent afterwards', () => {
    const events = [
      ...walkers(0, 3, 'sent', 'open', 'sent'),
      ...walkers(3, 2, 'sent'),
      ...walkers(5, 1, 'sent', 'open', 'purchase'),
    ];
    expect(journey(analysisOf({ events })).losses.map(({ event, n }) => [event, n])).toEqual([
      ['open', 3],
      ['sent', 2],
    ]);
  });
});

describe('loss reasons', () => {
  it('compare paths with a failure with those that came as far without it', () => {
    const [first] = result.reasons;
    expect(first).toMatchObject({ grade: 'A', kind: 'failure', at: 'checkout', n: 90 });
    expect(first!.note.params).toMatchObject({
      event: 'payment_error',
      place: 'checkout',
      n: 100,
      rate: 0.1,
      of: 80,
      otherRate: 0.75,
    });
  });

  it('name the days of a failure that comes and goes', () => {
    const later = walkers(300, 30, 'view', 'checkout', 'purchase').map((row) => ({
      ...row,
      time: (row.time as number) + 60 * 86_400_000,
    }));
    const [first] = journey(analysisOf({ events: [...SHOP, ...later] })).reasons;
    expect(first!.note.params).toMatchObject({ from: '2026-06-01', to: '2026-06-01' });
  });

  it('are of grade B on few paths', () => {
    const few = journey(analysisOf({ events: SHOP }, { minimumN: 101 }));
    expect(few.reasons[0]).toMatchObject({ grade: 'B', kind: 'failure' });
  });

  it('say nothing of a failure after which as many convert', () => {
    const events = [
      ...walkers(0, 40, 'view', 'checkout', 'payment_error', 'purchase'),
      ...walkers(40, 40, 'view', 'checkout'),
    ];
    expect(journey(analysisOf({ events })).reasons).toEqual([]);
  });

  it('take complaints that those who converted make less often', () => {
    const feedback: FeedbackRow[] = [
      ...Array.from({ length: 40 }, (_, index) => ({
        customer: `C${10 + index}`,
        satisfaction: 2,
        comment: index < 30 ? 'Payment froze, call 13800000000' : 'Slow delivery',
      })),
      ...Array.from({ length: 40 }, (_, index) => ({
        customer: `C${100 + index}`,
        satisfaction: 2,
        comment: 'Slow delivery',
      })),
    ];
    const { reasons } = journey(analysisOf({ events: SHOP, feedback }));
    const said = reasons.filter(({ kind }) => kind === 'comments');
    expect(said.map(({ grade, note }) => [grade, note.code])).toEqual([
      ['A', 'journey.reason-pain.checkout'],
    ]);
    expect(said[0]!.note.params).toMatchObject({
      n: 30,
      of: 40,
      share: 0.75,
      otherShare: 0,
      example: 'Payment froze, call 138****0000',
    });
  });

  it('of visits tell who came back', () => {
    const visit = (customer: string, day: number, ...events: string[]): EventRow[] =>
      events.map((event, step) => ({
        customer,
        event,
        time: at(step) + day * 86_400_000,
      }));
    const events = [
      ...visit('C1', 0, 'view'),
      ...visit('C1', 1, 'view', 'purchase'),
      ...visit('C2', 0, 'view'),
      ...visit('C2', 2, 'view'),
      ...visit('C3', 0, 'view'),
    ];
    const [later] = journey(analysisOf({ events }), { unit: 'visit' }).reasons;
    // Of the four visits that ended at view, those of C1 and the first of C2 were followed by another.
    expect(later).toMatchObject({ kind: 'later', grade: 'B', n: 4 });
    expect(later!.note.params).toMatchObject({ back: 0.5, goal: 0.25 });
  });
});

describe('the loss to look at first', () => {
  it('needs as many paths without the goal as the settings’ smallest n', () => {
    const shop = (lost: number) => [
      ...walkers(0, 40, 'view', 'cart', 'purchase'),
      ...walkers(40, lost, 'view', 'cart'),
    ];
    expect(journey(analysisOf({ events: shop(29) })).keyLoss).toBeNull();
    expect(journey(analysisOf({ events: shop(30) })).keyLoss).toMatchObject({
      event: 'cart',
      n: 30,
    });
  });
});

describe('a journey', () => {
  it('does not depend on the order of the rows', () => {
    const { touches, ...one } = result;
    const turned = journey({
      ...analysisOf({ events: [] }),
      cleaned: cleanedFrom({ events: [...SHOP].reverse() }),
    });
    expect({ ...turned, touches }).toEqual({ ...one, touches });
  });

  it('has shares that add up', () => {
    const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
    expect(sum(result.events.map(({ entryShare }) => entryShare))).toBeCloseTo(1, 12);
    expect(sum(result.events.map(({ exitShare }) => exitShare))).toBeCloseTo(1, 12);
    expect(sum(result.losses.map(({ share }) => share))).toBeCloseTo(1, 12);
    const fromCheckout = result.transitions.filter(({ from }) => from === 'checkout');
    expect(sum(fromCheckout.map(({ share }) => share))).toBeCloseTo(1, 12);
  });
});
