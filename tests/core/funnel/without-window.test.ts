import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerEvents } from '../../../core/funnel/customer-events.ts';
import { walkBest } from '../../../core/funnel/entries/best.ts';
import {
  courseOf,
  FOLLOWED_BY,
  type Walker,
  type Walks,
} from '../../../core/funnel/entries/walk.ts';
import { walkWithoutWindow } from '../../../core/funnel/entries/without-window.ts';
import { stepPlan } from '../../../core/funnel/steps/step-plan.ts';
import { cleanedEvents, stepsOf } from './events.ts';

/** 1 June 2024, the day of the events, and the one after. */
const DAY = 19_875;

function walked(walk: Walker, text: string, period: { from: number; to: number } | null) {
  const { events } = cleanedEvents(text, 'A0 B0 C0 X0');
  const plan = stepPlan(stepsOf('A', 'B', 'C'), events!.event.values);
  const course = courseOf(customerEvents(events!, 2, plan, null), plan, null, period);
  const walks: Walks = {
    depth: new Uint8Array(1),
    took: Float64Array.of(Number.NaN),
    lastEntry: Float64Array.of(Number.NaN),
    next: Int32Array.of(FOLLOWED_BY.unknown),
    late: new Uint8Array(1),
  };
  const position = walk(course, walks, 0, 0, text.split(' ').length);
  return { depth: walks.depth[0], took: walks.took[0], position };
}

describe('walkWithoutWindow', () => {
  it('comes to what the walk within any window comes to: depth, time, and where it stopped', () => {
    const name = fc.constantFrom('A', 'A', 'B', 'C', 'X');
    const minute = fc.oneof(fc.nat(9), fc.integer({ min: 1_430, max: 1_450 }));
    const story = fc.array(fc.tuple(name, minute), { minLength: 1, maxLength: 14 });
    const periods = fc.constantFrom(null, { from: DAY, to: DAY }, { from: DAY + 1, to: DAY + 1 });
    fc.assert(
      fc.property(story, periods, (events, period) => {
        const text = events.map((event) => event.join('')).join(' ');
        expect(walked(walkWithoutWindow, text, period)).toEqual(walked(walkBest, text, period));
      }),
      { numRuns: 500 },
    );
  });
});
