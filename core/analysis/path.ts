import { type Day, isoDay, type Note, note, type Period } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import { detectSteps, eventFunnel, type FunnelResult, stageFunnel } from '../funnel/index.ts';
import type { Settings, StepSetting } from '../settings/index.ts';

/** How many steps of the path each customer took in a period. */
export type DepthIn = (period: Period | null) => { depth: Uint8Array; stepCount: number } | null;

/** The conversion path, or the reason why there is none. */
export interface PathPart {
  readonly funnel: FunnelResult | null;
  readonly steps: readonly StepSetting[] | null;
  readonly depthIn: DepthIn;
  readonly missing: Note | null;
  readonly notes: readonly Note[];
}

const NO_PATH: PathPart = {
  funnel: null,
  steps: null,
  depthIn: () => null,
  missing: null,
  notes: [],
};

/**
 * Counts the path from touches where there are any (over the campaign's days, or all days), else takes
 * it from a stage table typed by hand.
 */
export function pathPart(cleaned: Cleaned, settings: Settings, asOf: Day | null): PathPart {
  const { events, stages } = cleaned;
  const typed = stages !== null && stages.length > 0 ? stages : null;
  if (events === null || events.count === 0) {
    return typed === null
      ? { ...NO_PATH, missing: note('problem', 'analysis.path-no-events') }
      : { ...NO_PATH, funnel: stageFunnel(typed) };
  }
  const steps = settings.steps ?? detectSteps(cleaned);
  if (steps === null) {
    if (typed !== null) return { ...NO_PATH, funnel: stageFunnel(typed) };
    const names = events.event.values.slice(0, 12).join(', ');
    return {
      ...NO_PATH,
      missing: note('problem', 'analysis.path-no-steps', { events: names }),
    };
  }
  // Channels are always counted; `settings.by` only says whether every step is shown by channel.
  const by = events.dimensions.has('channel') ? 'channel' : settings.by;
  const count = (period: Period | null): FunnelResult =>
    eventFunnel(cleaned, {
      steps,
      windowMs: settings.windowMs,
      entry: settings.entry,
      by,
      period,
      asOf,
    });
  const counted = new Map<string, FunnelResult>();
  const funnelIn = (period: Period | null): FunnelResult => {
    const key = period === null ? 'all' : `${period.from}..${period.to}`;
    const known = counted.get(key) ?? count(period);
    counted.set(key, known);
    return known;
  };
  const depthIn: DepthIn = (period) => {
    const { depth } = funnelIn(period);
    return depth === null ? null : { depth, stepCount: steps.length };
  };

  const notes: Note[] = settings.steps === null ? stepsFound(steps, events.event.values) : [];
  if (typed !== null) notes.push(note('warning', 'analysis.path-typed-unused'));
  let funnel = funnelIn(settings.campaign);
  if (settings.campaign !== null && (funnel.totals.entered ?? 0) === 0) {
    notes.push(
      note('warning', 'analysis.path-period-empty', {
        from: isoDay(settings.campaign.from),
        to: isoDay(settings.campaign.to),
      }),
    );
    funnel = funnelIn(null);
  }
  return { funnel, steps, depthIn, missing: null, notes };
}

/** Steps nobody set are said, with the events left out, where there are any. */
function stepsFound(steps: readonly StepSetting[], names: readonly string[]): Note[] {
  const used = new Set(steps.flatMap(({ events }) => events));
  const unused = names.filter((name) => !used.has(name)).slice(0, 12);
  if (unused.length === 0) return [];
  const params = { steps: steps.map(({ label }) => label).join(' > '), unused: unused.join(', ') };
  return [note('info', 'analysis.path-steps-found', params)];
}
