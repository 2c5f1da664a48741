import { type PartialSettings, type Preset, segmentsFromRows } from '#core';
import type { RuleDraft } from '../views.ts';

/** Drafts as settings; `null` when they are just what the preset gives. */
export function draftSegments(drafts: readonly RuleDraft[], preset: Preset) {
  const rows = drafts.map(({ id, name, rule, strategy }) => ({ id, name, rule, strategy }));
  return segmentsFromRows(rows, preset);
}

/**
 * Settings as they are to be kept: rules whose names and strategies are the preset's own follow the
 * language again, and rules that are wholly the preset's are none of the user's.
 */
export function withOwnRules(settings: PartialSettings, preset: Preset): PartialSettings {
  const { segments } = settings;
  if (segments === undefined || segments === null) return settings;
  return { ...settings, segments: segmentsFromRows(segments, settings.preset ?? preset) };
}
