/** Signs of comparisons as people read them; words stand for the rest. */
export const SIGNS: Readonly<Record<string, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  '!=': '≠',
};

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '「': '」',
  '”': '”',
};
const PIECES =
  /"([^"]*)"|'([^']*)'|“([^”]*)”|”([^”]*)”|「([^」]*)」|[^\s,，、()（）][^,，、()（）]*/g;

/**
 * A number as people type it: full-width digits, thousands separators and a currency sign are fine.
 *
 * @returns `null` when it is not a number
 *
 * @example
 * readNumber('１,２００') // => 1200
 * readNumber('¥ 80.5') // => 80.5
 * readNumber('about 5') // => null
 */
export function readNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[¥￥$€£]\s*/, '');
  if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
}

/**
 * The ends of a `between`.
 *
 * @example
 * readEnds('1 and 2') // => ['1', '2']
 * readEnds('7') // => ['7', '7']
 */
export function readEnds(value: string): readonly [string, string] {
  const [low = '', high = low] = value.split(/\s+and\s+/i);
  return [low.trim(), high.trim()];
}

/**
 * The entries of a list, with or without quotes and parentheses.
 *
 * @example
 * readList('("Shanghai", "Beijing")') // => ['Shanghai', 'Beijing']
 * readList('上海、北京') // => ['上海', '北京']
 */
export function readList(value: string): readonly string[] {
  return [...value.matchAll(PIECES)]
    .map(([whole, ...inner]) => (inner.find((one) => one !== undefined) ?? whole).trim())
    .filter((one) => one !== '');
}

/**
 * A list as it stands in a rule; numbers go without quotes.
 *
 * @example
 * listText(['VIP', 'Gold']) // => '("VIP", "Gold")'
 * listText(['1', '2'], 'number') // => '(1, 2)'
 */
export function listText(entries: readonly string[], kind: 'text' | 'number' = 'text'): string {
  return `(${entries.map(kind === 'number' ? (one) => one : quoted).join(', ')})`;
}

function quoted(text: string): string {
  const open = ['"', "'", '「'].find(
    (mark) => !text.includes(mark) && !text.includes(PAIRS[mark]!),
  );
  return open === undefined ? `"${text.replaceAll('"', '')}"` : `${open}${text}${PAIRS[open]}`;
}
