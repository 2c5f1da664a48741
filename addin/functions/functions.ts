// biome-ignore-all lint/suspicious/noExplicitAny: Excel's metadata is made from these types, which know any only.
import { answer } from './answer.ts';

/**
 * Recency, frequency, money and RFM scores (1–5, 5 is best) of every customer, as a table.
 * @customfunction RFM
 * @cancelable
 * @param {any[][]} customers Customer of each order row.
 * @param {any[][]} dates Date of each order row.
 * @param {any[][]} amounts Money of each order row.
 * @param {any[][]} [asOf] The as-of date; the day after the last order if left out.
 * @param {any[][]} [orders] Order number of each row; without it every row is one order.
 * @param {CustomFunctions.CancelableInvocation} [invocation] Tells when nobody waits any more.
 * @returns A table with a header row.
 */
export function rfm(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any[][],
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  return answer('rfm', [customers, dates, amounts, asOf, orders], invocation);
}

/**
 * Segment of a customer by RFM scores, one of eleven such as Champions or At risk.
 * @customfunction SEGMENT
 * @cancelable
 * @param {any[][]} r Recency score 1–5, or a column of them.
 * @param {any[][]} f Frequency score 1–5, or a column of them.
 * @param {any[][]} m Money score 1–5, or a column of them.
 * @param {CustomFunctions.CancelableInvocation} [invocation] Tells when nobody waits any more.
 * @returns One name for each row.
 */
export function segment(
  r: any[][],
  f: any[][],
  m: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  return answer('segment', [r, f, m], invocation);
}

/**
 * Score 1–5 of a value by the fifths of a range; equal values always score the same.
 * @customfunction SCORE
 * @cancelable
 * @param {any[][]} value A number, or a column of them.
 * @param {any[][]} range All the numbers it is compared with.
 * @param {any} [lowIsBest] TRUE where few is good, as for days since the last order.
 * @param {CustomFunctions.CancelableInvocation} [invocation] Tells when nobody waits any more.
 * @returns One score for each value.
 */
export function score(
  value: any[][],
  range: any[][],
  lowIsBest?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  return answer('score', [value, range, lowIsBest], invocation);
}

/**
 * A metric by its one definition, such as conversion_rate or aov; ranges are added up before dividing.
 * @customfunction METRIC
 * @cancelable
 * @param {string} name Name of the metric, in English or Chinese.
 * @param {any[][]} values What stands above the line: converted, money, scores, customers.
 * @param {any[][]} [per] What stands below the line: reached, orders, buyers.
 * @param {CustomFunctions.CancelableInvocation} [invocation] Tells when nobody waits any more.
 * @returns The metric; a rate as 0–1.
 */
export function metric(
  name: string,
  values: any[][],
  per?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<number> {
  return answer('metric', [name, values, per], invocation);
}

/**
 * Compares two rates: z, p-value, difference (second − first) and its 95% interval.
 * @customfunction ZTEST
 * @param {any} x1 Customers who converted in the first group.
 * @param {any} n1 All customers of the first group.
 * @param {any} x2 Customers who converted in the second group.
 * @param {any} n2 All customers of the second group.
 * @returns A header row and a row of numbers.
 */
export function ztest(x1: any, n1: any, x2: any, n2: any): Promise<any[][]> {
  return answer('ztest', [x1, n1, x2, n2]);
}

/**
 * Customers at each step of a path, counted once each, within a time window.
 * @customfunction FUNNEL
 * @cancelable
 * @param {any[][]} users Customer of each event row.
 * @param {any[][]} events Name of each event.
 * @param {any[][]} times Time of each event.
 * @param {any[][]} steps Events that are the steps, in order: a range, or text such as sent>click>order.
 * @param {any[][]} [window] Time for the whole path: days, or text such as 36h or none; 7 days if left out.
 * @param {CustomFunctions.CancelableInvocation} [invocation] Tells when nobody waits any more.
 * @returns A table with a header row.
 */
export function funnel(
  users: any[][],
  events: any[][],
  times: any[][],
  steps: any[][],
  window?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  return answer('funnel', [users, events, times, steps, window], invocation);
}

/**
 * Lift of a rule: how much more often two things occur together than by chance; 1 is chance.
 * @customfunction LIFT
 * @cancelable
 * @param {any[][]} when Orders with the first thing: a count, or a yes/no column.
 * @param {any[][]} then Orders with the second thing: a count, or a yes/no column.
 * @param {any[][]} [both] Orders with both, where counts are given.
 * @param {any[][]} [all] All orders, where counts are given.
 * @param {CustomFunctions.CancelableInvocation} [invocation] Tells when nobody waits any more.
 * @returns The lift.
 */
export function lift(
  when: any[][],
  then: any[][],
  both?: any[][],
  all?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<number> {
  return answer('lift', [when, then, both, all], invocation);
}

/** Tells Excel which function stands behind each name of the metadata. */
export function associateFunctions(): void {
  const functions = { RFM: rfm, SEGMENT: segment, SCORE: score, METRIC: metric, ZTEST: ztest };
  for (const [id, run] of Object.entries({ ...functions, FUNNEL: funnel, LIFT: lift })) {
    CustomFunctions.associate(id, run as (...values: any[]) => unknown);
  }
}

// At once, as Office.js takes it before it is ready: cells may be calculated from then on.
if (typeof CustomFunctions !== 'undefined' && 'associate' in CustomFunctions) associateFunctions();
