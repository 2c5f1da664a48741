import { COMMA, DOT, MINUS, NINE, ZERO } from '../bytes/characters.ts';
import { EXACT_DIGITS, POWERS } from '../bytes/decimal.ts';

/**
 * The number a field spells plainly, or `NaN`. Plain: an optional minus, digits without a leading
 * zero, and decimals behind a point; at most 15 significant digits. Ids such as `0001` or 18 digits
 * are no numbers. Longer decimals count when the number spells exactly so (0.30000000000000004).
 *
 * @param decimalComma decimals stand behind a comma and points may group thousands (`1.234,5`)
 *
 * @example
 * plainNumber(new TextEncoder().encode('-12.50'), 0, 6, false) // => -12.5
 */
export function plainNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  decimalComma: boolean,
): number {
  const point = decimalComma ? COMMA : DOT;
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  let at = first;
  let whole = 0;
  let significant = 0;
  let decimals = -1;
  let group = 0;
  let grouped = false;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + byte - ZERO;
      if (whole !== 0) significant++;
      if (decimals >= 0) decimals++;
      else group++;
    } else if (byte === point && decimals < 0 && at > first && (!grouped || group === 3)) {
      decimals = 0;
    } else if (decimalComma && byte === DOT && decimals < 0 && group >= 1 && group <= 3) {
      if (grouped && group !== 3) return Number.NaN;
      grouped = true;
      group = 0;
    } else return Number.NaN;
  }
  if (at === first || decimals === 0 || (grouped && decimals < 0 && group !== 3)) return Number.NaN;
  const second = bytes[first + 1]!;
  const leadingZero = bytes[first] === ZERO && first + 1 < end && second !== point;
  if (leadingZero) return Number.NaN;
  if (significant > EXACT_DIGITS)
    return longDecimal(bytes, start, end, decimals > 0 && !decimalComma);
  const value = decimals > 0 ? divided(whole, decimals) : whole;
  return negative && value !== 0 ? -value : value;
}

function divided(whole: number, decimals: number): number {
  return decimals < POWERS.length ? whole / POWERS[decimals]! : Number.NaN;
}

function longDecimal(bytes: Uint8Array, start: number, end: number, mayBe: boolean): number {
  if (!mayBe || end - start > 25) return Number.NaN;
  const spelling = String.fromCharCode(...bytes.subarray(start, end));
  const value = Number(spelling);
  return String(value) === spelling ? value : Number.NaN;
}
