/** Pixels of a digit of the standard font, and of the room beside it. */
const DIGIT = 7;
const ROOM = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * Width in points of a column that is so many characters wide.
 *
 * @example
 * widthInPoints(10) // => 56.25
 */
export function widthInPoints(characters: number): number {
  return Math.trunc(characters * DIGIT + ROOM) * POINTS_A_PIXEL;
}
