import { type Language, LensError, type MessageCode, t } from '#core';
import type { Cell, Cells } from './cells.ts';
import { funnelTable } from './funnel.ts';
import { liftOf } from './lift.ts';
import { metricValue } from './metric.ts';
import { rfmTable } from './rfm.ts';
import { fifthScores } from './score.ts';
import { segmentNames } from './segment.ts';
import type { FunctionCall, Outcome } from './types.ts';
import { zTestTable } from './z-test.ts';

type Optional = Cells | null;

/** The functions by name, with their arguments in order. */
const FUNCTIONS = {
  rfm: (
    language: Language,
    customers: Cells,
    dates: Cells,
    amounts: Cells,
    asOf: Optional,
    orders: Optional,
  ) => rfmTable({ customers, dates, amounts, asOf, orders }, language),
  segment: (language: Language, r: Cells, f: Cells, m: Cells) =>
    segmentNames({ r, f, m }, language),
  score: (_: Language, value: Cells, range: Cells, lowIsBest: Cell) =>
    fifthScores(value, range, lowIsBest === true || lowIsBest === 1),
  metric: (language: Language, name: Cell, values: Cells, per: Optional) =>
    metricValue(String(name), values, per, language),
  ztest: (language: Language, x1: Cell, n1: Cell, x2: Cell, n2: Cell) =>
    zTestTable({ x1, n1, x2, n2 }, language),
  funnel: (
    language: Language,
    users: Cells,
    events: Cells,
    times: Cells,
    steps: Cells,
    window: Optional,
  ) => funnelTable({ users, events, times, steps, window }, language),
  lift: (_: Language, when: Cells, then: Cells, both: Optional, all: Optional) =>
    liftOf(when, then, both, all),
};

/** What was asked cannot be told from the data: `#N/A`. Everything else is a wrong argument: `#VALUE!`. */
const NOT_AVAILABLE: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'functions.no-rows',
  'functions.no-orders',
  'functions.no-numbers',
  'functions.metric-nothing',
  'functions.lift-never',
]);

/**
 * Computes a call, the same in the page and in a worker. What is thrown on purpose becomes an error with
 * its sentence in the call's language; anything else says only that it failed.
 */
export async function compute({ name, language, parameters }: FunctionCall): Promise<Outcome> {
  try {
    const run = FUNCTIONS[name] as (language: Language, ...given: readonly unknown[]) => unknown;
    return { kind: 'done', value: (await run(language, ...parameters)) as Cells | number };
  } catch (error) {
    const known = error instanceof LensError;
    const code = known ? error.code : 'functions.failed';
    return {
      kind: 'error',
      code: NOT_AVAILABLE.has(code) ? 'notAvailable' : 'invalidValue',
      message: t(language, code, known ? error.params : {}),
    };
  }
}
