import { isoDay } from '../basics/index.ts';
import type { Migration } from '../grouping/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { type DecisionTree, treeRuleText } from '../tree/index.ts';
import type { GroupingView, Segmentations } from './types.ts';

/** All groupings as plain JSON with the keys of `docs/cli.md`. */
export function segmentationsJson(
  { views, missing, agreement, migration }: Segmentations,
  language: Language,
): Record<string, unknown> {
  return {
    segmentations: views.map((view) => viewJson(view, language)),
    agreement: {
      ids: views.map(({ grouping }) => grouping.id),
      adjustedRand: agreement,
    },
    migration: migration === null ? null : migrationJson(migration),
    missing: missing.map(({ id, name, why }) => ({
      id,
      name,
      why: t(language, why.code, why.params),
    })),
  };
}

/** One grouping as plain JSON. */
export function viewJson(
  { grouping, summaries, tree }: GroupingView,
  language: Language,
): Record<string, unknown> {
  return {
    id: grouping.id,
    name: grouping.name,
    definition: grouping.definition,
    n: summaries.reduce((sum, { n }) => sum + n, 0),
    segments: grouping.groups.map(({ id, name, rule, definition }, index) => ({
      id,
      name,
      rule,
      description: definition,
      ...summaries[index],
    })),
    explain: tree === null ? null : treeJson(tree, grouping.groups, language),
  };
}

function treeJson(
  tree: DecisionTree,
  groups: readonly { readonly id: string }[],
  language: Language,
): Record<string, unknown> {
  return {
    n: tree.n,
    accuracy: tree.accuracy,
    baseline: tree.baseline,
    leaves: tree.leaves.map(({ conditions, n, group, share }) => ({
      rule: treeRuleText(tree, conditions, language, ''),
      conditions: conditions.map(({ feature, ...condition }) => ({
        column: tree.features[feature]!.id,
        ...condition,
      })),
      segment: groups[group]!.id,
      n,
      share,
    })),
    unexplained: tree.unexplained.map((group) => groups[group]!.id),
  };
}

/** Moves as plain JSON; days as ISO text. */
export function migrationJson(migration: Migration): Record<string, unknown> {
  return { ...migration, from: isoDay(migration.from), to: isoDay(migration.to) };
}
