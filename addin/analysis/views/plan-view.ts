import {
  type Analysis,
  daysIn,
  isoDay,
  type Language,
  listed,
  PART_IDS,
  PRESET_SEGMENTS,
  PRESETS,
  type Preset,
  periodBefore,
  type Settings,
  wholePath,
} from '#core';
import { partTitle } from '../mined/mined-view.ts';
import { OUTPUTS, type OutputId, USUAL_OUTPUTS } from '../service.ts';
import type { PlanView } from '../views.ts';
import { noteText, type Say, sayIn } from './words.ts';

/** Customers listed on a sheet; with more, none are. */
const MOST_LISTED = 200_000;

/**
 * What a run can make and with which settings.
 *
 * @param analysis `null`: nothing could be computed
 */
export function planView(
  settings: Settings,
  analysis: Analysis | null,
  outputs: readonly OutputId[] = USUAL_OUTPUTS,
): PlanView {
  const { language, campaign, preset, segments } = settings;
  const say = sayIn(language);
  const { firstDay = null, lastDay = null } = analysis?.cleaned ?? {};
  const day = (value: number | null) => (value === null ? null : isoDay(value));
  return {
    outputs: OUTPUTS.map((id) => ({
      id,
      label: say(`addin.views.output.${id}`),
      ...readiness(id, analysis, say),
      chosen: outputs.includes(id),
    })),
    asOf: day(analysis?.asOf ?? null) ?? settings.asOf,
    asOfHint: say(settings.asOf === null ? 'addin.views.as-of-default' : 'addin.views.as-of-set'),
    campaignName: settings.campaignName,
    campaignFrom: day(campaign?.from ?? null),
    campaignTo: day(campaign?.to ?? null),
    campaignHint: campaignHint(settings, say),
    preset,
    presets: PRESETS.map((id) => ({
      id,
      name: say(`addin.views.preset.${id}`),
      detail:
        segments !== null && id === preset
          ? say('addin.views.own-rules')
          : presetDetail(id, language, say),
    })),
    firstDay: day(firstDay),
    lastDay: day(lastDay),
  };
}

/** Whether an output can be made, and what it holds or lacks. */
function readiness(
  id: OutputId,
  analysis: Analysis | null,
  say: Say,
): { readonly ready: boolean; readonly detail: string } {
  if (analysis === null) return { ready: false, detail: say('addin.views.output.not-yet') };
  const { segmentation, cleaned, funnel, evaluation, missing } = analysis;
  const lacks = (part: keyof Analysis['missing']) => {
    const reason = missing[part];
    return {
      ready: false,
      detail: reason === null ? say('report.missing') : noteText(say, reason),
    };
  };
  const holds = (detail: string) => ({ ready: true, detail });
  switch (id) {
    case 'segments': {
      if (segmentation === null) {
        const n = cleaned.typedSegments?.length ?? 0;
        return n === 0 ? lacks(id) : holds(say('addin.views.output.segments-typed', { n }));
      }
      const { segments, customers } = segmentation;
      return holds(say('addin.views.output.segments-detail', { n: segments.length, customers }));
    }
    case 'path': {
      if (funnel === null) return lacks(id);
      const all = wholePath(funnel);
      const steps = (all.length > 0 ? all : funnel.steps).map(({ step }) => step);
      const named = steps.join(' → ');
      return holds(say('addin.views.output.path-detail', { n: steps.length, steps: named }));
    }
    case 'evaluation':
      return evaluation === null
        ? lacks(id)
        : holds(say('addin.views.output.evaluation-detail', { n: evaluation.rows.length }));
    case 'customers': {
      const n = cleaned.customers.count;
      if (n === 0) return { ready: false, detail: say('addin.views.output.customers-none') };
      if (n > MOST_LISTED) {
        return { ready: false, detail: say('addin.views.output.customers-many', { n }) };
      }
      return holds(say('addin.views.output.customers-detail', { n }));
    }
    case 'log':
      return holds(say('addin.views.output.log-detail', { n: cleaned.log.count }));
    case 'mining': {
      const parts = PART_IDS.map((part) => partTitle(part, say));
      return holds(listed(analysis.settings.language, parts));
    }
  }
}

function campaignHint({ campaign, before }: Settings, say: Say): string {
  if (campaign === null) return say('addin.views.campaign-none');
  const following = periodBefore(campaign);
  const compared = before ?? following;
  const params = {
    days: daysIn(campaign),
    before: daysIn(compared),
    from: isoDay(compared.from),
    to: isoDay(compared.to),
  };
  const follows = compared.from === following.from && compared.to === following.to;
  return say(follows ? 'addin.views.campaign-default' : 'addin.views.campaign-own', params);
}

function presetDetail(preset: Preset, language: Language, say: Say): string {
  const names = PRESET_SEGMENTS[preset].map(({ name }) => say(name));
  return listed(language, names);
}
