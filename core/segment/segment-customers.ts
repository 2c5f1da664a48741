import { type Day, isoDay, type Note, note, type Period } from '../basics/index.ts';
import type { Cleaned, Customers } from '../clean/index.ts';
import { joinedPhrases, t } from '../i18n/index.ts';
import type { Settings } from '../settings/index.ts';
import { assign } from './assign.ts';
import { countOf, lintSegments, type MatchedSegment } from './lint-segments.ts';
import { type PlannedSegment, plannedSegments } from './planned-segments.ts';
import { LITERAL_CHURN_RULE, PRESET_SEGMENTS } from './presets.ts';
import {
  type CustomerFacts,
  customerFacts,
  describeRule,
  evaluateRule,
  parseRule,
  ruleThresholds,
  ruleWording,
  usesCampaign,
  usesDataThreshold,
} from './rules/index.ts';
import { segmentTags } from './tags.ts';
import type { CustomerMetrics, Rfm, Segment, Segmentation } from './types.ts';

/** Days before the as-of date that "campaign" stands for when none is set. */
const DEFAULT_CAMPAIGN_DAYS = 30;

export interface SegmentationInput {
  readonly cleaned: Cleaned;
  readonly metrics: CustomerMetrics;
  readonly rfm: Rfm;
  readonly settings: Settings;
}

/**
 * Puts every customer in scope (listed or with an order) into exactly one segment: the first whose rule
 * they satisfy, in table order. Whoever own rules leave over goes to an added last segment.
 *
 * @throws {LensError} `segment.rule-…` when a rule of the settings cannot be read
 */
export function segmentCustomers(input: SegmentationInput): Segmentation {
  const { cleaned, metrics, rfm, settings } = input;
  const { campaign, notes: campaignNotes } = campaignOf(settings, metrics.asOf);
  const facts = customerFacts(cleaned, metrics, rfm, settings.thresholds, campaign);
  const inScope = scopeOf(cleaned.customers);
  const plans = plannedSegments(settings);
  // They take a sort over all customers, which most rules don't need.
  const thresholds = plans.some(({ rule }) => usesDataThreshold(rule))
    ? ruleThresholds(metrics, settings.thresholds)
    : settings.thresholds;
  const context = { asOf: metrics.asOf, campaign, thresholds };
  const assigned = assign(
    plans.map(({ rule }) => rule),
    inScope,
    facts,
  );
  const { assignment } = assigned;
  const matched = plans.map(
    (plan, index): MatchedSegment => ({
      plan,
      matching: assigned.matching[index]!,
      customers: assigned.customers[index]!,
    }),
  );
  const lint = lintSegments(matched, assigned.both, facts, context, settings.language);
  const rest = addRest(assignment, matched, inScope, metrics, settings);
  const wording = ruleWording(settings, cleaned.currency, thresholds);
  const customers = countOf(inScope, inScope);
  const segments = [...matched, ...rest.added].map((segment, index): Segment => {
    const { plan } = segment;
    const members = { assignment, index };
    const caughtBefore = segment.matching > segment.customers;
    const everyone = plan.rule.kind === 'everyone';
    const description = describeRule(plan.rule, wording);
    const also = t(settings.language, 'segment.say.everyone');
    const { contactable, attributes } = cleaned.customers;
    return {
      id: plan.id,
      name: plan.name,
      rule: plan.ruleText,
      description:
        caughtBefore && !everyone
          ? joinedPhrases(settings.language, [description, also])
          : description,
      customers: segment.customers,
      share: customers === 0 ? null : segment.customers / customers,
      tags: segmentTags(plan, members, inScope, attributes, wording),
      strategy: plan.strategy,
      contactable: contactable === null ? null : countOf(flagsOf(members), contactable),
    };
  });
  return {
    preset: settings.segments === null ? settings.preset : 'own',
    segments,
    assignment,
    customers,
    thresholds,
    notes: [
      ...(plans.some(({ rule }) => usesCampaign(rule)) ? campaignNotes : []),
      ...templateNotes(matched, inScope, facts, settings),
      ...rest.notes,
      ...lint,
    ],
  };
}

function scopeOf({ listed, ordered }: Customers): Uint8Array {
  const inScope = listed.slice();
  for (let customer = 0; customer < inScope.length; customer++) {
    inScope[customer]! |= ordered[customer]!;
  }
  return inScope;
}

function flagsOf({ assignment, index }: { assignment: Int16Array; index: number }): Uint8Array {
  const flags = new Uint8Array(assignment.length);
  for (let customer = 0; customer < flags.length; customer++) {
    flags[customer] = +(assignment[customer] === index);
  }
  return flags;
}

/** Puts everyone left over into one more segment, and says so with the numbers of one of them. */
function addRest(
  assignment: Int16Array,
  matched: readonly MatchedSegment[],
  inScope: Uint8Array,
  metrics: CustomerMetrics,
  settings: Settings,
): { added: readonly MatchedSegment[]; notes: readonly Note[] } {
  const left = flagsOf({ assignment, index: -1 });
  const customers = countOf(left, inScope);
  if (customers === 0) return { added: [], notes: [] };
  for (let customer = 0; customer < left.length; customer++) {
    left[customer]! &= inScope[customer]!;
    if (left[customer] === 1) assignment[customer] = matched.length;
  }
  const taken = new Set(matched.map(({ plan }) => plan.id));
  let id = 'rest';
  while (taken.has(id)) id = `${id}_`;
  const plan: PlannedSegment = {
    id,
    name: t(settings.language, 'segment.rest.name'),
    rule: { kind: 'everyone' },
    ruleText: '',
    tags: null,
    strategy: '',
    completion: true,
  };
  return {
    added: [{ plan, matching: customers, customers }],
    notes: restNotes(left, metrics, countOf(inScope, inScope)),
  };
}

/** Why some are left: no order of theirs has a date, or no rule takes their numbers. */
function restNotes(left: Uint8Array, metrics: CustomerMetrics, inScope: number): readonly Note[] {
  const { frequency, monetary, recencyDays } = metrics;
  const undated = left.map(
    (one, customer) => one & +(frequency[customer]! > 0) & +Number.isNaN(recencyDays[customer]!),
  );
  const others = left.map((one, customer) => one & (1 - undated[customer]!));
  const notes: Note[] = [];
  const withoutDate = countOf(undated, left);
  if (withoutDate > 0) {
    const params = { customers: withoutDate, share: withoutDate / inScope };
    notes.push(note('warning', 'segment.rest-undated', params));
  }
  const customers = countOf(others, left);
  if (customers === 0) return notes;
  const example = others.indexOf(1);
  const recency = recencyDays[example]!;
  const params = {
    customers,
    share: customers / inScope,
    orders: frequency[example]!,
    monetary: monetary[example]!,
    recency: Number.isNaN(recency) ? null : recency,
  };
  return [...notes, note('warning', 'segment.rest-added', params)];
}

/** The days "campaign" stands for in rules. */
function campaignOf(settings: Settings, asOf: Day): { campaign: Period; notes: readonly Note[] } {
  if (settings.campaign === null) {
    const campaign = { from: asOf - DEFAULT_CAMPAIGN_DAYS, to: asOf };
    const params = { from: isoDay(campaign.from), to: isoDay(campaign.to) };
    return { campaign, notes: [note('info', 'segment.no-campaign', params)] };
  }
  const { campaign } = settings;
  if (campaign.from <= asOf) return { campaign, notes: [] };
  const params = { from: isoDay(campaign.from), to: isoDay(campaign.to), asOf: isoDay(asOf) };
  return { campaign, notes: [note('warning', 'segment.campaign-after-as-of', params)] };
}

/** Why churn risk isn't counted as the template words it. */
function templateNotes(
  matched: readonly MatchedSegment[],
  inScope: Uint8Array,
  facts: CustomerFacts,
  { preset }: Settings,
): readonly Note[] {
  if (preset !== 'template4') return [];
  const rule = PRESET_SEGMENTS.template4.find(({ id }) => id === 'churn_risk')?.rule;
  const churn = matched.find(({ plan }) => plan.id === 'churn_risk' && plan.ruleText === rule);
  if (churn === undefined) return [];
  const literal = countOf(evaluateRule(parseRule(LITERAL_CHURN_RULE), facts), inScope);
  return [note('info', 'segment.template-churn', { literal, customers: churn.customers })];
}
