import { HIDDEN_UP_TO } from '../query/index.ts';

/** Groups of one to this many people are not told; the same as in answers. */
export const FEW_PEOPLE = HIDDEN_UP_TO;

/** A group so small that its members could be recognised. */
export function isFew(people: number | null): boolean {
  return people !== null && people >= 1 && people <= FEW_PEOPLE;
}

/** Something counted of a whole gives a small group away: those counted, or those left. */
export function partIsFew(part: number | null, whole: number | null): boolean {
  if (isFew(part) || isFew(whole)) return true;
  return part !== null && whole !== null && isFew(whole - part);
}

/**
 * Which parts of a whole are withheld: the small ones, and as many of the next smallest as it takes
 * that the whole less the others gives no small group away.
 *
 * @example
 * withheldParts([120, 4, 30, 80]) // => [false, true, true, false]
 * withheldParts([120, 30]) // => [false, false]
 */
export function withheldParts(sizes: readonly number[]): readonly boolean[] {
  const withheld = sizes.map(isFew);
  if (!withheld.includes(true)) return withheld;
  const rest = sizes
    .map((size, index) => ({ size, index }))
    .filter(({ size, index }) => size > 0 && !withheld[index])
    .toSorted((one, other) => one.size - other.size);
  const count = () => withheld.filter(Boolean).length;
  const people = () => sizes.reduce((sum, size, index) => sum + (withheld[index] ? size : 0), 0);
  while ((count() < 2 || people() <= FEW_PEOPLE) && rest.length > 0) {
    withheld[rest.shift()!.index] = true;
  }
  return withheld;
}
