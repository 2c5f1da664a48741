import type { Language } from './define.ts';

const JOINTS: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/**
 * Items as people list them.
 *
 * @example
 * listed('zh', ['订单', '客户']) // => '订单、客户'
 * @example
 * listed('en', ['orders', 'customers']) // => 'orders, customers'
 */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(JOINTS[language]);
}

/**
 * The items of a text that `listed` made.
 *
 * @example
 * listedItems('zh', '订单、客户') // => ['订单', '客户']
 */
export function listedItems(language: Language, text: string): readonly string[] {
  return text.split(JOINTS[language]);
}
