import { DOT, MINUS, NINE, ZERO } from './characters.ts';
import { EXACT_DIGITS, longDecimal, POWERS } from './decimal.ts';

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
    let head = 0;
    let tail = 0;
    let digits = 0;
    let point = -1;
    for (; ; byte = bytes[++at]!) {
      if (byte >= ZERO && byte <= NINE) {
        if (digits < EXACT_DIGITS) head = head * 10 + byte - ZERO;
        else tail = tail * 10 + byte - ZERO;
        digits++;
      } else if (byte === DOT && point < 0) point = at;
      else break;
    }
    this.end = at;
    if (digits === 0) return Number.NaN;
    const decimals = point < 0 ? 0 : at - point - 1;
    let value = head;
    if (digits > EXACT_DIGITS) value = longDecimal(head, tail, digits - EXACT_DIGITS, decimals);
    else if (decimals > 0) value = head / POWERS[decimals]!;
    return negative && value !== 0 ? -value : value;
  }
}
