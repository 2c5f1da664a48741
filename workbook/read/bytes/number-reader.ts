import { DOT, MINUS, NINE, ZERO } from './characters.ts';
import { EXACT_DIGITS, longDecimal, POWERS } from './decimal.ts';

/** Digits that fit a small integer. */
const HALF_DIGITS = 9;

/** Reads numbers spelled as digits with at most one point, such as `-12.50`, without making texts. */
export class NumberReader {
  /** One past the number last read. */
  end = 0;

  /**
   * The number that starts at `position`; `NaN` when none does, or in the rare case where only its
   * spelling can tell which double is nearest. Something that is no digit must follow it.
   */
  read(bytes: Uint8Array, position: number): number {
    let at = position;
    let byte = bytes[at]!;
    const negative = byte === MINUS;
    if (negative) byte = bytes[++at]!;
    // Two small integers are quicker to add digits to than one large number.
    let head = 0;
    let tail = 0;
    let digits = 0;
    let point = -1;
    for (; ; byte = bytes[++at]!) {
      if (byte >= ZERO && byte <= NINE) {
        if (digits < HALF_DIGITS) head = (Math.imul(head, 10) + byte - ZERO) | 0;
        else tail = (Math.imul(tail, 10) + byte - ZERO) | 0;
        digits++;
      } else if (byte === DOT && point < 0) point = at;
      else break;
    }
    this.end = at;
    if (digits === 0 || digits > 2 * HALF_DIGITS) return Number.NaN;
    const decimals = point < 0 ? 0 : at - point - 1;
    const tailDigits = Math.max(0, digits - HALF_DIGITS);
    let value: number;
    if (digits > EXACT_DIGITS) value = longDecimal(head, tail, tailDigits, decimals);
    else value = (head * POWERS[tailDigits]! + tail) / POWERS[decimals]!;
    return negative && value !== 0 ? -value : value;
  }
}
