import { grouped, joinedPhrases, type Language, listed, t } from '../i18n/index.ts';
import type { DecisionTree, TreeCondition, TreeFeature } from './types.ts';

/**
 * The way to a leaf as a sentence: `recency ≤ 30 days, orders > 4`.
 *
 * @param currency sign before money; '' for none
 * @returns the word for everyone when nothing is asked
 */
export function treeRuleText(
  { features }: DecisionTree,
  conditions: readonly TreeCondition[],
  language: Language,
  currency: string,
): string {
  if (conditions.length === 0) return t(language, 'tree.everyone');
  return joinedPhrases(
    language,
    conditions.map((condition) =>
      conditionText(features[condition.feature]!, condition, language, currency),
    ),
  );
}

function conditionText(
  feature: TreeFeature,
  condition: TreeCondition,
  language: Language,
  currency: string,
): string {
  const name = feature.label;
  switch (condition.kind) {
    case 'known':
    case 'missing':
      return t(language, `tree.${condition.kind}`, { name });
    case 'is':
    case 'is-not':
      return t(language, `tree.${condition.kind}`, {
        name,
        values: listed(language, condition.values),
      });
    case 'range': {
      const shown = (value: number) => numberShown(feature, value, currency);
      const { above, atMost, orMissing } = condition;
      const low = above === null ? '' : shown(above);
      const high = atMost === null ? '' : shown(atMost);
      const range =
        above === null
          ? t(language, 'tree.at-most', { name, high })
          : atMost === null
            ? t(language, 'tree.above', { name, low })
            : t(language, 'tree.between', { name, low, high });
      return orMissing ? t(language, 'tree.or-missing', { range }) : range;
    }
  }
}

function numberShown(feature: TreeFeature, value: number, currency: string): string {
  const isMoney = feature.kind === 'number' && feature.unit === 'money';
  const decimals = Math.min(2, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  const text = grouped(Math.abs(value), decimals);
  return `${value < 0 ? '−' : ''}${isMoney ? currency : ''}${text}`;
}
