import type { Analysis } from '../analysis/index.ts';
import { originOf } from '../analysis/origins.ts';
import { type Day, type Note, note } from '../basics/index.ts';
import { type CustomerFacts, customerFacts, quarterAfter } from '../segment/index.ts';
import { membershipTags } from './families/membership.ts';
import { orderTags } from './families/orders.ts';
import { ownTags } from './families/own.ts';
import { placeTags } from './families/place.ts';
import { predictionTags } from './families/predictions.ts';
import { preferenceTags } from './families/preferences.ts';
import { priceTags } from './families/price.ts';
import { profileTags } from './families/profile.ts';
import { reachTags } from './families/reach.ts';
import { responseTags } from './families/response.ts';
import { satisfactionTags } from './families/satisfaction.ts';
import { segmentTags } from './families/segments.ts';
import { timeTags } from './families/times.ts';
import { valueTags } from './families/value.ts';
import { tagInput } from './input.ts';
import { ownSearches } from './own-searches.ts';
import { purchasesOf } from './purchases.ts';
import { namedApart } from './same-names.ts';
import {
  TAG_GROUPS,
  TAG_TIERS,
  type Tag,
  type TagDraft,
  type Tagging,
  type TagInput,
  TagState,
} from './types.ts';

/** Days before the as-of day that "campaign" stands for in rules when none is set. */
const DEFAULT_CAMPAIGN_DAYS = 30;

const known = new WeakMap<Analysis, Tagging>();

/** Every tag of every customer of an analysis; computed once, whatever its language. */
export function taggingOf(analysis: Analysis): Tagging {
  const origin = originOf(analysis);
  const found = known.get(origin) ?? tagging(tagInput(origin));
  known.set(origin, found);
  return found;
}

/** The tags of an analysis are also those of one made from it with the same rows and settings. */
export function keepTagging(analysis: Analysis, tagging: Tagging): void {
  known.set(analysis, tagging);
}

/**
 * Tags from their makings. Tags that can be told of nobody are left out.
 *
 * @returns no tags where the files know no customer
 */
export function tagging(input: TagInput): Tagging {
  const { asOf, scope } = input;
  const everyone = scope.reduce((sum, one) => sum + one, 0);
  const outside = Int32Array.from([...scope.keys()].filter((customer) => scope[customer] === 0));
  const expires = asOf === null ? null : quarterAfter(asOf);
  const { drafts, missing } = draftsOf(input);
  const taggingWith = (all: readonly TagDraft[], notes: readonly Note[]): Tagging => {
    const tags = all
      .map((draft) => counted(draft, outside, everyone, asOf, expires))
      .filter(({ told }) => told > 0)
      .sort((one, other) => placeOf(one) - placeOf(other));
    const byId = new Map(tags.map((tag) => [tag.id, tag]));
    const found = (id: string) => byId.get(id) ?? null;
    return { asOf, expires, scope, customers: everyone, tags, notes, tag: found };
  };
  const notes = missing.map((code) => note('info', code));
  const known = taggingWith(drafts, notes);
  const own = ownSearches(input, known);
  if (own.drafts.length + own.notes.length === 0) return known;
  return taggingWith([...drafts, ...own.drafts], [...notes, ...own.notes]);
}

function draftsOf(input: TagInput) {
  const { cleaned, metrics } = input;
  const purchases =
    metrics === null || cleaned.orders === null ? null : purchasesOf(cleaned.orders, metrics.asOf);
  const facts = factsOf(input);
  const own = ownTags(input, facts);
  const families = [
    profileTags(input),
    placeTags(input),
    membershipTags(input),
    reachTags(input),
    orderTags(input),
    valueTags(input),
    priceTags(input, purchases),
    preferenceTags(input, purchases),
    timeTags(input, purchases),
    responseTags(input),
    satisfactionTags(input),
    segmentTags(input, facts),
    predictionTags(input),
  ];
  return {
    drafts: [...namedApart(families.flatMap(({ tags }) => tags)), ...own.tags],
    missing: [...families, own].flatMap(({ missing }) => missing),
  };
}

function factsOf({ cleaned, metrics, rfm, settings }: TagInput): CustomerFacts | null {
  if (metrics === null || rfm === null) return null;
  const campaign = settings.campaign ?? {
    from: metrics.asOf - DEFAULT_CAMPAIGN_DAYS,
    to: metrics.asOf,
  };
  return customerFacts(cleaned, metrics, rfm, settings.thresholds, campaign);
}

function counted(
  draft: TagDraft,
  outside: Int32Array,
  everyone: number,
  asOf: Day | null,
  expires: Day | null,
): Tag {
  const { states } = draft;
  for (const customer of outside) states[customer] = TagState.unknown;
  let known = states.length;
  let customers = 0;
  // The two bits of a state: yes, and unknown.
  for (let customer = 0; customer < states.length; customer += 1) {
    const state = states[customer]!;
    known -= state >> 1;
    customers += state & 1;
  }
  return {
    ...draft,
    asOf,
    expires,
    told: known,
    customers,
    coverage: everyone === 0 ? 0 : known / everyone,
    share: known === 0 ? 0 : customers / known,
  };
}

function placeOf({ tier, group }: Tag): number {
  return TAG_TIERS.indexOf(tier) * TAG_GROUPS.length + TAG_GROUPS.indexOf(group);
}
