import { type Note, note } from '../../basics/index.ts';
import { type CommentIndex, type Pains, painsOf } from '../comments/customer-pains.ts';
import type { JourneySequences } from '../sequences.ts';
import type { EvidenceGrade, JourneyReason } from '../types.ts';
import { JOURNEY_STAGES, type JourneyStage, stagesOfEvents } from './stage-of.ts';

/** An event in a channel. */
export interface Touchpoint {
  readonly event: string;
  /** `null`: none given. */
  readonly channel: string | null;
  readonly customers: number;
}

/** What could be done at a stage, and whether data stands behind it. */
export interface Opportunity {
  readonly grade: EvidenceGrade;
  readonly note: Note;
}

/** One stage of the journey. */
export interface StageRow {
  readonly stage: JourneyStage;
  /** Customers with an event of the stage. */
  readonly customers: number;
  /** Customers who got this far and no further. */
  readonly ended: number;
  readonly touchpoints: readonly Touchpoint[];
  /** Pains in the comments of those who ended here; after the purchase, of those who bought. */
  readonly pains: Pains;
  readonly opportunity: Opportunity;
}

const LISTED_TOUCHPOINTS = 5;
/** Fewer customers than this with the same pain are no pattern. */
const FEWEST_PAINED = 5;

/** What the map is made from. */
export interface StageMapInput {
  readonly sequences: JourneySequences;
  readonly names: readonly string[];
  readonly channels: readonly string[];
  readonly counts: Int32Array;
  /** 1: the customer reached the goal. */
  readonly converted: Uint8Array;
  readonly comments: CommentIndex;
  readonly reasons: readonly JourneyReason[];
}

/** Stages with their touchpoints, pains and opportunities; those nobody reached are left out. */
export function stageMap(input: StageMapInput): readonly StageRow[] {
  const { sequences, names, channels, converted, comments, reasons } = input;
  const stageOf = stagesOfEvents(names, input.counts);
  const customers = converted.length;
  const furthest = new Int8Array(customers).fill(-1);
  const reached = JOURNEY_STAGES.map(() => new Uint8Array(customers));
  const touches = touchpointCounts(sequences, names.length, channels.length, (path, code) => {
    const stage = stageOf[code]!;
    if (stage < 0) return;
    const owner = sequences.owner[path]!;
    reached[stage]![owner] = 1;
    if (stage > furthest[owner]!) furthest[owner] = stage;
  });
  return JOURNEY_STAGES.flatMap((stage, index): StageRow[] => {
    const isAfter = stage === 'after';
    const here = total(reached[index]!);
    const pains = painsOf(comments, (customer) =>
      isAfter
        ? converted[customer] === 1
        : converted[customer] !== 1 && furthest[customer] === index,
    );
    if (here === 0 && !(isAfter && pains.commented > 0)) return [];
    let ended = 0;
    furthest.forEach((last, customer) => {
      if (last === index && (isAfter || converted[customer] !== 1)) ended += 1;
    });
    const touchpoints = touches
      .filter(({ event }) => stageOf[event] === index)
      .map(({ event, channel, customers: n }) => ({
        event: names[event]!,
        channel: channels[channel] ?? null,
        customers: n,
      }))
      .sort(
        (a, b) =>
          b.customers - a.customers ||
          (`${a.event}\n${a.channel}` < `${b.event}\n${b.channel}` ? -1 : 1),
      )
      .slice(0, LISTED_TOUCHPOINTS);
    const mine = reasons.filter(({ at }) => stageOf[names.indexOf(at)] === index);
    return [
      {
        stage,
        customers: here,
        ended,
        touchpoints,
        pains,
        opportunity: opportunityOf(stage, mine, pains),
      },
    ];
  });
}

/** What data suggests: a tested reason, then what comments complain about; else a hypothesis of the stage. */
function opportunityOf(
  stage: JourneyStage,
  reasons: readonly JourneyReason[],
  { pains, commented }: Pains,
): Opportunity {
  const tested = reasons.find(({ grade, direction }) => grade === 'A' && direction !== null);
  if (tested?.direction != null) return { grade: 'A', note: tested.direction };
  const [worst] = pains;
  if (worst !== undefined && worst.customers >= FEWEST_PAINED) {
    const params = { n: worst.customers, of: commented };
    return { grade: 'B', note: note('info', `journey.try-pain.${worst.pain}`, params) };
  }
  return { grade: 'C', note: note('info', `journey.try-stage.${stage}`) };
}

/** Customers of each event and channel; each counts once. @param each is told every step */
function touchpointCounts(
  { count, owner, starts, event, channel }: JourneySequences,
  events: number,
  channels: number,
  each: (path: number, code: number) => void,
): readonly { readonly event: number; readonly channel: number; readonly customers: number }[] {
  const width = channels + 1;
  const customers = new Int32Array(events * width);
  const seenBy = new Int32Array(events * width).fill(-1);
  for (let path = 0; path < count; path += 1) {
    for (let at = starts[path]!; at < starts[path + 1]!; at += 1) {
      each(path, event[at]!);
      const place = event[at]! * width + channel[at]! + 1;
      if (seenBy[place] === owner[path]!) continue;
      seenBy[place] = owner[path]!;
      customers[place]! += 1;
    }
  }
  return [...customers.keys()]
    .filter((place) => customers[place]! > 0)
    .map((place) => ({
      event: Math.floor(place / width),
      channel: (place % width) - 1,
      customers: customers[place]!,
    }));
}

function total(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}
