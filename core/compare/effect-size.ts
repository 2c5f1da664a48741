import type { EffectSize } from './types.ts';

/**
 * An effect in words: below the first bound it is negligible, below the second small, below the third
 * medium.
 *
 * @see Cohen 1988, "Statistical Power Analysis for the Behavioral Sciences"
 *
 * @example
 * effectSize(-0.4, [0.2, 0.5, 0.8]) // => 'small'
 */
export function effectSize(
  effect: number,
  [small, medium, large]: readonly [number, number, number],
): EffectSize {
  const reach = Math.abs(effect);
  if (reach < small) return 'negligible';
  if (reach < medium) return 'small';
  return reach < large ? 'medium' : 'large';
}
