const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/**
 * Width of a text in characters of the standard font: a Chinese character counts two. Of several
 * lines the widest counts.
 *
 * @example
 * textWidth('客单价 AOV') // => 10
 */
export function textWidth(text: string): number {
  let widest = 0;
  let width = 0;
  for (const character of text) {
    if (character === '\n') width = 0;
    else width += WIDE.test(character) || character.length > 1 ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return widest;
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
