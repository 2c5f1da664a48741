import { type CustomerFacts, evaluateRule, parseRule } from '../../segment/index.ts';
import { statesOf } from '../draft.ts';
import type { TagDraft, TagInput } from '../types.ts';
import { isRelative } from './segments.ts';

/** Tags the user defined by rule. */
export function ownTags({ settings }: TagInput, facts: CustomerFacts | null): readonly TagDraft[] {
  if (facts === null) return [];
  return settings.tags.map(({ id, name, rule }) => {
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
}
