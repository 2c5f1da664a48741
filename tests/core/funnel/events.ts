import type { Cleaned, FunnelOptions, StepSetting } from '#core';
import { cleanedFrom, type EventRow } from '../../support/cleaned.ts';

const MINUTE = 60_000;
const START = Date.UTC(2024, 5, 1);

/**
 * Events of one customer written as `A0 B30`: event and minutes after the start.
 *
 * @example
 * eventsOf('A0 B30', 'C1').length // => 2
 */
export function eventsOf(text: string, customer = 'C1', channel?: string | null): EventRow[] {
  return text.split(' ').map((word) => ({
    customer,
    event: word.replace(/\d+$/, ''),
    time: START + Number(/\d+$/.exec(word)![0]) * MINUTE,
    ...(channel === undefined ? {} : { texts: { channel } }),
  }));
}

/** A `Cleaned` with the events of several customers, each written as `A0 B30`. */
export function cleanedEvents(...customers: readonly string[]): Cleaned {
  return cleanedFrom({
    events: customers.flatMap((text, index) => eventsOf(text, `C${index + 1}`)),
  });
}

/** Steps named by their event. */
export function stepsOf(...names: readonly string[]): readonly StepSetting[] {
  return names.map((name) => ({ label: name, events: [name] }));
}

/** A, B, C within 60 minutes, entry `best`, all dates. */
export function abc(options: Partial<FunnelOptions> = {}): FunnelOptions {
  return {
    steps: stepsOf('A', 'B', 'C'),
    windowMs: 60 * MINUTE,
    entry: 'best',
    by: null,
    period: null,
    asOf: null,
    ...options,
  };
}
