import { type HeaderWords, headerReadings, headerWords } from './header-words.ts';
import { HEADER_RULES } from './lexicon/index.ts';
import type { HeaderRule } from './lexicon/types.ts';
import type { RoleId } from './types.ts';

const SURE = 0.95;
const COMPOUND = 0.82;
const LIKELY = 0.75;
const MAYBE = 0.45;

const namesOf = HEADER_RULES.map((rule) => ({
  rule,
  sure: new Set(rule.sure),
  likely: new Set(rule.likely),
  maybe: new Set(rule.maybe),
}));

/**
 * How much a header says for each role, 0–1; roles it says nothing for are absent.
 *
 * @example
 * headerScores('买家实际支付金额').get('amount') // => 0.95
 * headerScores('Acquisition_Channel').get('channel') // => 0.95
 */
export function headerScores(name: string): ReadonlyMap<RoleId, number> {
  const scores = new Map<RoleId, number>();
  for (const { words, trust, isWholeOnly } of headerReadings(name)) {
    for (const names of namesOf) {
      const score = ruleScore(names, words, isWholeOnly) * trust;
      const { role } = names.rule;
      if (score > (scores.get(role) ?? 0)) scores.set(role, score);
    }
  }
  return scores;
}

/**
 * Whether a header says that a column is not of a role, such as 注册时间 for the date of an order.
 *
 * @example
 * headerForbids('最近消费时间', 'date') // => true
 */
export function headerForbids(name: string, role: RoleId): boolean {
  const { spaced } = headerWords(name);
  return HEADER_RULES.some((rule) => rule.role === role && rule.never?.test(spaced) === true);
}

function ruleScore(
  names: {
    readonly rule: HeaderRule;
    readonly sure: ReadonlySet<string>;
    readonly likely: ReadonlySet<string>;
    readonly maybe: ReadonlySet<string>;
  },
  { spaced, squeezed }: HeaderWords,
  isWholeOnly: boolean,
): number {
  if (names.sure.has(squeezed)) return SURE;
  if (names.likely.has(squeezed)) return LIKELY;
  if (names.maybe.has(squeezed)) return MAYBE;
  if (isWholeOnly) return 0;
  const { patterns = [], never } = names.rule;
  if (never?.test(spaced)) return 0;
  return patterns.some((pattern) => pattern.test(spaced)) ? COMPOUND : 0;
}
