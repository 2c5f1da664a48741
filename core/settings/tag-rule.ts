import { LensError } from '../basics/index.ts';
import { parseRule } from '../segment/index.ts';

/** What a rule over other tags begins with. */
const OVER_TAGS = /^\s*(?:tags?|标签)\s*[:：]\s*/i;

/**
 * The search over other tags that a tag's rule is, such as `tags: VIP and not opted out` or
 * `标签：VIP且非已退订`; `null`: a rule in the rule language.
 *
 * @example
 * tagSearchOf('tags: VIP and coastal cities') // => 'VIP and coastal cities'
 * tagSearchOf('aov >= 2000') // => null
 */
export function tagSearchOf(rule: string): string | null {
  const begin = OVER_TAGS.exec(rule);
  return begin === null ? null : rule.slice(begin[0].length).trim();
}

/**
 * Refuses a tag's rule that cannot be read. Which tags there are is only known from the data, so a search
 * over them is understood later.
 *
 * @throws {LensError} `segment.rule-…`; `settings.tag-rule-word` for a word that may name another tag
 */
export function checkTagRule(rule: string): void {
  const search = tagSearchOf(rule);
  if (search !== null) {
    if (search === '') throw new LensError('tags.find-empty');
    return;
  }
  try {
    parseRule(rule);
  } catch (error) {
    if (error instanceof LensError && error.code === 'segment.rule-unknown-word') {
      throw new LensError('settings.tag-rule-word', error.params);
    }
    throw error;
  }
}
