const CANCELLED = /^[Cc]\d{3,}$/;

/**
 * Which order numbers mark a cancellation: the letter C before digits, in a column whose other order
 * numbers are mostly bare digits (`C536379` beside `536365`). Where most numbers begin with C, the C
 * says nothing.
 *
 * @param numbers distinct cleaned order numbers
 * @returns 1 for each number that marks a cancellation
 *
 * @example
 * cancelledNumbers(['536365', '536366', 'C536379']) // => Uint8Array.of(0, 0, 1)
 * cancelledNumbers(['C1001', 'C1002']) // => Uint8Array.of(0, 0)
 */
export function cancelledNumbers(numbers: readonly string[]): Uint8Array {
  const cancelled = Uint8Array.from(numbers, (number) => (CANCELLED.test(number) ? 1 : 0));
  const marked = cancelled.reduce((sum, flag) => sum + flag, 0);
  const bare = numbers.reduce((sum, number) => sum + (/^\d+$/.test(number) ? 1 : 0), 0);
  return marked > 0 && bare > marked ? cancelled : cancelled.fill(0);
}
