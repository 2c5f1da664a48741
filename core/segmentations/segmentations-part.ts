import { segmentedOf } from '../analysis/index.ts';
import { groupingsOf, groupSummaries, migrationSince, relateGroupings } from '../grouping/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { quarterBefore } from '../segment/index.ts';
import { explainGrouping } from '../tree/index.ts';
import { segmentationsJson } from './segmentations-json.ts';
import type { GroupingView, Segmentations } from './types.ts';

/** Groupings beside the segments in use that are explained by a tree. */
const EXPLAINED: ReadonlySet<string> = new Set(['clusters']);

/** Every grouping of the customers with sizes, value, relations, and the trees of two. */
export const segmentationsPart: MinedPart<Segmentations> = {
  mine: (analysis) => {
    const segmented = segmentedOf(analysis);
    const { found, missing } = groupingsOf(analysis);
    if (segmented === null && found.length === 0) {
      return { result: null, missing: analysis.missing.segments! };
    }
    const views = found.map(
      (grouping, index): GroupingView => ({
        grouping,
        summaries: groupSummaries(analysis, grouping),
        tree:
          index === 0 || EXPLAINED.has(grouping.id) ? explainGrouping(analysis, grouping) : null,
      }),
    );
    const agreement = found.map((one, row) =>
      found.map((other, column) =>
        row === column ? null : relateGroupings(one, other).adjustedRand,
      ),
    );
    const migration =
      segmented === null ? null : migrationSince(segmented, quarterBefore(segmented.metrics.asOf));
    return { result: { views, missing, agreement, migration }, missing: null };
  },
  json: segmentationsJson,
};
