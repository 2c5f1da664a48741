/**
 * A number rounded as a sheet rounds and shows it: at 15 digits, ties away from zero.
 *
 * @example
 * sheetRound(1.005, 2) // => 1.01
 * sheetRound(-0.0315, 3) // => -0.032
 */
export function sheetRound(value: number, decimals: number): number {
  const size = Math.abs(Number(value.toPrecision(15)));
  // Shifting the decimal point in the text, not by multiplication, keeps 1.005 a tie.
  const shifted =
    size < 1e-6 || size >= 1e15 ? size * 10 ** decimals : Number(`${size}e${decimals}`);
  const rounded = Number(`${Math.round(shifted)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
