import {
  type Operand,
  operandsIn,
  parseRule,
  type Rule,
  rolesIn,
  usesCampaign,
} from '../segment/index.ts';
import type { Tag, TagGroup } from './types.ts';

/** What a rule can be about. */
type Subject = 'orders' | 'money' | 'order-value' | 'time' | 'campaign';

const OF_GROUP: Readonly<Partial<Record<TagGroup, readonly Subject[]>>> = {
  frequency: ['orders'],
  activity: ['time', 'campaign'],
  churn: ['time'],
  'next-purchase': ['time', 'orders'],
};

/**
 * Whether a tag says again what a segment's rule demands: both are about the same number, so that its
 * share inside is high by definition.
 */
export function restates(tag: Tag, rule: string): boolean {
  const subjects = subjectsOf(rule);
  if (subjects.size === 0) return false;
  const { id, group } = tag;
  if (group === 'value') return subjects.has(id.startsWith('aov') ? 'order-value' : 'money');
  if (id === 'campaign-buyer' || id === 'campaign-shopper') return subjects.has('campaign');
  if (id === 'looked-only') return subjects.has('orders');
  if (group === 'place' || group === 'membership' || group === 'profile') {
    return rolesIn(parseRule(rule)).some((role) => id.startsWith(role) || sameField(role, id));
  }
  return (OF_GROUP[group] ?? []).some((one) => subjects.has(one));
}

function sameField(role: string, id: string): boolean {
  if (role === 'city') return id.endsWith('-city');
  return role === 'membership' && id === 'vip';
}

function subjectsOf(rule: string): ReadonlySet<Subject> {
  const parsed: Rule = parseRule(rule);
  const subjects = new Set(operandsIn(parsed).flatMap(subjectOf));
  if (usesCampaign(parsed)) {
    subjects.add('campaign');
    subjects.add('time');
  }
  return subjects;
}

function subjectOf(operand: Operand): readonly Subject[] {
  if (operand.kind !== 'name') return [];
  switch (operand.name.kind) {
    case 'orders':
    case 'f':
      return ['orders'];
    case 'revenue':
    case 'm':
      return ['money'];
    case 'fm':
      return ['orders', 'money'];
    case 'aov':
      return ['order-value'];
    case 'recency_days':
    case 'first_order_days':
    case 'r':
      return ['time'];
    default:
      return [];
  }
}
