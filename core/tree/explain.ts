import { type Analysis, factsOf, segmentedOf } from '../analysis/index.ts';
import { columnLabel } from '../cluster/index.ts';
import type { Grouping } from '../grouping/index.ts';
import { t } from '../i18n/index.ts';
import { ATTRIBUTE_ROLES, nameOf } from '../segment/index.ts';
import { growTree } from './grow.ts';
import type { DecisionTree, TreeFeature } from './types.ts';

/** Customer numbers a tree may ask for. */
const NUMBERS = [
  'recency_days',
  'orders',
  'monetary',
  'aov',
  'first_order_days',
  'orders_90d',
  'revenue_90d',
  'aov_90d',
] as const;

const known = new WeakMap<Grouping, DecisionTree>();

/**
 * A grouping explained by customer numbers and attributes; columns it is made from alone are left out.
 * `null` without segments. Computed once.
 */
export function explainGrouping(analysis: Analysis, grouping: Grouping): DecisionTree | null {
  const found = known.get(grouping);
  if (found !== undefined) return found;
  const features = treeFeatures(analysis, grouping.basis);
  if (features === null) return null;
  const tree = growTree(features, grouping.assignment, grouping.groups.length);
  known.set(grouping, tree);
  return tree;
}

function treeFeatures(
  analysis: Analysis,
  without: readonly string[],
): readonly TreeFeature[] | null {
  const segmented = segmentedOf(analysis);
  if (segmented === null) return null;
  const { language } = analysis.settings;
  const facts = factsOf(segmented, analysis.settings);
  const numbers = NUMBERS.flatMap((id): readonly TreeFeature[] => {
    const operand = nameOf(id);
    if (operand?.kind !== 'name' || without.includes(id)) return [];
    const isMoney = operand.name.kind === 'revenue' || operand.name.kind === 'aov';
    const unit = isMoney ? 'money' : id.endsWith('_days') ? 'days' : 'number';
    return [
      {
        id,
        label: labelOf(id, language),
        kind: 'number',
        values: facts.number(operand.name),
        unit,
      },
    ];
  });
  const attributes = ATTRIBUTE_ROLES.flatMap((role): readonly TreeFeature[] => {
    const attribute = facts.attribute(role);
    if (attribute === null || without.includes(role)) return [];
    const label = t(language, `role.${role}`);
    return attribute.kind === 'number'
      ? [{ id: role, label, kind: 'number', values: attribute.values, unit: 'number' }]
      : [{ id: role, label, kind: 'text', dimension: attribute.dimension }];
  });
  return [...numbers, ...attributes];
}

function labelOf(id: (typeof NUMBERS)[number], language: 'zh' | 'en'): string {
  switch (id) {
    case 'orders':
      return columnLabel('frequency', language);
    case 'orders_90d':
    case 'revenue_90d':
    case 'aov_90d':
      return t(language, `tree.column.${id}`);
    default:
      return columnLabel(id, language);
  }
}
