/** Width of a character of 12 px type, in pixels, rather too much than too little. */
const NARROW = 6.6;
const WIDE = 12;
const MOST_LINES = 2;

/**
 * A name on two lines at most, parted where words part, cut where it is still too long.
 *
 * @param width pixels there are
 *
 * @example
 * nameLines('product_view', 60) // => ['product_', 'view']
 * nameLines('cart', 60) // => ['cart']
 * nameLines('查看购物车详情', 50) // => ['查看购物', '车详情']
 */
export function nameLines(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = name.trim();
  while (rest !== '' && lines.length < MOST_LINES) {
    const isLast = lines.length === MOST_LINES - 1;
    const fits = fitting(rest, width);
    if (fits === rest) lines.push(rest);
    else if (isLast) lines.push(`${fitting(rest, width - WIDE / 2)}…`);
    else lines.push(parted(fits));
    rest = rest.slice(lines.at(-1)!.length).trimStart();
  }
  return lines;
}

/** As many characters from the start as there is room for, at least one. */
function fitting(text: string, width: number): string {
  let used = 0;
  let fits = '';
  for (const character of text) {
    used += /[\u1100-\uffff]/.test(character) ? WIDE : NARROW;
    if (used > width && fits !== '') return fits;
    fits += character;
  }
  return fits;
}

/** Up to the last place where words part; all of it where there is none. */
function parted(text: string): string {
  const at = Math.max(...['_', ' ', '-', '/'].map((sign) => text.lastIndexOf(sign)));
  return at > 0 ? text.slice(0, at + 1) : text;
}
