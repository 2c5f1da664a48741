import { wordingOf } from '../../analysis/index.ts';
import { describeRule, parseRule } from '../../segment/index.ts';
import type { Tag } from '../../tags/index.ts';
import type { ReportContext } from '../context.ts';

/** What a tag means; built-in rules as sentences, own ones as typed. */
export function tagDefinition(
  { analysis, say }: ReportContext,
  { definition, owner }: Tag,
): string {
  const { code, params } = definition;
  const { rule } = params;
  if (owner === 'own' || typeof rule !== 'string' || rule === '') return say(code, params);
  const sentence = describeRule(parseRule(rule), wordingOf(analysis));
  // It stands after a colon; a score such as R keeps its capital.
  const said = sentence.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return say(code, { ...params, rule: said });
}
