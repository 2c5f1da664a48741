// biome-ignore-all lint/suspicious/noExplicitAny: Excel's metadata is made from these types, which know any only.
import { answer } from './answer.ts';
import { funnelTable } from './funnel.ts';
import { liftOf } from './lift.ts';
import { metricValue } from './metric.ts';
import { rfmTable } from './rfm.ts';
import { fifthScores } from './score.ts';
import { segmentNames } from './segment.ts';
import { zTestTable } from './z-test.ts';

/**
 * Recency, frequency, money and RFM scores (1–5, 5 is best) of every customer, as a table.
 * @customfunction RFM
 * @param {any[][]} customers Customer of each order row.
 * @param {any[][]} dates Date of each order row.
 * @param {any[][]} amounts Money of each order row.
 * @param {any[][]} [asOf] The as-of date; the day after the last order if left out.
 * @param {any[][]} [orders] Order number of each row; without it every row is one order.
 * @returns A table with a header row.
 */
export function rfm(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any[][],
  orders?: any[][],
): Promise<any[][]> {
  const ranges = { customers, dates, amounts, asOf: asOf ?? null, orders: orders ?? null };
  return answer((language) => rfmTable(ranges, language));
}

/**
 * Segment of a customer by RFM scores, one of eleven such as Champions or At risk.
 * @customfunction SEGMENT
 * @param {any[][]} r Recency score 1–5, or a column of them.
 * @param {any[][]} f Frequency score 1–5, or a column of them.
 * @param {any[][]} m Money score 1–5, or a column of them.
 * @returns One name for each row.
 */
export function segment(r: any[][], f: any[][], m: any[][]): Promise<any[][]> {
  return answer((language) => segmentNames({ r, f, m }, language));
}

/**
 * Score 1–5 of a value by the fifths of a range; equal values always score the same.
 * @customfunction SCORE
 * @param {any[][]} value A number, or a column of them.
 * @param {any[][]} range All the numbers it is compared with.
 * @param {any} [lowIsBest] TRUE where few is good, as for days since the last order.
 * @returns One score for each value.
 */
export function score(value: any[][], range: any[][], lowIsBest?: any): Promise<any[][]> {
  return answer(() => fifthScores(value, range, lowIsBest === true || lowIsBest === 1));
}

/**
 * A metric by its one definition, such as conversion_rate or aov; ranges are added up before dividing.
 * @customfunction METRIC
 * @param {string} name Name of the metric, in English or Chinese.
 * @param {any[][]} values What stands above the line: converted, money, scores, customers.
 * @param {any[][]} [per] What stands below the line: reached, orders, buyers.
 * @returns The metric; a rate as 0–1.
 */
export function metric(name: string, values: any[][], per?: any[][]): Promise<number> {
  return answer((language) => metricValue(String(name), values, per ?? null, language));
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
  return answer((language) => zTestTable({ x1, n1, x2, n2 }, language));
}

/**
 * Customers at each step of a path, counted once each, within a time window.
 * @customfunction FUNNEL
 * @param {any[][]} users Customer of each event row.
 * @param {any[][]} events Name of each event.
 * @param {any[][]} times Time of each event.
 * @param {any[][]} steps Events that are the steps, in order: a range, or text such as sent>click>order.
 * @param {any[][]} [window] Time for the whole path: days, or text such as 36h or none; 7 days if left out.
 * @returns A table with a header row.
 */
export function funnel(
  users: any[][],
  events: any[][],
  times: any[][],
  steps: any[][],
  window?: any[][],
): Promise<any[][]> {
  const ranges = { users, events, times, steps, window: window ?? null };
  return answer((language) => funnelTable(ranges, language));
}

/**
 * Lift of a rule: how much more often two things occur together than by chance; 1 is chance.
 * @customfunction LIFT
 * @param {any[][]} when Orders with the first thing: a count, or a yes/no column.
 * @param {any[][]} then Orders with the second thing: a count, or a yes/no column.
 * @param {any[][]} [both] Orders with both, where counts are given.
 * @param {any[][]} [all] All orders, where counts are given.
 * @returns The lift.
 */
export function lift(when: any[][], then: any[][], both?: any[][], all?: any[][]): Promise<number> {
  return answer(() => liftOf(when, then, both ?? null, all ?? null));
}

/** Tells Excel which function stands behind each name of the metadata. */
export function associateFunctions(): void {
  const functions = { RFM: rfm, SEGMENT: segment, SCORE: score, METRIC: metric, ZTEST: ztest };
  for (const [id, run] of Object.entries({ ...functions, FUNNEL: funnel, LIFT: lift })) {
    CustomFunctions.associate(id, run as (...values: any[]) => unknown);
  }
}

if (typeof Office !== 'undefined') {
  void Office.onReady(() => {
    if (typeof CustomFunctions !== 'undefined') associateFunctions();
  });
}
