/**
 * Where a key leads in a list of texts; `null`: the key leads nowhere.
 *
 * @example nextPlace(['Order', 'Price', 'Phone'], 0, 'ArrowUp') // => 2
 * @example nextPlace(['Order', 'Price', 'Phone'], 1, 'p') // => 2
 */
export function nextPlace(texts: readonly string[], at: number, key: string): number | null {
  const count = texts.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if ([...key].length !== 1 || key === ' ') return null;
  for (let step = 1; step <= count; step += 1) {
    const place = (at + step) % count;
    if (texts[place]!.toLowerCase().startsWith(key.toLowerCase())) return place;
  }
  return null;
}
