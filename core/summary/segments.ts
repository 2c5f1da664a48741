import { type Analysis, segmentPart } from '../analysis/index.ts';
import { t } from '../i18n/index.ts';
import { segmentNames } from '../report/index.ts';
import type { Segmentation } from '../segment/index.ts';
import { shownInAnswers } from './shown-in-answers.ts';
import { FEW_PEOPLE } from './small-groups.ts';

const MAX_SEGMENTS = 3;

/** What became of the segments, and whether two days are compared. */
export interface SegmentSentences {
  readonly sentences: readonly string[];
  readonly compared: boolean;
}

/**
 * Segments that grew or shrank by more than a small group since the day before the campaign; without a
 * campaign, the largest ones. Sizes are counts of everybody, so there is nothing to test.
 */
export function segmentSentences(analysis: Analysis): SegmentSentences {
  const { segmentation, settings } = analysis;
  const { language } = settings;
  if (segmentation === null) return { sentences: typedSegments(analysis), compared: false };
  const before = sizesBefore(analysis, segmentation);
  if (before === null) return { sentences: largest(analysis, segmentation), compared: false };
  const names = segmentNames(segmentation.segments);
  const now = segmentation.segments.map(({ customers }) => customers);
  const shown = shownSegments(analysis);
  const moved = now
    .map((size, index) => ({ size, was: before[index]!, name: names[index]!, index }))
    .filter(({ index }) => shown[index])
    .map((each) => ({ ...each, change: each.size - each.was }))
    // A segment that nobody could be in on one of the days (new in the campaign) has not moved.
    .filter(({ size, was }) => size > FEW_PEOPLE && was > FEW_PEOPLE)
    .filter(({ change }) => Math.abs(change) > FEW_PEOPLE)
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .slice(0, MAX_SEGMENTS);
  if (moved.length === 0) {
    return {
      sentences: [t(language, 'summary.segments-still', { few: FEW_PEOPLE })],
      compared: true,
    };
  }
  const sentences = moved.map(({ size, was, change, name }) =>
    t(language, change > 0 ? 'summary.segment-grew' : 'summary.segment-shrank', {
      segment: name,
      before: was,
      now: size,
      change: Math.abs(change),
    }),
  );
  return { sentences, compared: true };
}

/** Sizes by the same rules on the day before the campaign; `null` where that can't be told. */
function sizesBefore(
  { settings, cleaned, asOf }: Analysis,
  { segments }: Segmentation,
): readonly number[] | null {
  const { campaign } = settings;
  const first = cleaned.firstDay;
  if (campaign === null || asOf === null || first === null) return null;
  const day = campaign.from - 1;
  if (day <= first || day >= asOf) return null;
  const then = segmentPart(cleaned, settings, day).segmentation;
  if (then === null) return null;
  const sizes = new Map(then.segments.map(({ id, customers }) => [id, customers]));
  return segments.map(({ id }) => sizes.get(id) ?? 0);
}

/** Which segments an answer would tell the size of. */
export function shownSegments(analysis: Analysis): readonly boolean[] {
  if (analysis.segmentation === null) return [];
  const shown = shownInAnswers(analysis, 'segment_size', 'segment');
  const labels = new Set(shown.map(({ label }) => label));
  return analysis.segmentation.segments.map(({ name }) => labels.has(name));
}

function largest(analysis: Analysis, { segments }: Segmentation): readonly string[] {
  const { language } = analysis.settings;
  const names = segmentNames(segments);
  const shown = shownSegments(analysis);
  return segments
    .map(({ customers, share }, index) => ({ customers, share, index }))
    .filter(({ customers, index }) => customers > 0 && shown[index])
    .toSorted((one, other) => other.customers - one.customers)
    .slice(0, MAX_SEGMENTS)
    .map(({ customers, share, index }) =>
      t(language, 'summary.segment-size', { segment: names[index]!, n: customers, share }),
    );
}

function typedSegments({ settings, cleaned }: Analysis): readonly string[] {
  const { language } = settings;
  return (cleaned.typedSegments ?? [])
    .filter(({ share }) => share !== null)
    .toSorted((one, other) => other.share! - one.share!)
    .slice(0, MAX_SEGMENTS)
    .map(({ name, share }) => t(language, 'summary.segment-typed', { segment: name, share }));
}
