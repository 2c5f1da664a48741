import { simplified } from './simplified.ts';
import { cleanText } from './text.ts';

/** Units a header may give its money in; the first that fits counts. */
const UNITS: readonly (readonly [number, RegExp])[] = [
  [1e8, /[亿億]/],
  [1e6, /百万|\bmillions?\b|\b(?:usd|eur|gbp|rmb|cny)? ?mn\b|^[$£€¥]?m$/i],
  [1e4, /[万萬]/],
  [1e3, /千元|^千$|\bthousands?\b|\bk(?:usd|eur|gbp|rmb|cny)\b|^[$£€¥]?k$|^'000s?$|^000s?$/i],
  [0.01, /^(?:单位)?[::]?分$|\bcents?\b|\bpence\b/i],
];
const BRACKETS = /[([{【]([^)\]}】]*)[)\]}】]/g;

/**
 * What one of a money column stands for, from the unit in brackets of its header: 10,000 for
 * 销售额（万元）, 0.01 for Amount (cents), else 1.
 *
 * @example
 * moneyUnit('销售额（万元）') // => 10000
 * moneyUnit('Amount (in thousands)') // => 1000
 * moneyUnit('金额（元）') // => 1
 */
export function moneyUnit(header: string): number {
  const name = simplified(cleanText(header));
  for (const [, inside = ''] of name.matchAll(BRACKETS)) {
    const found = UNITS.find(([, pattern]) => pattern.test(inside.trim()));
    if (found !== undefined) return found[0];
  }
  return 1;
}
