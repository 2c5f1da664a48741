import { catalogue, type MessageCode } from './catalogue.ts';
import type { Language } from './define.ts';
import { fill, type Values } from './fill.ts';

/**
 * The sentence of a message code in a language, its placeholders filled in.
 * A value that is missing or `null` becomes an en dash.
 *
 * @example
 * t('en', 'language.name') // => 'English'
 */
export function t(language: Language, code: MessageCode, values: Values = {}): string {
  return fill(catalogue[code][language], values);
}
