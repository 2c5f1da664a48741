/**
 * Names that a sheet tells apart: repeats, also in another case, get a number.
 *
 * @example
 * distinctNames(['VIP', 'new', 'vip']) // => ['VIP', 'new', 'vip (2)']
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct.toLowerCase()); number++) {
      distinct = `${name} (${number})`;
    }
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
