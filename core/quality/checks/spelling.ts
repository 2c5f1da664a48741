import type { RoleId } from '../../roles/index.ts';
import type { SheetColumns } from '../sheet-columns.ts';
import type { Check } from '../types.ts';
import { rowCheck } from './row-check.ts';

/** Words that figures are broken down by. */
const WORDS: readonly RoleId[] = [
  'channel',
  'campaign',
  'category',
  'product',
  'city',
  'region',
  'membership',
  'event',
  'stage',
];

/**
 * A word as it is compared: case, blanks, dashes and underscores don't matter.
 *
 * @example
 * sameSpelling('Wei-Bo') === sameSpelling('weibo') // => true
 */
export function sameSpelling(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}

/** Whether a word is always spelled the same: `weibo` beside `Weibo` makes two channels of one. */
export function spellingChecks(columns: SheetColumns): readonly Check[] {
  return WORDS.flatMap((role) => {
    const words = columns.words(role);
    if (words === null) return [];
    const counts = new Int32Array(words.values.length);
    for (const code of words.codes) if (code >= 0) counts[code]! += 1;
    const usual = new Map<string, number>();
    const alike = words.values.map((text) => sameSpelling(text));
    alike.forEach((text, code) => {
      const best = usual.get(text);
      if (best === undefined || counts[code]! > counts[best]!) usual.set(text, code);
    });
    const isUsual = alike.map((text, code) => usual.get(text) === code);
    const check = rowCheck(
      columns,
      { code: 'quality.check.spelling', dimension: 'accuracy', part: 'spelling', roles: [role] },
      (row) => (words.codes[row]! < 0 ? null : isUsual[words.codes[row]!]!),
    );
    return check === null ? [] : [{ ...check, unit: 'value' }];
  });
}
