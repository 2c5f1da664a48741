/**
 * Codes of the commonest values, most customers first, ties by name; values of fewer than `least`
 * customers are left out.
 */
export function commonest(
  codes: ArrayLike<number>,
  values: readonly string[],
  most: number,
  least: number,
): readonly number[] {
  const counts = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) if (codes[row]! >= 0) counts[codes[row]!]! += 1;
  return [...values.keys()]
    .filter((code) => counts[code]! >= Math.max(1, least))
    .sort((one, other) => counts[other]! - counts[one]! || (values[one]! < values[other]! ? -1 : 1))
    .slice(0, most);
}
