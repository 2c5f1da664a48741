import type { Segmented } from '../analysis/index.ts';
import { t } from '../i18n/index.ts';
import { type Segmentation, segmentCustomers } from '../segment/index.ts';
import { PRESETS, type Preset } from '../settings/index.ts';
import type { Grouping } from './types.ts';

/** The segments in use, as a grouping. */
export function currentGrouping({ analysis, segmentation }: Segmented): Grouping {
  const { language } = analysis.settings;
  const preset = PRESETS.find((one) => one === segmentation.preset);
  if (preset !== undefined) return ofSegmentation(preset, segmentation, language);
  return {
    ...ofSegmentation('template4', segmentation, language),
    id: 'own',
    name: t(language, 'grouping.own'),
    definition: t(language, 'grouping.says.own'),
  };
}

/** The same customers with the segments of a preset in use. */
export function segmentedBy(segmented: Segmented, preset: Preset): Segmented {
  const { analysis, metrics, rfm, segmentation } = segmented;
  if (segmentation.preset === preset) return segmented;
  const settings = { ...analysis.settings, preset, segments: null };
  const { cleaned } = analysis;
  const own = segmentCustomers({ cleaned, metrics, rfm, settings });
  return {
    analysis: { ...analysis, settings, segmentation: own },
    metrics,
    rfm,
    segmentation: own,
  };
}

/** The segments of a preset, whatever segments are in use. */
export function presetGrouping(segmented: Segmented, preset: Preset): Grouping {
  const { segmentation } = segmentedBy(segmented, preset);
  return ofSegmentation(preset, segmentation, segmented.analysis.settings.language);
}

function ofSegmentation(
  preset: Preset,
  { segments, assignment }: Segmentation,
  language: 'zh' | 'en',
): Grouping {
  return {
    id: preset,
    name: t(language, `settings.preset.${preset}`),
    groups: segments.map(({ id, name, description, rule }) => ({
      id,
      name,
      definition: description,
      rule,
    })),
    assignment,
    definition: t(language, `grouping.says.${preset}`),
    basis: [],
  };
}
