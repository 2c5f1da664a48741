import type { StageRow } from '../clean/index.ts';
import type { FunnelResult, FunnelStep } from '../funnel/index.ts';
import { formula, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { lossCells } from './loss-cells.ts';
import type { PathBlock, PathCell } from './path-blocks.ts';
import type { PathDataSheet } from './path-data-sheet.ts';
import { sumRows } from './structured-reference.ts';
import type { ReportCell } from './types.ts';

/** T2 from a stage table typed by hand: every count refers to the table as typed. */
export function typedBlock(
  context: ReportContext,
  funnel: FunnelResult,
  data: PathDataSheet,
): Omit<PathBlock, 'overall'> {
  const whole = funnel.steps.filter(({ channel }) => channel === null);
  const split = funnel.steps.filter(({ channel }) => channel !== null);
  const hasWhole = funnel.layout === 'matrix' && whole.length > 0;
  const main = hasWhole ? whole : funnel.steps;
  const stages = main.map((step) => lineOf(context, step, data));
  const names = stages.map(({ step }) => step);
  return {
    stages: stages.map((line, index) => ({ ...line, next: names[index + 1] ?? line.next })),
    channels: [],
    byChannel: hasWhole ? split.map((step) => lineOf(context, step, data)) : [],
    joints: stages.slice(1).flatMap((line, index) => {
      const { converted } = stages[index]!.values;
      return converted === null || line.values.reached === null ? [] : [{ index }];
    }),
  };
}

function lineOf(context: ReportContext, step: FunnelStep, data: PathDataSheet): PathCell {
  const places = placesOf(step, data.rows);
  const { loss, direction } = lossCells(context, step.lossReason);
  const typedChannel = places.length === 1 ? (data.rows[places[0]!]!.channel ?? '') : null;
  return {
    stage: step.step,
    step: step.step,
    next: context.say('report.path.converted'),
    channel: channelText(context, step.channel ?? typedChannel),
    reached: (row) => typedCount(data, places, 'reached', step.reached, { step, row }),
    converted: (row) => typedCount(data, places, 'converted', step.converted, { step, row }),
    rate: step.rate,
    countable: step.reached !== null && step.converted !== null,
    values: { reached: step.reached, converted: step.converted },
    loss,
    direction,
  };
}

/** The channel as typed; `null`: all of them together, '': none was typed. */
function channelText({ say }: ReportContext, channel: string | null): string {
  return channel ?? say('report.path.all');
}

/** Rows of the typed table that a line of T2 stands for: its own by cell, else all of its stage. */
function placesOf({ where, step }: FunnelStep, rows: readonly StageRow[]): number[] {
  const places = rows.map((_, index) => index);
  if (where === null) return places.filter((index) => rows[index]!.stage === step);
  return places.filter((index) => {
    const { reached, converted } = rows[index]!.where;
    return where === reached || where === converted || where.startsWith(`${reached}:`);
  });
}

function typedCount(
  data: PathDataSheet,
  places: readonly number[],
  part: 'reached' | 'converted',
  value: number | null,
  { step, row }: { readonly step: FunnelStep; readonly row: number },
): ReportCell {
  if (value === null) return plain('–', { tone: 'quiet' });
  const typed = places.reduce((sum, place) => sum + (data.rows[place]![part] ?? 0), 0);
  if (places.length === 0 || typed !== value) return plain(value, { tone: 'input' });
  if (places.length === 1) {
    return formula(data.placed.ref(part, data.placed.firstRow + places[0]!), value);
  }
  const operand = `$A${row}`;
  const byStage = { column: data.ref('stage'), operator: '=', operand, text: step.step } as const;
  return formula(sumRows(data.ref(part), [byStage]), value);
}
