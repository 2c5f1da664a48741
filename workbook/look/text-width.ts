import { displayWidth } from '#core';

/**
 * Width of a text in characters of the standard font: a Chinese character counts two. Of several
 * lines the widest counts.
 *
 * @example
 * textWidth('客单价 AOV') // => 10
 */
export function textWidth(text: string): number {
  if (!text.includes('\n')) return displayWidth(text);
  return Math.max(...text.split('\n').map(displayWidth));
}

/** Latin letters are narrower than digits, on average. */
const LETTER = 0.9;

/**
 * Lines a text takes in a column; a line loses a little where words or punctuation must not break.
 *
 * @param width of the column, in characters
 *
 * @example
 * lineCount('近90天订单 ≥ 5，近90天客单价 ≥ ¥1,000', 26) // => 2
 */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(4, width);
  return text.split('\n').reduce((sum, line) => {
    const wide = textWidth(line) - line.length;
    const needed = wide * 2 + (line.length - wide) * LETTER;
    const loss = needed > usable ? 1.05 : 1;
    return sum + Math.max(1, Math.ceil((needed * loss) / usable));
  }, 0);
}
