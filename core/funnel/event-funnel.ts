import { type Day, dayOf, LensError, type Millis, type Period, ratio } from '../basics/index.ts';
import type { Cleaned, Events } from '../clean/index.ts';
import type { FunnelEntry, StepSetting } from '../settings/index.ts';
import { channelGroups } from './channel-groups.ts';
import { conversionTime } from './conversion-time.ts';
import { customerEvents } from './customer-events.ts';
import { courseOf } from './entries/walk.ts';
import { walkAll } from './entries/walk-all.ts';
import { eventFunnelNotes } from './event-funnel-notes.ts';
import { funnelSteps } from './funnel-steps.ts';
import { joins } from './joins.ts';
import { countOpen, openWindows } from './open-windows.ts';
import { stepPlan } from './steps/step-plan.ts';
import type { FunnelResult } from './types.ts';

/** How a funnel is counted. */
export interface FunnelOptions {
  readonly steps: readonly StepSetting[];
  /** Time a chain of steps may take, inclusive; `null`: no limit. Entry `any` has no window. */
  readonly windowMs: Millis | null;
  readonly entry: FunnelEntry;
  /** `channel`: also by channel of the customer's first touch. */
  readonly by: 'channel' | null;
  /** Days on which entries count (later steps may fall after them); `null`: all. */
  readonly period: Period | null;
  /** Last day that counts; `null`: the last day with an event. */
  readonly asOf: Day | null;
}

/**
 * The conversion path counted from touches. The unit is the customer; a customer reaches step k when
 * an entry (step 1, in the period) has a chain of steps 1 … k within the window. Events at the same time
 * count in the order of their steps.
 *
 * @throws {LensError} `funnel.no-events` without touches; what `stepPlan` throws for unknown steps
 */
export function eventFunnel(cleaned: Cleaned, options: FunnelOptions): FunnelResult {
  const { events, customers } = cleaned;
  if (events === null || events.count === 0) throw new LensError('funnel.no-events');
  const { entry, period } = options;
  const windowMs = entry === 'any' ? null : options.windowMs;
  const plan = stepPlan(options.steps, events.event.values);
  const inOrder = customerEvents(events, customers.count, plan, options.asOf);
  const course = courseOf(inOrder, plan, windowMs, period);
  const walks = walkAll(course, entry, customers.count);
  const { depth } = walks;
  const stepCount = plan.steps.length;
  const asOf = options.asOf ?? lastEventDay(events);
  const open = openWindows(walks, stepCount, windowMs, asOf);
  const { groups, notes } = channelGroups(events, depth);
  const byChannel = options.by === 'channel' ? groups : null;
  const steps = funnelSteps(plan.steps, walks, open, byChannel, events.event.values);
  const whole = steps.slice(0, stepCount);
  const result: FunnelResult = {
    definition: {
      source: 'events',
      steps: plan.steps,
      windowMs,
      entry,
      period,
      by: byChannel === null ? null : 'channel',
    },
    layout: byChannel === null ? 'chain' : 'matrix',
    steps,
    channels: byChannel?.channels ?? [],
    totals: {
      entered: whole[0]!.reached,
      converted: whole.at(-1)!.reached,
      rate: ratio(whole.at(-1)!.reached ?? 0, whole[0]!.reached ?? 0),
    },
    reconciliation: joins(whole),
    depth,
    channelOf: byChannel?.channelOf ?? null,
    timeToConvert: conversionTime(walks.took),
    notYetMature: countOpen(open),
    channelMissingShare: byChannel?.missingShare ?? null,
    notes: options.by === 'channel' ? notes : [],
  };
  return { ...result, notes: eventFunnelNotes(result, cleaned, inOrder.afterAsOf, asOf) };
}

function lastEventDay({ time, count }: Events): Day {
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row += 1) if (time[row]! > last) last = time[row]!;
  return dayOf(last);
}
