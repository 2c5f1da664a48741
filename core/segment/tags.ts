import type { Attribute } from '../clean/index.ts';
import { type Language, listedItems, type MessageCode, t } from '../i18n/index.ts';
import type { PlannedSegment } from './planned-segments.ts';
import { type Operand, type Rule, type RuleThresholds, thresholdValue } from './rules/index.ts';

/** A membership level names a segment when at least this share of it has the level … */
const TYPICAL_SHARE = 0.5;
/** … at least this many times as often as everyone … */
const TYPICAL_LIFT = 1.2;
/** … and the segment is no smaller than this. */
const TYPICAL_CUSTOMERS = 11;

/** The customers of a segment: those assigned its index. */
interface Members {
  readonly assignment: Int16Array;
  readonly index: number;
}

/**
 * Tags of a segment: those of the preset, or what its rule says, then the membership level most of its
 * customers have when it is typical of them.
 *
 * @param inScope 1 for customers that segments are about
 */
export function segmentTags(
  segment: PlannedSegment,
  members: Members,
  inScope: Uint8Array,
  attributes: readonly Attribute[],
  { language, thresholds }: { readonly language: Language; readonly thresholds: RuleThresholds },
): readonly string[] {
  const own =
    segment.tags === null
      ? ruleTags(segment.rule, thresholds).map((code) => t(language, code))
      : listedItems(language, t(language, segment.tags));
  const level = typicalLevel(members, inScope, attributes);
  return [...new Set(level === null ? own : [level, ...own])];
}

function typicalLevel(
  { assignment, index }: Members,
  inScope: Uint8Array,
  attributes: readonly Attribute[],
): string | null {
  const membership = attributes.find((one) => one.role === 'membership');
  if (membership?.kind !== 'text') return null;
  const { codes, values } = membership.dimension;
  const inside = new Int32Array(values.length);
  const overall = new Int32Array(values.length);
  let size = 0;
  let everyone = 0;
  for (let customer = 0; customer < assignment.length; customer++) {
    if (inScope[customer] === 0) continue;
    const code = codes[customer]!;
    const isMember = +(assignment[customer] === index);
    everyone += 1;
    size += isMember;
    if (code < 0) continue;
    overall[code]! += 1;
    inside[code]! += isMember;
  }
  if (size < TYPICAL_CUSTOMERS) return null;
  const best = inside.indexOf(inside.reduce((most, one) => Math.max(most, one), 0));
  const share = inside[best]! / size;
  const typical = share >= TYPICAL_SHARE && share >= TYPICAL_LIFT * (overall[best]! / everyone);
  return typical ? values[best]! : null;
}

/** Tags that follow from the conditions a rule demands of everyone. */
function ruleTags(rule: Rule, thresholds: RuleThresholds): readonly MessageCode[] {
  if (rule.kind === 'and') return rule.parts.flatMap((part) => ruleTags(part, thresholds));
  if (rule.kind === 'in-campaign') return rule.order === 'first' ? ['segment.tag.first-order'] : [];
  const bounds = boundsOf(rule, thresholds);
  if (bounds === null) return [];
  const { subject, low, high } = bounds;
  if (subject === 'recency_days') {
    if (high <= 30) return ['segment.tag.active'];
    if (low > 60) return ['segment.tag.dormant'];
    return low > 30 ? ['segment.tag.less-active'] : [];
  }
  if (subject === 'aov') {
    if (low >= thresholds.aovHigh) return ['segment.tag.high-order-value'];
    if (high <= thresholds.aovLow) return ['segment.tag.low-order-value'];
    const medium = low >= thresholds.aovLow && high <= thresholds.aovHigh;
    return medium ? ['segment.tag.medium-order-value'] : [];
  }
  if (high <= 0) return bounds.lifetime ? ['segment.tag.no-order'] : [];
  if (low === 1 && high === 1 && bounds.lifetime) return ['segment.tag.one-order'];
  if (low >= Math.max(2, thresholds.ordersHigh)) return ['segment.tag.frequent'];
  return high <= 2 ? ['segment.tag.infrequent'] : [];
}

interface Bounds {
  readonly subject: 'recency_days' | 'aov' | 'orders';
  readonly lifetime: boolean;
  readonly low: number;
  readonly high: number;
}

/** The ends a single condition sets for recency, order value or orders; `null` for any other. */
function boundsOf(rule: Rule, thresholds: RuleThresholds): Bounds | null {
  if (rule.kind !== 'compare' && rule.kind !== 'between') return null;
  const subject = rule.kind === 'compare' ? rule.left : rule.value;
  if (subject.kind !== 'name') return null;
  const { name } = subject;
  if (name.kind !== 'recency_days' && name.kind !== 'aov' && name.kind !== 'orders') return null;
  const lifetime = 'span' in name && name.span.kind === 'lifetime';
  // Days and orders are whole, so that > 60 begins at 61.
  const ends = endsOf(rule, thresholds, name.kind === 'aov' ? 0 : 1);
  return ends === null ? null : { subject: name.kind, lifetime, ...ends };
}

function endsOf(
  rule: Extract<Rule, { kind: 'compare' | 'between' }>,
  thresholds: RuleThresholds,
  step: number,
): { low: number; high: number } | null {
  const value = (operand: Operand): number => {
    if (operand.kind === 'number') return operand.value;
    return operand.kind === 'threshold' ? thresholdValue(operand.name, thresholds) : Number.NaN;
  };
  const { NEGATIVE_INFINITY: least, POSITIVE_INFINITY: most } = Number;
  if (rule.kind === 'between') return { low: value(rule.low), high: value(rule.high) };
  const right = value(rule.right);
  switch (rule.operator) {
    case '>=':
      return { low: right, high: most };
    case '>':
      return { low: right + step, high: most };
    case '<=':
      return { low: least, high: right };
    case '<':
      return { low: least, high: right - step };
    case '=':
      return { low: right, high: right };
    case '!=':
      return null;
  }
}
