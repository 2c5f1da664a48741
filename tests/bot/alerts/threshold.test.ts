import { describe, expect, it } from 'vitest';
import { crossing } from '../../../bot/alerts/threshold.ts';

const below = { kind: 'below', value: 100 } as const;

/** What is told of a figure that takes these values one after the other, over restarts. */
function told(values: readonly number[], period: (index: number) => string | null = () => null) {
  let last: string | null = null;
  return values.map((value, index) => {
    const found = crossing(below, value, period(index), last);
    if (found !== null) last = found.cause;
    return found?.tell ?? false;
  });
}

describe('crossing', () => {
  it('tells a crossing once, and again only after the figure was clearly back', () => {
    expect(told([120, 99, 98, 97])).toEqual([false, true, false, false]);
    expect(told([99, 101, 99, 101, 99])).toEqual([true, false, false, false, false]);
    expect(told([99, 102, 99])).toEqual([true, false, true]);
  });

  it('does not count the value itself as past', () => {
    expect(told([100])).toEqual([false]);
    expect(crossing({ kind: 'above', value: 100 }, 100, null, null)).toBeNull();
    expect(crossing({ kind: 'above', value: 100 }, 100.5, null, null)?.tell).toBe(true);
  });

  it('starts anew with each complete period, and with another value', () => {
    const weeks = ['w1', 'w1', 'w2', 'w2'];
    expect(told([90, 90, 90, 90], (index) => weeks[index]!)).toEqual([true, false, true, false]);
    const first = crossing(below, 90, null, null)!;
    expect(crossing({ ...below, value: 95 }, 90, null, first.cause)?.tell).toBe(true);
  });

  it('never gives a cause that was given before', () => {
    let last: string | null = null;
    const causes: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const found = crossing(below, turn % 2 === 0 ? 50 : 150, turn % 5 === 0 ? 'w' : null, last);
      if (found === null) continue;
      last = found.cause;
      causes.push(found.cause);
    }
    expect(new Set(causes).size).toBe(causes.length);
  });
});
