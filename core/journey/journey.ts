import type { Analysis } from '../analysis/index.ts';
import { DAY_MS, LensError, type Millis, type Note, note, type Period } from '../basics/index.ts';
import { stepKind } from '../funnel/index.ts';
import { channelEntries, channelPaths } from './channel-paths.ts';
import { commentIndex } from './comments/customer-pains.ts';
import { flowOf } from './flow.ts';
import { codesOf, goalOf, goalPositions } from './goal.ts';
import { keyLoss, lastOwnSteps, lossNodes } from './loss-nodes.ts';
import { beginnings, commonPaths, endings } from './paths.ts';
import { commentReasons } from './reasons/comment-reasons.ts';
import { laterVisits } from './reasons/later-visits.ts';
import { pathReasons } from './reasons/path-reasons.ts';
import { setbackReasons } from './reasons/setbacks.ts';
import {
  type JourneyUnit,
  journeySequences,
  mostOfOne,
  type SequenceOptions,
  withoutRepeats,
} from './sequences.ts';
import { stageMap } from './stages/stage-map.ts';
import { tellingSteps } from './telling-steps.ts';
import { type Touches, touchesOf } from './touches.ts';
import { transitionTables } from './transitions.ts';
import type { Journey } from './types.ts';

/** How paths are made and shown; everything has a default. */
export interface JourneyOptions {
  /** `null`: visits where a session column says so or customers have more than 30 touches each, else customers. */
  readonly unit?: JourneyUnit | null;
  readonly gapMs?: Millis;
  /** Event that paths should lead to; `null`: see `goalOf`. */
  readonly to?: string | null;
  /** Steps of a path shown. */
  readonly maxLength?: number;
  /** Count the same event several times running once (default). */
  readonly collapse?: boolean;
}

/** A pause longer than this ends a visit, as in web analytics everywhere. */
export const USUAL_GAP_MS: Millis = 30 * 60_000;
export const USUAL_LENGTH = 5;
/** With more touches a customer than this, one path for all of them says little. */
const MANY_TOUCHES = 30;
const LISTED = { paths: 15, endings: 8, transitions: 60, channels: 15 } as const;

/**
 * Paths of customers or visits: what they do one after another, what leads to the goal and where the
 * others leave.
 *
 * @throws {LensError} `journey.no-events` without touches (on the campaign's days), what `goalOf` throws
 */
export function journey(analysis: Analysis, options: JourneyOptions = {}): Journey {
  const { cleaned, settings, asOf, funnel } = analysis;
  const { maxLength = USUAL_LENGTH, gapMs = USUAL_GAP_MS, collapse = true } = options;
  const period = campaignDays(analysis);
  const touches = touchesOf(cleaned, { period, asOf });
  if (touches === null) throw new LensError('journey.no-events');
  const { names } = touches;
  const customers = cleaned.customers.count;
  const steps = settings.steps;
  const goal = goalOf(touches, steps, options.to ?? null);
  const unit = options.unit ?? usualUnit(touches);
  const sequenceOptions: SequenceOptions = { unit, gapMs, collapse, rank: ranks(names, analysis) };
  // Channels are told from every touch: a message in another channel is no step of its own in a path.
  const whole = journeySequences(touches, customers, {
    ...sequenceOptions,
    ...{ unit: 'customer', collapse: false },
  });
  const sequences =
    unit === 'visit'
      ? journeySequences(touches, customers, sequenceOptions)
      : collapse
        ? withoutRepeats(whole)
        : whole;
  const goalAt = goalPositions(sequences, goal.isGoal);
  const { transitions, events, counts } = transitionTables(sequences, names, LISTED.transitions);
  const isContact = Uint8Array.from(names, (name) => (stepKind(name)?.kind === 'reach' ? 1 : 0));
  const isStep = new Uint8Array(names.length);
  for (const step of steps ?? []) for (const code of codesOf(names, step)) isStep[code] = 1;
  const lastOwn = lastOwnSteps(sequences, isContact);
  const losses = goal.definition === null ? [] : lossNodes(sequences, names, goalAt, lastOwn);
  const wholeGoalAt = goalPositions(whole, goal.isGoal);
  const convertedBy = new Uint8Array(customers).fill(2);
  for (let path = 0; path < whole.count; path += 1) {
    convertedBy[whole.owner[path]!] = wholeGoalAt[path]! >= 0 ? 1 : 0;
  }
  const comments = commentIndex(cleaned.feedback);
  const hasGoal = goal.definition !== null;
  const converted = goalAt.reduce((sum, at) => sum + (at >= 0 ? 1 : 0), 0);
  const key = keyLoss(losses, {
    lost: sequences.count - converted,
    minimumN: settings.minimumN,
  });
  const reasons = [
    ...(hasGoal
      ? setbackReasons(
          { sequences, names, goalAt, isGoal: goal.isGoal, counts, unitCode: unit },
          settings,
        )
      : []),
    ...(hasGoal && unit === 'visit'
      ? laterVisits(sequences, names, goalAt, losses, customers)
      : []),
    ...pathReasons(funnel),
    ...(hasGoal && losses.length > 0
      ? commentReasons(comments, convertedBy, (key ?? losses[0]!).event, settings)
      : []),
  ];
  const show = (stretch: Parameters<typeof commonPaths>[1], listed: number) =>
    commonPaths(sequences, stretch, goalAt, names, listed);
  const result: Journey = {
    definition: {
      unit,
      visitsBy: unit === 'customer' ? null : touches.session === null ? 'gap' : 'session',
      gapMs,
      collapsed: collapse,
      maxLength,
      period,
      goal: goal.definition,
    },
    n: sequences.count,
    customers: whole.count,
    touches: touches.count,
    mostOfOne: mostOfOne(sequences),
    converted,
    conversionRate: converted / sequences.count,
    paths: show(beginnings(sequences, maxLength), LISTED.paths),
    toGoal: show(endings(sequences, goalAt, 'converted', maxLength), LISTED.endings),
    toLoss: hasGoal ? show(endings(sequences, goalAt, 'lost', maxLength), LISTED.endings) : [],
    transitions,
    events,
    telling: tellingSteps(sequences, names, { goalAt, isGoal: goal.isGoal, isStep }, settings),
    losses,
    keyLoss: key,
    reasons: [...reasons].sort((a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0)),
    stages: stageMap({
      ...{ sequences: whole, names, channels: touches.channels, counts },
      ...{ converted: convertedBy, comments, reasons },
    }),
    channelEntries: channelEntries(sequences, goalAt, touches.channels),
    channelPaths: channelPaths(whole, wholeGoalAt, touches.channels, LISTED.channels),
    flow: flowOf(sequences, names, goal.isGoal),
    notes: [],
  };
  return { ...result, notes: notesOf(result, touches, analysis) };
}

/** The campaign's days and the window after them, where there are touches on them; else all days. */
function campaignDays({ settings, cleaned }: Analysis): Period | null {
  const { campaign, windowMs } = settings;
  if (campaign === null || cleaned.events === null) return null;
  const days = windowMs === null ? 0 : Math.ceil(windowMs / DAY_MS);
  const { time, count } = cleaned.events;
  for (let row = 0; row < count; row += 1) {
    const day = time[row]! / DAY_MS;
    if (day >= campaign.from && day < campaign.to + 1) {
      return { from: campaign.from, to: campaign.to + days };
    }
  }
  return null;
}

function usualUnit({ session, count, customer }: Touches): JourneyUnit {
  if (session !== null) return 'visit';
  return count > MANY_TOUCHES * new Set(customer).size ? 'visit' : 'customer';
}

/** Rank of each event among those at the same time: by the path's steps, then orders, then the rest. */
function ranks(names: readonly string[], { settings }: Analysis): Int32Array {
  const rank = new Int32Array(names.length).fill(1_000);
  const steps = settings.steps ?? [];
  steps.forEach((step, index) => {
    for (const code of codesOf(names, step)) rank[code] = Math.min(rank[code]!, index);
  });
  return rank;
}

function notesOf(result: Journey, { orders, names }: Touches, analysis: Analysis): Note[] {
  const { definition, n, converted } = result;
  const { minimumN } = analysis.settings;
  const notes: Note[] = [];
  if (definition.goal === null) {
    notes.push(note('warning', 'journey.no-goal', { events: names.slice(0, 12).join(', ') }));
  } else if (converted === 0) {
    const params = { goal: definition.goal.events.join('/') };
    notes.push(note('warning', 'journey.nobody-converted', params));
  }
  if (orders !== null && orders.joined > 0) {
    notes.push(note('info', 'journey.orders-joined', { n: orders.joined, event: names.at(-1)! }));
    if (orders.isDayOnly) notes.push(note('info', 'journey.orders-day-only'));
  }
  if (orders !== null && orders.untouched > 0) {
    notes.push(note('info', 'journey.orders-untouched', { n: orders.untouched }));
  }
  if (n < minimumN) notes.push(note('warning', 'journey.few', { n, most: minimumN }));
  notes.push(note('info', 'journey.not-cause'));
  return notes;
}
