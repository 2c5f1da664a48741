import type { Language } from '#core';
import { seededRandom } from './random.ts';
import { customersSheet } from './sheets/customers.ts';
import { feedbackSheet } from './sheets/feedback.ts';
import { ordersSheet } from './sheets/orders.ts';
import { targetsSheet } from './sheets/targets.ts';
import { touchesSheet } from './sheets/touches.ts';
import type { SampleSheet } from './sheets/types.ts';
import { sampleCustomers } from './story/customers.ts';
import { sampleFeedback } from './story/feedback.ts';
import { sampleOrders } from './story/orders.ts';
import { sampleTouches } from './story/touches.ts';
import { en } from './words/en.ts';
import type { Words } from './words/types.ts';
import { zh } from './words/zh.ts';

/** Tells the same story every time. */
export const SEED = 618;
const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/**
 * The sheets of an invented 618 sale: customers, orders, touches, feedback, targets. Nobody in them
 * is real. Both languages tell the same story, row by row; a seed always tells the same one.
 */
export function sampleSheets(language: Language, seed = SEED): readonly SampleSheet[] {
  const words = WORDS[language];
  let part = 0;
  const random = () => seededRandom(seed * 1000 + part++);
  const customers = sampleCustomers(random());
  const orders = sampleOrders(customers, random());
  const touches = sampleTouches(customers, orders, random());
  const answers = sampleFeedback(orders, random());
  return [
    customersSheet(customers, words, random()),
    ordersSheet(orders, words, random()),
    touchesSheet(touches, words, random()),
    feedbackSheet(answers, words, random()),
    targetsSheet(words),
  ];
}
