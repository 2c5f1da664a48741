const LONGEST = 31;

/**
 * A name that Excel takes for a tab and that no other tab has, as near to the wish as can be.
 *
 * @example
 * freeName('2026/06 [new]', []) // => '2026_06 _new_'
 * freeName('Data', ['data']) // => 'Data (2)'
 */
export function freeName(wish: string, taken: readonly string[]): string {
  const plain = wish
    .replace(/[\\/?*[\]:]/g, '_')
    .replace(/^'+|'+$/g, '')
    .slice(0, LONGEST);
  const base = plain.trim() === '' ? 'Sheet' : plain;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}
