import type { Language } from './define.ts';

type Joint = Readonly<Record<Language, string>>;

const ITEMS: Joint = { zh: '、', en: ', ' };
const PHRASES: Joint = { zh: '，', en: ', ' };
const CLAUSES: Joint = { zh: '；', en: '; ' };
const SENTENCES: Joint = { zh: '', en: ' ' };
const STOP: Joint = { zh: '。', en: '.' };
const COLON: Joint = { zh: '：', en: ': ' };

/**
 * Items as people list them.
 *
 * @example
 * listed('zh', ['订单', '客户']) // => '订单、客户'
 * @example
 * listed('en', ['orders', 'customers']) // => 'orders, customers'
 */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(ITEMS[language]);
}

/**
 * The items of a text that `listed` made.
 *
 * @example
 * listedItems('zh', '订单、客户') // => ['订单', '客户']
 */
export function listedItems(language: Language, text: string): readonly string[] {
  return text.split(ITEMS[language]);
}

/**
 * Phrases of one sentence, a comma between them.
 *
 * @example
 * joinedPhrases('zh', ['订单 ≥ 5', '最近消费 ≤ 30 天']) // => '订单 ≥ 5，最近消费 ≤ 30 天'
 */
export function joinedPhrases(language: Language, phrases: readonly string[]): string {
  return phrases.join(PHRASES[language]);
}

/**
 * Clauses of one sentence, a semicolon between them.
 *
 * @example
 * joinedClauses('en', ['orders fell', 'visits rose']) // => 'orders fell; visits rose'
 */
export function joinedClauses(language: Language, clauses: readonly string[]): string {
  return clauses.join(CLAUSES[language]);
}

/**
 * Whole sentences, one after another.
 *
 * @example
 * joinedSentences('zh', ['订单下降。', '访问上升。']) // => '订单下降。访问上升。'
 */
export function joinedSentences(language: Language, sentences: readonly string[]): string {
  return sentences.join(SENTENCES[language]);
}

/**
 * A sentence with its full stop.
 *
 * @example
 * withStop('zh', '订单下降') // => '订单下降。'
 */
export function withStop(language: Language, sentence: string): string {
  return sentence + STOP[language];
}

/**
 * What something is, behind its name.
 *
 * @example
 * labelled('zh', '城市', '上海') // => '城市：上海'
 */
export function labelled(language: Language, label: string, text: string): string {
  return label + COLON[language] + text;
}
