import { type Note, note } from '../../basics/index.ts';
import { isBackward, stepKind } from '../steps/step-kind.ts';
import type { StepKind } from '../steps/step-words.ts';
import type { LossReason } from '../types.ts';
import type { LossTally } from './loss-tally.ts';

/** Fewer lost customers than this tell nothing. */
export const FEWEST_LOST = 30;
/** A pattern that fewer of the lost share is no reason. */
const SMALLEST_SHARE = 0.1;

/** Where customers were lost. */
export interface LossPlace {
  /** Events of the step they stopped at. */
  readonly stoppedAt: readonly string[];
  /** Label of the step they did not reach. */
  readonly nextStep: string;
  /** Names by event code. */
  readonly eventNames: readonly string[];
}

/**
 * Why customers were lost, as far as the data tells: most of them came too late, did nothing more, or
 * went on to the same other event. Where nothing stands out, a hypothesis to test, marked as such.
 *
 * @returns `null` when nobody was lost
 */
export function lossReason(tally: LossTally, place: LossPlace): LossReason | null {
  const { lost } = tally;
  if (lost === 0) return null;
  if (lost < FEWEST_LOST) return dataReason(note('info', 'funnel.loss-few', { n: lost }), null);
  const patterns = [
    { count: tally.late, reason: lateReason },
    { count: tally.idle, reason: idleReason },
    { count: mostFrequent(tally.next).count, reason: nextReason },
  ];
  const strongest = patterns.reduce((best, each) => (each.count > best.count ? each : best));
  return strongest.count < SMALLEST_SHARE * lost
    ? hypothesis(place, lost)
    : strongest.reason(tally, place);
}

function lateReason({ late, lost }: LossTally, { nextStep }: LossPlace): LossReason {
  const params = { share: late / lost, n: lost, step: nextStep };
  return dataReason(note('info', 'funnel.loss-late', params), note('info', 'funnel.try-late'));
}

function idleReason({ idle, contacted, lost }: LossTally, { stoppedAt }: LossPlace): LossReason {
  const params = { share: idle / lost, n: lost };
  const code = contacted > 0 ? 'funnel.loss-idle-until-contact' : 'funnel.loss-idle';
  const direction = note('info', `funnel.try-idle.${kindOf(stoppedAt)}`);
  return dataReason(note('info', code, params), direction);
}

function nextReason({ next, lost }: LossTally, { eventNames }: LossPlace): LossReason {
  const { code, count } = mostFrequent(next);
  const event = eventNames[code] ?? null;
  const params = { share: count / lost, n: lost, event };
  const failed = event !== null && isBackward(event);
  const direction = note('info', failed ? 'funnel.try-failure' : 'funnel.try-next', { event });
  return dataReason(note('info', 'funnel.loss-next', params), direction);
}

function hypothesis({ stoppedAt }: LossPlace, lost: number): LossReason {
  const reason = note('info', `funnel.hypothesis.${kindOf(stoppedAt)}`, { n: lost });
  return {
    grade: 'hypothesis',
    note: reason,
    text: null,
    direction: note('info', 'funnel.try-measure'),
    directionText: null,
  };
}

function dataReason(reason: Note, direction: Note | null): LossReason {
  return { grade: 'data', note: reason, text: null, direction, directionText: null };
}

/** The most frequent event; the lower code where two are as frequent. */
function mostFrequent(next: readonly number[]): { code: number; count: number } {
  let best = { code: -1, count: 0 };
  next.forEach((count, code) => {
    if (count > best.count) best = { code, count };
  });
  return best;
}

function kindOf(events: readonly string[]): StepKind | 'other' {
  for (const event of events) {
    const match = stepKind(event);
    if (match !== null) return match.kind;
  }
  return 'other';
}
