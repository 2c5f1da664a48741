/** How a column of numbers writes decimals. `mixed`: both ways, so `1,234` cannot be told. */
export type DecimalMark = 'point' | 'comma' | 'mixed';

/** What the separators in a run of digits say; `either-*` fits both conventions. */
type Evidence = 'none' | 'point' | 'comma' | 'either-comma' | 'either-point' | null;

/** A whole number with groups of three parted by the same mark (also Indian 1,23,456). */
const grouped = (mark: string) =>
  `\\d{1,3}(?:${mark}\\d{3})+|\\d{1,2}(?:${mark}\\d{2})+${mark}\\d{3}`;
const INTEGER = new RegExp(`^(?:\\d+|${grouped(' ')}|${grouped("'")})$`);
const POINT = new RegExp(
  `^(?:(?:\\d+|${grouped(',')}|${grouped(' ')}|${grouped("'")})?\\.\\d+|${grouped(',')})$`,
);
const COMMA = /^(?:(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+),\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const THREE_AFTER_COMMA = /^[1-9]\d{0,2},\d{3}$/;
const THREE_AFTER_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

function evidenceOf(digits: string): Evidence {
  if (INTEGER.test(digits)) return 'none';
  if (THREE_AFTER_COMMA.test(digits)) return 'either-comma';
  if (THREE_AFTER_POINT.test(digits)) return 'either-point';
  if (POINT.test(digits) && !/^0,\d{3}$/.test(digits)) return 'point';
  return COMMA.test(digits) ? 'comma' : null;
}

/**
 * The value of a run of digits with separators; `null` when it isn't a number, or when it could be
 * two different ones.
 *
 * @example
 * separatedNumber('1,234.50', 'point') // => 1234.5
 * separatedNumber('1 234,50', 'point') // => 1234.5
 * separatedNumber('1,234', 'comma') // => 1.234
 * separatedNumber('1,234', 'mixed') // => null
 */
export function separatedNumber(digits: string, mark: DecimalMark): number | null {
  const evidence = evidenceOf(digits);
  if (evidence === null) return null;
  const either = evidence === 'either-comma' || evidence === 'either-point';
  if (either && mark === 'mixed') return null;
  const decimalComma = evidence === 'comma' || (either && mark === 'comma');
  return Number(
    decimalComma ? digits.replace(/[. ]/g, '').replace(',', '.') : digits.replace(/[, ']/g, ''),
  );
}

/**
 * How a column writes decimals, from the texts that settle it. One stray spelling among many does
 * not count; without any evidence it is the point.
 *
 * @param runs runs of digits and separators, distinct
 *
 * @example
 * decimalMark(['12,5', '1.234,50']) // => 'comma'
 * decimalMark(['1,234', '99']) // => 'point'
 * decimalMark(['12,5', '12.5']) // => 'mixed'
 */
export function decimalMark(runs: Iterable<string>): DecimalMark {
  let point = 0;
  let comma = 0;
  for (const run of runs) {
    const evidence = evidenceOf(run);
    if (evidence === 'point') point += 1;
    if (evidence === 'comma') comma += 1;
  }
  if (comma === 0 || point >= 10 * comma) return 'point';
  return point === 0 || comma >= 10 * point ? 'comma' : 'mixed';
}
