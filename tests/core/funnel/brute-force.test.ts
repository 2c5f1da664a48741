import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventFunnel, type FunnelEntry } from '#core';
import { abc, cleanedEvents, stepsOf } from './events.ts';

interface Event {
  readonly name: string;
  readonly minute: number;
}

/** Events of a customer: few names and times, so that ties and repeats are common. */
const story = fc.array(
  fc.record({ name: fc.constantFrom('A', 'B', 'C', 'X'), minute: fc.nat(12) }),
  { minLength: 1, maxLength: 12 },
);
const path = fc.constantFrom(['A', 'B', 'C'], ['A', 'A', 'B'], ['A', 'B'], ['A', 'B', 'A']);

/** The definition, word for word, by trying every choice of events; slow, so only for short stories. */
function depthByDefinition(
  events: readonly Event[],
  steps: readonly string[],
  window: number,
  entry: FunnelEntry,
): number {
  const rank = (name: string) => (steps.includes(name) ? steps.indexOf(name) : steps.length);
  const sorted = [...events].sort((a, b) => a.minute - b.minute || rank(a.name) - rank(b.name));
  const chainFrom = (position: number, depth: number, entered: number): number => {
    if (depth === steps.length) return depth;
    let best = depth;
    const end = entry === 'strict' ? position + 2 : sorted.length;
    for (let next = position + 1; next < Math.min(end, sorted.length); next += 1) {
      const { name, minute } = sorted[next]!;
      if (name !== steps[depth] || minute - entered > window) continue;
      best = Math.max(best, chainFrom(next, depth + 1, entered));
    }
    return best;
  };
  if (entry === 'any') {
    const done = new Set(events.map(({ name }) => name));
    const missing = steps.findIndex((step) => !done.has(step));
    return missing < 0 ? steps.length : missing;
  }
  const entries = sorted.flatMap(({ name }, position) => (name === steps[0] ? [position] : []));
  const counted = entry === 'first' ? entries.slice(0, 1) : entries;
  return counted.reduce(
    (best, position) => Math.max(best, chainFrom(position, 1, sorted[position]!.minute)),
    0,
  );
}

const depthOf = (
  events: readonly Event[],
  steps: readonly string[],
  window: number,
  entry: FunnelEntry,
) => {
  const text = events.map(({ name, minute }) => `${name}${minute}`).join(' ');
  const cleaned = cleanedEvents(text, 'A0 B0 C0 X0');
  const options = abc({ steps: stepsOf(...steps), windowMs: window * 60_000, entry });
  return eventFunnel(cleaned, options).depth![0]!;
};

describe('a walk in one pass', () => {
  it.each(['best', 'first', 'strict', 'any'] as const)(
    'finds what trying everything finds: %s',
    (entry) => {
      fc.assert(
        fc.property(story, path, fc.nat(12), (events, steps, window) => {
          expect(depthOf(events, steps, window, entry)).toBe(
            depthByDefinition(events, steps, window, entry),
          );
        }),
        { numRuns: 400 },
      );
    },
  );

  it('goes at least as far by any as by best, by best as by first and by strict', () => {
    fc.assert(
      fc.property(story, path, fc.nat(12), (events, steps, window) => {
        const best = depthOf(events, steps, window, 'best');
        expect(best).toBeLessThanOrEqual(depthOf(events, steps, window, 'any'));
        expect(best).toBeGreaterThanOrEqual(depthOf(events, steps, window, 'first'));
        expect(best).toBeGreaterThanOrEqual(depthOf(events, steps, window, 'strict'));
      }),
    );
  });

  it('never loses a step by a longer window', () => {
    fc.assert(
      fc.property(story, fc.nat(12), fc.nat(12), (events, window, more) => {
        const steps = ['A', 'B', 'C'];
        expect(depthOf(events, steps, window + more, 'best')).toBeGreaterThanOrEqual(
          depthOf(events, steps, window, 'best'),
        );
      }),
    );
  });
});
