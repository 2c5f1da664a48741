import type { Cleaned } from '../clean/index.ts';
import { joinedPhrases, t } from '../i18n/index.ts';
import type { Settings } from '../settings/index.ts';
import { type PlannedSegment, plannedSegments } from './planned-segments.ts';
import { describeRule, ruleWording } from './rules/index.ts';
import { segmentTags } from './tags.ts';
import type { Segment, Segmentation } from './types.ts';

/**
 * The same segments with the names, sentences, tags and strategies of another language; names the user
 * gave stay as they are. Who is in which segment is shared, not counted again.
 *
 * @param from settings the segments were made with
 * @param to the same settings in the other language
 */
export function segmentsIn(
  segmentation: Segmentation,
  cleaned: Cleaned,
  from: Settings,
  to: Settings,
): Segmentation {
  const plans = plannedSegments(to);
  const inScope = cleaned.customers.listed.map(
    (one, customer) => one | cleaned.customers.ordered[customer]!,
  );
  const { thresholds } = segmentation;
  const spoken = ruleWording(from, cleaned.currency, thresholds);
  const wording = ruleWording(to, cleaned.currency, thresholds);
  const segments = segmentation.segments.map((segment, index): Segment => {
    const plan = plans[index] ?? restPlan(segment, to);
    const members = { assignment: segmentation.assignment, index };
    const isCaughtBefore = segment.description !== describeRule(plan.rule, spoken);
    const description = describeRule(plan.rule, wording);
    const also = t(to.language, 'segment.say.everyone');
    return {
      ...segment,
      name: plan.name,
      description: isCaughtBefore ? joinedPhrases(to.language, [description, also]) : description,
      tags: segmentTags(plan, members, inScope, cleaned.customers.attributes, wording),
      strategy: plan.strategy,
    };
  });
  return { ...segmentation, segments };
}

/** The segment added for whoever own rules leave over. */
function restPlan({ id }: Segment, { language }: Settings): PlannedSegment {
  return {
    id,
    name: t(language, 'segment.rest.name'),
    rule: { kind: 'everyone' },
    ruleText: '',
    tags: null,
    strategy: '',
    completion: true,
  };
}
