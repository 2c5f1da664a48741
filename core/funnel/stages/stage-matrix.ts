import { type Note, note } from '../../basics/index.ts';
import type { StageRow } from '../../clean/index.ts';
import type { FunnelStep } from '../types.ts';
import { rateOf, stageStep } from './stage-step.ts';

/** Names of a channel that stands for all of them. */
const ALL_CHANNELS =
  /^(全部|所有|合计|合計|总计|總計|总体|整体|小计|全渠道|all|all channels|total|overall)$/i;

/**
 * A table of stages × channels as rows of T2: all channels together first (as typed where the table has
 * such a row, else added up), then each channel, then rows without a channel (`''`).
 */
export function matrixSteps(stages: readonly StageRow[]): {
  readonly steps: readonly FunnelStep[];
  readonly channels: readonly string[];
  readonly notes: readonly Note[];
} {
  const names = [...new Set(stages.map(({ stage }) => stage))];
  const byStage = names.map((name) => stages.filter(({ stage }) => stage === name));
  const notes: Note[] = [];
  const whole = byStage.map((rows, index) => wholeStage(rows, index, notes));
  const parts = byStage.map((rows) => rows.filter((row) => !isWhole(row, rows)));
  const channels = [
    ...new Set(parts.flat().flatMap(({ channel }) => (channel === null ? [] : [channel]))),
  ];
  const hasBlank = parts.flat().some(({ channel }) => channel === null);
  const steps = [...channels, ...(hasBlank ? [null] : [])].flatMap((channel) =>
    parts.flatMap((rows, index) =>
      rows
        .filter((row) => row.channel === channel)
        .map((row) => stageStep(row, index, channel ?? '')),
    ),
  );
  return { steps: [...whole, ...steps], channels, notes };
}

/** The row stands for all channels: it says so, or is the stage's only one and names none. */
function isWhole({ channel }: StageRow, rowsOfStage: readonly StageRow[]): boolean {
  return channel === null ? rowsOfStage.length === 1 : ALL_CHANNELS.test(channel.trim());
}

function wholeStage(rows: readonly StageRow[], index: number, notes: Note[]): FunnelStep {
  const typed = rows.find((row) => isWhole(row, rows));
  const parts = rows.filter((row) => !isWhole(row, rows));
  const reached = sumOf(parts.map((row) => row.reached));
  const converted = sumOf(parts.map((row) => row.converted));
  const stage = rows[0]!.stage;
  const channels = parts.map(({ channel }) => channel);
  if (new Set(channels).size < channels.length) {
    notes.push(note('warning', 'funnel.stage-twice', { stage }, parts.at(-1)!.where.reached));
  }
  if (typed === undefined) {
    const rate = rateOf(reached, converted);
    return {
      index,
      step: stage,
      channel: null,
      reached,
      converted,
      rate,
      lossReason: null,
      where: null,
    };
  }
  if (parts.length > 0) {
    compareTotal(stage, typed.reached, reached, typed.where.reached, notes);
    compareTotal(stage, typed.converted, converted, typed.where.converted, notes);
  }
  return stageStep(typed, index, null);
}

function compareTotal(
  stage: string,
  typed: number | null,
  sum: number | null,
  where: string,
  notes: Note[],
): void {
  if (typed === null || sum === null || typed === sum) return;
  notes.push(note('warning', 'funnel.channels-differ', { stage, typed, sum }, where));
}

/** Sum of numbers; `null` when one is missing or there are none. */
function sumOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
