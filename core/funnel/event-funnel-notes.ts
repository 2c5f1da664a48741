import { type Day, isoDay, type Note, note } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import { stepKind } from './steps/step-kind.ts';
import type { FunnelResult } from './types.ts';

/** A funnel or channel with fewer entered customers is not to be compared. */
const FEWEST_ENTERED = 30;

/** What a reader should know about a funnel counted from touches, after the notes it already has. */
export function eventFunnelNotes(
  result: FunnelResult,
  cleaned: Cleaned,
  afterAsOf: number,
  asOf: Day,
): readonly Note[] {
  const { definition, totals, notYetMature, channelMissingShare } = result;
  const entered = totals.entered ?? 0;
  const notes = [...result.notes];
  if (entered === 0)
    notes.push(note('warning', 'funnel.nobody-entered', { step: firstStep(result) }));
  else if (entered < FEWEST_ENTERED)
    notes.push(note('warning', 'funnel.few-entered', { n: entered }));
  if (notYetMature > 0) {
    const params = { n: notYetMature, share: notYetMature / entered, asOf: isoDay(asOf) };
    notes.push(note('warning', 'funnel.not-mature', params));
  }
  if (afterAsOf > 0) {
    notes.push(note('warning', 'funnel.after-as-of', { n: afterAsOf, asOf: isoDay(asOf) }));
  }
  if (definition.entry === 'any') notes.push(note('info', 'funnel.any-order'));
  if (cleaned.orders !== null && !hasPurchase(result)) {
    notes.push(
      note('warning', 'funnel.no-purchase-step', { last: definition.steps.at(-1)!.label }),
    );
  }
  if (channelMissingShare !== null && channelMissingShare > 0) {
    notes.push(note('info', 'funnel.channel-missing', { share: channelMissingShare }));
  }
  const small = result.steps.filter(
    ({ index, channel, reached }) =>
      index === 0 && channel !== null && channel !== '' && (reached ?? 0) < FEWEST_ENTERED,
  );
  if (small.length > 0) {
    const channels = small.map(({ channel }) => channel).join(', ');
    notes.push(note('info', 'funnel.channel-few', { channels, n: FEWEST_ENTERED }));
  }
  return notes;
}

function firstStep({ definition }: FunnelResult): string {
  return definition.steps[0]!.label;
}

function hasPurchase({ definition }: FunnelResult): boolean {
  return definition.steps.some(({ label, events }) =>
    [label, ...events].some((name) => {
      const kind = stepKind(name)?.kind;
      return kind === 'purchase' || kind === 'payment';
    }),
  );
}
