import { type Note, note } from '../../basics/index.ts';
import type { StageRow } from '../../clean/index.ts';
import { joins } from '../joins.ts';
import type { FunnelResult, FunnelStep } from '../types.ts';
import { stageChecks } from './stage-checks.ts';
import { matrixSteps } from './stage-matrix.ts';
import { rateOf, stageStep } from './stage-step.ts';

/**
 * The conversion path from a stage table typed by hand: a chain when every stage has one channel (or
 * none), stages × channels when a stage has several. Rates are computed, the printed ones checked;
 * typed reasons are kept as typed.
 *
 * @param stages rows in the order of the sheet; none gives a funnel without steps
 */
export function stageFunnel(stages: readonly StageRow[]): FunnelResult {
  const matrix = hasSeveralChannels(stages) ? matrixSteps(stages) : null;
  const steps = matrix?.steps ?? stages.map((row, index) => stageStep(row, index, row.channel));
  const whole = matrix === null ? steps : steps.filter(({ channel }) => channel === null);
  const totals = totalsOf(whole);
  const reconciliation =
    matrix === null
      ? joins(steps)
      : [null, ...matrix.channels].flatMap((channel) =>
          joins(steps.filter((step) => step.channel === channel)),
        );
  return {
    definition: {
      source: 'stages',
      steps: whole.map(({ step }) => ({ label: step, events: [] })),
      windowMs: null,
      entry: 'best',
      period: null,
      by: matrix === null ? null : 'channel',
    },
    layout: matrix === null ? 'chain' : 'matrix',
    steps,
    channels: matrix?.channels ?? [],
    totals,
    reconciliation,
    depth: null,
    channelOf: null,
    timeToConvert: null,
    notYetMature: 0,
    channelMissingShare: null,
    notes: [
      ...stageChecks(stages),
      ...(matrix?.notes ?? []),
      ...joinNotes(reconciliation.filter(({ difference }) => difference !== 0).length),
      ...lastStepNote(whole),
    ],
  };
}

function hasSeveralChannels(stages: readonly StageRow[]): boolean {
  const channelOf = new Map<string, string | null>();
  return stages.some(({ stage, channel }) => {
    const known = channelOf.get(stage);
    if (known !== undefined) return known !== channel;
    channelOf.set(stage, channel);
    return false;
  });
}

/** First reached to last converted; to last reached where the last stage has no conversions of its own. */
function totalsOf(whole: readonly FunnelStep[]): FunnelResult['totals'] {
  const entered = whole[0]?.reached ?? null;
  const last = whole.at(-1);
  const converted = last?.converted ?? (whole.length > 1 ? last?.reached : null) ?? null;
  return { entered, converted, rate: rateOf(entered, converted) };
}

function lastStepNote(whole: readonly FunnelStep[]): readonly Note[] {
  const last = whole.at(-1);
  if (last === undefined || whole.length < 2 || last.converted !== null) return [];
  return [note('info', 'funnel.total-to-last-reached', { step: last.step })];
}

function joinNotes(broken: number): readonly Note[] {
  return broken === 0 ? [] : [note('warning', 'funnel.joins-differ', { n: broken })];
}
