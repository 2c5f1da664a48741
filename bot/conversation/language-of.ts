import type { Language } from '#core';

/** Names that both languages write with Latin letters. */
const SHARED_WORDS = /\b(?:roi|roas|cac|clv|ltv|aov|gmv|sms|vip|app|q[1-4]|top)\b/gi;

/**
 * The language a text is written in; `fallback` where it does not show (a name, an abbreviation, a date).
 *
 * @example
 * languageOf('高价值客户占比多少？', 'en') // => 'zh'
 * languageOf('and by channel?', 'zh') // => 'en'
 * languageOf('ROI?', 'zh') // => 'zh'
 */
export function languageOf(text: string, fallback: Language): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const words = text.replace(/<[^>]*>/g, ' ').replace(SHARED_WORDS, ' ');
  return /[a-z]{2}/i.test(words) ? 'en' : fallback;
}
