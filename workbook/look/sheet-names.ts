import { quoteSheet } from '#core';

/** Longest name Excel allows. */
const NAME_LIMIT = 31;

/**
 * Names Excel accepts, one for each wish and in its order: forbidden characters replaced, at most
 * 31 long, and different from each other whatever the case.
 *
 * @example
 * sheetNames(['A/B', 'a/b', 'Q4: path']) // => ['A-B', 'a-b 2', 'Q4- path']
 */
export function sheetNames(wishes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wishes.map((wish) => {
    const base =
      wish
        .replace(/[[\]:*?/\\]/g, '-')
        .replaceAll("'", '’')
        .trim() || 'Sheet';
    let name = cut(base, '');
    // Excel keeps the name History for itself.
    for (let n = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === 'history'; n++) {
      name = cut(base, ` ${n}`);
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const cut = (base: string, suffix: string): string =>
  base.slice(0, NAME_LIMIT - suffix.length).trimEnd() + suffix;

/**
 * A formula or reference after sheets were renamed.
 *
 * @param renames pairs of the wished and the given name, only those that differ
 *
 * @example
 * renameSheets("SUM('A/B'!A1:A3)", [['A/B', 'A-B']]) // => "SUM('A-B'!A1:A3)"
 */
export function renameSheets(
  text: string,
  renames: readonly (readonly [from: string, to: string])[],
): string {
  return renames.reduce((result, [from, to]) => {
    const quoted = `'${from.replaceAll("'", "''")}'!`;
    const plain = new RegExp(
      `(?<![\\p{L}\\p{N}_.'])${from.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}!`,
      'gu',
    );
    return result
      .replaceAll(quoted, `${quoteSheet(to)}!`)
      .replace(plain, () => `${quoteSheet(to)}!`);
  }, text);
}
