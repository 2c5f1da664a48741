import type { Format, RichCell } from '../report/index.ts';

/** How many decimals a format shows of the stored number. */
const SHOWN_DECIMALS: Readonly<Partial<Record<Format, number>>> = {
  count: 0,
  money: 0,
  number: 1,
  score: 1,
  percent: 3,
};

/**
 * A cell the user may edit. A number that its format would show rounded stands as it is, so that
 * nobody reads 0.1 where 0.05 counts.
 *
 * @example
 * inputCell(1000, 'money').format // => 'money'
 * inputCell(12.5, 'money').format // => 'text'
 */
export function inputCell(value: string | number | null, format: Format = 'text'): RichCell {
  const decimals = SHOWN_DECIMALS[format];
  const rounded =
    typeof value === 'number' &&
    decimals !== undefined &&
    Number(value.toFixed(decimals)) !== value;
  return { value, format: rounded ? 'text' : format, tone: 'input' };
}
