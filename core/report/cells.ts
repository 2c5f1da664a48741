import { type LiveText, shown } from './live.ts';
import type { RichCell, Scalar } from './types.ts';

/** How a cell looks, beside what its column says. */
export type Look = Pick<RichCell, 'format' | 'tone' | 'link' | 'span' | 'decimals'>;

/** A value. */
export function plain(value: Scalar | undefined, look: Look = {}): RichCell {
  return { value: shown(value), ...look };
}

/** A formula with its result from the analysis; `null` reads as the empty text the formula gives. */
export function formula(expression: string, value: Scalar | undefined, look: Look = {}): RichCell {
  return { value: shown(value) ?? '', formula: expression, ...look };
}

/** A text that follows the numbers it speaks of. */
export function liveText(text: LiveText, look: Look = {}): RichCell {
  if (isConstant(text)) return plain(text.value, look);
  return { value: text.value, formula: text.formula, ...look };
}

/** A text that nothing on the sheet can change needs no formula. */
function isConstant({ formula: expression }: LiveText): boolean {
  return /^"(?:[^"]|"")*"$/.test(expression);
}

/** `whole / part`-safe division: the empty text where there is nothing to divide by. */
export function quotient(part: string, whole: string): string {
  return `IF(${whole}=0,"",${part}/${whole})`;
}

/** How many times as much: as many decimals as its size bears. */
export function ratioCell(value: number | null): RichCell {
  const size = Math.abs(value ?? 0);
  return plain(value, { decimals: size >= 100 ? 0 : size >= 10 ? 1 : 2 });
}
