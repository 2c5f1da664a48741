import type { Analysis } from '../analysis/index.ts';
import { isoDay, note } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { type TagChanges, tagChanges } from './changes.ts';
import { distinguishingTags, type SegmentTags } from './distinguish.ts';
import { taggingOf } from './tagging.ts';
import type { Tag, Tagging } from './types.ts';

/** Tags, what they tell of segments, and what changed since they were last due. */
export interface TagsResult {
  readonly tagging: Tagging;
  /** Empty without segments. */
  readonly segments: readonly SegmentTags[];
  /** `null`: the records don't reach back that far. */
  readonly changes: TagChanges | null;
}

/** Everything about tags, from an analysis; since another day than the last quarter's where given. */
export function tagsOf(analysis: Analysis, since?: number): TagsResult | null {
  const tagging = taggingOf(analysis);
  if (tagging.customers === 0) return null;
  const { segmentation, settings } = analysis;
  return {
    tagging,
    segments: segmentation === null ? [] : distinguishingTags(tagging, segmentation, settings),
    changes: tagChanges(analysis, since),
  };
}

export const tagsPart: MinedPart<TagsResult> = {
  mine: (analysis) => {
    const result = tagsOf(analysis);
    return result === null
      ? { result, missing: note('info', 'tags.no-customers') }
      : { result, missing: null };
  },
  json: tagsJson,
};

/** Tags as plain data; shares and coverage 0–1. */
export function tagsJson({ tagging, segments, changes }: TagsResult, language: Language) {
  return {
    asOf: dayText(tagging.asOf),
    expires: dayText(tagging.expires),
    customers: tagging.customers,
    tags: tagging.tags.map((tag) => ({
      ...named(tag, language),
      tier: tag.tier,
      group: tag.group,
      method: tag.method,
      owner: tag.owner,
      definition: t(language, tag.definition.code, tag.definition.params),
      asOf: dayText(tag.asOf),
      expires: dayText(tag.expires),
      told: tag.told,
      coverage: tag.coverage,
      customers: tag.customers,
      share: tag.share,
    })),
    segments: segments.map(({ id, name, customers, reason, lifts }) => ({
      id,
      name,
      customers,
      reason,
      tags: lifts.map((one) => ({
        ...named(one.tag, language),
        n: one.inside.n,
        customers: one.inside.hits,
        share: one.share,
        restN: one.rest.n,
        restShare: one.restShare,
        lift: one.lift,
        pAdjusted: one.pAdjusted,
        byDefinition: one.restates,
      })),
    })),
    changes:
      changes === null
        ? null
        : {
            from: isoDay(changes.from),
            to: isoDay(changes.to),
            customers: changes.customers,
            newcomers: changes.newcomers,
            movedStage: changes.movedStage,
            tags: changes.tags.map(({ tag, ...counts }) => ({
              ...named(tag, language),
              ...counts,
            })),
            migration:
              changes.migration === null
                ? null
                : {
                    stages: changes.migration.tags.map((tag) => named(tag, language)),
                    counts: changes.migration.counts,
                  },
          },
    notes: tagging.notes.map(({ code, params }) => ({ code, text: t(language, code, params) })),
  };
}

function named({ id, names }: Tag, language: Language) {
  return { id, name: names[language] };
}

function dayText(day: number | null): string | null {
  return day === null ? null : isoDay(day);
}
