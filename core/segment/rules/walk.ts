import type { RoleId } from '../../roles/index.ts';
import type { Operand, Rule } from './types.ts';

/** Everything a rule compares: names, thresholds, attributes and numbers, in reading order. */
export function operandsIn(rule: Rule): readonly Operand[] {
  switch (rule.kind) {
    case 'and':
    case 'or':
      return rule.parts.flatMap(operandsIn);
    case 'not':
      return operandsIn(rule.part);
    case 'compare':
      return [rule.left, rule.right];
    case 'between':
      return [rule.value, rule.low, rule.high];
    case 'in-numbers':
      return [rule.value];
    case 'in-texts':
      return [{ kind: 'attribute', role: rule.role }];
    case 'in-campaign': {
      const kind = rule.order === 'first' ? 'first_order_days' : 'recency_days';
      return [{ kind: 'name', name: { kind } }];
    }
    case 'everyone':
      return [];
  }
}

/** The customer attributes a rule asks for. */
export function rolesIn(rule: Rule): readonly RoleId[] {
  const roles = operandsIn(rule).flatMap((one) => (one.kind === 'attribute' ? [one.role] : []));
  return [...new Set(roles)];
}

/** Does the rule depend on when the campaign was? */
export function usesCampaign(rule: Rule): boolean {
  if (rule.kind === 'in-campaign') return true;
  if (rule.kind === 'and' || rule.kind === 'or') return rule.parts.some(usesCampaign);
  if (rule.kind === 'not') return usesCampaign(rule.part);
  return operandsIn(rule).some(
    (one) => one.kind === 'name' && 'span' in one.name && one.name.span.kind === 'campaign',
  );
}
