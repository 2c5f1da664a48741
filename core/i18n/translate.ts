import { catalogue, type MessageCode } from './catalogue.ts';
import type { Door, Language, Message } from './define.ts';
import { fill, type Values } from './fill.ts';

/**
 * The sentence of a message code in a language, its placeholders filled in.
 * A value that is missing or `null` becomes an en dash.
 *
 * @param door through which it is said; the pane says where to click instead of what to type
 *
 * @example
 * t('en', 'language.name') // => 'English'
 * t('en', 'analysis.as-of-default', { asOf: '2026-07-01' }, 'pane') // => 'The as-of date is 2026-07-01, the day after the last order; you can change it under Analyse.'
 */
export function t(
  language: Language,
  code: MessageCode,
  values: Values = {},
  door: Door = 'command-line',
): string {
  return fill(template(language, code, door), values);
}

/** The text of a message code before its placeholders are filled in. */
export function template(language: Language, code: MessageCode, door: Door): string {
  const message: Message = catalogue[code];
  return (door === 'pane' ? (message.pane ?? message) : message)[language];
}
