import { type CustomerFacts, evaluateRule, parseRule } from '../../segment/index.ts';
import { tagSearchOf } from '../../settings/index.ts';
import { statesOf } from '../draft.ts';
import type { Family, TagInput } from '../types.ts';
import { isRelative } from './segments.ts';

/** Tags the user defined by rule; those over other tags come once these are known. */
export function ownTags({ settings }: TagInput, facts: CustomerFacts | null): Family {
  const byRule = settings.tags.filter(({ rule }) => tagSearchOf(rule) === null);
  if (facts === null) return { tags: [], missing: byRule.length > 0 ? ['tags.missing.own'] : [] };
  const tags = byRule.map(({ id, name, rule }): Family['tags'][number] => {
    const matches = evaluateRule(parseRule(rule), facts);
    const shown = name === '' ? id : name;
    return {
      id: `own:${id}`,
      names: { zh: shown, en: shown },
      aliases: [id],
      tier: isRelative(rule) ? 'model' : 'fact',
      group: 'own',
      method: 'rule',
      owner: 'own',
      definition: { code: 'tags.says.own', params: { rule } },
      states: statesOf(facts.count, (one) => matches[one] === 1),
      dated: true,
    };
  });
  return { tags, missing: [] };
}
