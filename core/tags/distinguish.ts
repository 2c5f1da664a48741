import type { Segmentation } from '../segment/index.ts';
import {
  benjaminiHochberg,
  fisherExact,
  type Proportion,
  smallestExpected,
  twoProportionZ,
} from '../stats/index.ts';
import { restates } from './restates.ts';
import type { Tag, TagGroup, Tagging } from './types.ts';

/** A tag marks a segment off when at least this share of it has the tag … */
export const LEAST_SHARE = 0.3;
/** … at least this many times as often as everyone else. */
export const LEAST_LIFT = 1.2;
/** Below this expected count the z-test is too rough. */
const ROUGH = 5;
/** Other ways to sort the same customers say nothing about a segment that isn't in it already. */
const OTHER_SORTINGS: readonly TagGroup[] = ['segment', 'rfm', 'lifecycle'];

/** How a tag stands inside a segment and among all other customers. */
export interface TagLift {
  readonly tag: Tag;
  /** Of the customers the tag can be told of: who has it, inside and in the rest. */
  readonly inside: Proportion;
  readonly rest: Proportion;
  readonly share: number;
  readonly restShare: number;
  /** `share / restShare`; `null`: nobody else has it. */
  readonly lift: number | null;
  /** Adjusted by Benjamini–Hochberg over all tags and segments; `null`: by definition, not tested. */
  readonly pAdjusted: number | null;
  /** The rule of the segment is about the same number. */
  readonly restates: boolean;
}

/** Tags that mark a segment off, the strongest first. */
export interface SegmentTags {
  readonly id: string;
  readonly name: string;
  readonly customers: number;
  /** `few`: too small to tell. `typed-rule`: nobody else to compare with. */
  readonly reason: 'told' | 'few' | 'no-rest';
  readonly lifts: readonly TagLift[];
}

/**
 * What really distinguishes each segment: tags that more of its customers have than of everyone else,
 * by lift, with a two-proportion test (Fisher's where counts are small).
 *
 * @param minimumN customers the tag must be told of, inside and in the rest
 */
export function distinguishingTags(
  tagging: Tagging,
  { segments, assignment }: Segmentation,
  { minimumN, alpha }: { readonly minimumN: number; readonly alpha: number },
): readonly SegmentTags[] {
  const tags = tagging.tags.filter(
    ({ group, customers }) => !OTHER_SORTINGS.includes(group) && customers > 0,
  );
  const candidates = tags.flatMap((tag) => {
    const counts = countsBySegment(tag, assignment, segments.length);
    return segments.flatMap((segment, index) => {
      const inside = counts[index]!;
      const rest = { hits: tag.customers - inside.hits, n: tag.told - inside.n };
      if (inside.n < minimumN || rest.n < minimumN) return [];
      return [{ index, tag, inside, rest, restates: restates(tag, segment.rule) }];
    });
  });
  const tested = candidates.filter((one) => !one.restates);
  const adjusted = benjaminiHochberg(tested.map(({ inside, rest }) => pOf(rest, inside)));
  const pOfCandidate = new Map(tested.map((one, index) => [one, adjusted[index]!]));
  const lifts = candidates.flatMap((one) => {
    const { index, tag, inside, rest } = one;
    const share = inside.hits / inside.n;
    const restShare = rest.hits / rest.n;
    const pAdjusted = pOfCandidate.get(one) ?? null;
    if (share < LEAST_SHARE || share < LEAST_LIFT * restShare) return [];
    if (pAdjusted !== null && pAdjusted >= alpha) return [];
    const lift = rest.hits === 0 ? null : share / restShare;
    return [
      { index, tag, inside, rest, share, restShare, lift, pAdjusted, restates: one.restates },
    ];
  });
  const everyone = segments.reduce((sum, { customers }) => sum + customers, 0);
  return segments.map(({ id, name, customers }, index) => ({
    id,
    name,
    customers,
    reason: customers < minimumN ? 'few' : everyone - customers < minimumN ? 'no-rest' : 'told',
    lifts: lifts
      .filter((one) => one.index === index)
      .sort(byStrength)
      .map(({ index: _, ...lift }) => lift),
  }));
}

/** What T1 shows of a segment: how many tags that its rule says already, and how many others. */
const MOST_RESTATING = 2;
const MOST_OTHERS = 3;

/**
 * The few tags that tell a segment in T1: up to two that its own rule says, then up to three others,
 * one of a group each, so that they don't repeat each other.
 */
export function exampleTags({ lifts }: SegmentTags): readonly TagLift[] {
  const taken = new Set<string>();
  const chosen = lifts.filter((lift) => {
    const group = groupOf(lift.tag);
    if (taken.has(group)) return false;
    taken.add(group);
    return true;
  });
  const own = chosen.filter((one) => one.restates).slice(0, MOST_RESTATING);
  return [...own, ...chosen.filter((one) => !one.restates).slice(0, MOST_OTHERS)];
}

/** Tags that say much the same count as one: a favourite category and one's channel don't. */
function groupOf({ id, group }: Tag): string {
  if (group === 'preference') return id.split(':')[0]!;
  if (group === 'churn') return 'next-purchase';
  return group;
}

function countsBySegment(
  { states }: Tag,
  assignment: Int16Array,
  segments: number,
): readonly Proportion[] {
  const told = new Int32Array(segments);
  const hits = new Int32Array(segments);
  for (let customer = 0; customer < states.length; customer += 1) {
    const segment = assignment[customer]!;
    const state = states[customer]!;
    if (segment < 0) continue;
    told[segment]! += 1 - (state >> 1);
    hits[segment]! += state & 1;
  }
  return Array.from(told, (n, segment) => ({ hits: hits[segment]!, n }));
}

function pOf(rest: Proportion, inside: Proportion): number {
  return smallestExpected(rest, inside) < ROUGH
    ? fisherExact(rest, inside)
    : twoProportionZ(rest, inside).p;
}

type Strength = Pick<TagLift, 'lift' | 'share'>;

function byStrength(one: Strength, other: Strength): number {
  const lift = (of: number | null) => of ?? Number.MAX_VALUE;
  if (lift(one.lift) !== lift(other.lift)) return lift(one.lift) > lift(other.lift) ? -1 : 1;
  // Ties stay in the order of the catalogue.
  return other.share - one.share;
}
