/**
 * Words of the rule language that aren't names: each way to write one, to what it means. Letters are
 * compared in lower case.
 */
export const KEYWORDS: ReadonlyMap<string, string> = new Map([
  ['and', 'and'],
  ['且', 'and'],
  ['并且', 'and'],
  ['or', 'or'],
  ['和', 'and'],
  ['到', 'and'],
  ['至', 'and'],
  ['或', 'or'],
  ['或者', 'or'],
  ['not', 'not'],
  ['非', 'not'],
  ['between', 'between'],
  ['介于', 'between'],
  ['in', 'in'],
  ['属于', 'in'],
  ['在', 'in'],
  ['campaign', 'campaign'],
  ['活动', 'campaign'],
  ['活动期', 'campaign'],
  ['活动期间', 'campaign'],
  ['first_order', 'first_order'],
  ['首单', 'first_order'],
  ['last_order', 'last_order'],
  ['末单', 'last_order'],
]);

/** Each way to write a comparison, after full-width forms are made narrow. */
export const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['<>', '!='],
  ['!=', '!='],
  ['≠', '!='],
  ['==', '='],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
]);

/** Units people write after a number; they are read over. */
export const UNITS: readonly string[] = ['元', '天', '单', '次', '笔', '岁', '分', 'days', 'day'];

/** The longest Chinese keyword a text begins with; '' when it begins with none. */
export function chineseKeywordAt(text: string): string {
  let longest = '';
  for (const word of KEYWORDS.keys()) {
    const chinese = word.charCodeAt(0) > 0x7f;
    if (chinese && word.length > longest.length && text.startsWith(word)) longest = word;
  }
  return longest;
}
