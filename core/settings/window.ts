import { DAY_MS } from '../basics/index.ts';

const UNITS: readonly { readonly ms: number; readonly words: readonly string[] }[] = [
  { ms: DAY_MS, words: ['d', 'day', 'days', '天', '日'] },
  { ms: 3_600_000, words: ['h', 'hour', 'hours', '小时', '时'] },
  { ms: 60_000, words: ['m', 'min', 'minute', 'minutes', '分钟', '分'] },
  { ms: 1000, words: ['s', 'second', 'seconds', '秒'] },
];
const NO_LIMIT = ['none', 'no limit', 'unlimited', '不限', '无', '无限制'];

/**
 * A conversion window in milliseconds from text in either language.
 *
 * @returns `null` for no limit, `undefined` when the text isn't a window
 *
 * @example
 * parseWindow('7d') // => 604800000
 * parseWindow('36 小时') // => 129600000
 * parseWindow('none') // => null
 * parseWindow('soon') // => undefined
 */
export function parseWindow(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (NO_LIMIT.includes(plain)) return null;
  const match = /^(\d+(?:\.\d+)?)\s*(\p{L}+)$/u.exec(plain);
  const unit = UNITS.find(({ words }) => words.includes(match?.[2] ?? ''));
  if (match === null || unit === undefined) return undefined;
  const ms = Math.round(Number(match[1]) * unit.ms);
  return ms > 0 && Number.isSafeInteger(ms) ? ms : undefined;
}

/**
 * A window as short text in the largest unit that fits it; `parseWindow` reads it back.
 *
 * @example
 * formatWindow(604800000) // => '7d'
 * formatWindow(null) // => 'none'
 */
export function formatWindow(windowMs: number | null): string {
  if (windowMs === null) return 'none';
  const unit = UNITS.find(({ ms }) => windowMs % ms === 0);
  return unit === undefined ? `${windowMs / 1000}s` : `${windowMs / unit.ms}${unit.words[0]}`;
}
