import { LensError } from '../basics/index.ts';
import { type MessageCode, t } from '../i18n/index.ts';
import type { Settings } from '../settings/index.ts';
import { PRESET_SEGMENTS, type PresetSegment } from './presets.ts';
import { parseRule, type Rule } from './rules/index.ts';

/** Segments fit into the signed 16 bits of an assignment, and a person can still read them. */
const MOST_SEGMENTS = 200;

/** A segment before anyone is in it. */
export interface PlannedSegment {
  readonly id: string;
  readonly name: string;
  readonly rule: Rule;
  readonly ruleText: string;
  /** Tags of the preset; `null`: to be drawn from the rule. */
  readonly tags: MessageCode | null;
  readonly strategy: string;
  readonly completion: boolean;
}

/**
 * The segments the settings ask for, in match order: the preset's, or the user's own, whose empty
 * names and strategies fall back on the preset's segment of the same id.
 *
 * @throws {LensError} `segment.rule-…`, `segment.duplicate-id`, `segment.too-many`
 */
export function plannedSegments(settings: Settings): readonly PlannedSegment[] {
  const { language, segments } = settings;
  const preset = PRESET_SEGMENTS[settings.preset];
  if (segments === null) return preset.map((one) => fromPreset(one, language));
  if (segments.length > MOST_SEGMENTS) {
    throw new LensError('segment.too-many', { count: segments.length, most: MOST_SEGMENTS });
  }
  const seen = new Set<string>();
  return segments.map(({ id, name, rule, strategy }) => {
    if (seen.has(id)) throw new LensError('segment.duplicate-id', { id });
    seen.add(id);
    const base = preset.find((one) => one.id === id);
    const unchanged = base?.rule === rule;
    return {
      id,
      name: name !== '' ? name : base === undefined ? id : t(language, base.name),
      rule: parseRule(rule),
      ruleText: rule,
      tags: unchanged ? base.tags : null,
      strategy: strategy !== '' || base === undefined ? strategy : t(language, base.strategy),
      completion: unchanged && base.completion,
    };
  });
}

function fromPreset(segment: PresetSegment, language: Settings['language']): PlannedSegment {
  return {
    id: segment.id,
    name: t(language, segment.name),
    rule: parseRule(segment.rule),
    ruleText: segment.rule,
    tags: segment.tags,
    strategy: t(language, segment.strategy),
    completion: segment.completion,
  };
}
