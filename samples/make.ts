import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core';
import { seededRandom } from './random.ts';
import { saveSheets } from './save.ts';
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

const SEED = 618;
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

/** The demo workbook as .xlsx bytes; the same language and seed give the same bytes. */
export function makeSample(language: Language, seed = SEED): Promise<Uint8Array> {
  return saveSheets(sampleSheets(language, seed));
}

/** Writes `demo-618.zh.xlsx` and `demo-618.en.xlsx` into a folder. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of ['zh', 'en'] as const) {
    await writeFile(join(folder, `demo-618.${language}.xlsx`), await makeSample(language));
  }
}

if (/[\\/]make\.(ts|mjs)$/.test(process.argv[1] ?? '')) await writeSamples('samples');
