/** Digits a double always holds exactly. */
export const EXACT_DIGITS = 15;
/** Powers of ten that are exact doubles, by exponent. */
export const POWERS: Float64Array = Float64Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);
const SPLITTER = 134_217_729;
const SAFETY = 2 ** -50;

/**
 * The double nearest to `(head × 10^tailDigits + tail) / 10^decimals`, as reading its spelling gives
 * it; `NaN` in the rare case where this cannot tell which of two neighbours is nearer. Numbers of
 * 17 digits are what programs write for dates and sums, and making a string of each is slow.
 *
 * @param head whole number of at most 15 digits
 * @param tail whole number of at most 15 digits
 * @param decimals from `tailDigits` to 22
 * @see Dekker 1971, "A floating-point technique for extending the available precision"
 *
 * @example
 * longDecimal(30000000000000, 4, 3, 17) // => 0.30000000000000004
 */
export function longDecimal(
  head: number,
  tail: number,
  tailDigits: number,
  decimals: number,
): number {
  if (tailDigits > EXACT_DIGITS || decimals < tailDigits || decimals >= POWERS.length) {
    return Number.NaN;
  }
  const power = POWERS[decimals - tailDigits]!;
  const quotient = head / power;
  const rest = remainder(head, quotient, power) / power;
  const small = tail / POWERS[decimals]!;
  const doubt = (Math.abs(rest) + small) * SAFETY;
  const least = quotient + (rest + small - doubt);
  const most = quotient + (rest + small + doubt);
  return least === most ? least : Number.NaN;
}

/** `value − quotient × divisor`, exactly, for a quotient that is the rounded one. */
function remainder(value: number, quotient: number, divisor: number): number {
  const product = quotient * divisor;
  const q = SPLITTER * quotient;
  const quotientHigh = q - (q - quotient);
  const quotientLow = quotient - quotientHigh;
  const d = SPLITTER * divisor;
  const divisorHigh = d - (d - divisor);
  const divisorLow = divisor - divisorHigh;
  const error =
    quotientHigh * divisorHigh -
    product +
    quotientHigh * divisorLow +
    quotientLow * divisorHigh +
    quotientLow * divisorLow;
  return value - product - error;
}
