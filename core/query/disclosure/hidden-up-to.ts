/** Groups of 1 to this many customers are hidden, unless a setting says more or less. */
export const HIDDEN_UP_TO = 10;
const LEAST = 5;
const MOST = 100;

/**
 * The largest group that is hidden: what is set, between 5 and 100; without a setting, 10.
 *
 * @example
 * hiddenUpTo(undefined) // => 10
 * hiddenUpTo(2) // => 5
 */
export function hiddenUpTo(setting: number | undefined): number {
  if (setting === undefined || Number.isNaN(setting)) return HIDDEN_UP_TO;
  return Math.min(MOST, Math.max(LEAST, Math.floor(setting)));
}
