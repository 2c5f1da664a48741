import type { FunnelResult, FunnelStep } from '../funnel/index.ts';
import type { ReportContext } from './context.ts';
import { overCustomers, throughChannel, tookSteps } from './customer-formulas.ts';
import { lossCells } from './loss-cells.ts';
import type { PathBlock, PathCell } from './path-blocks.ts';
import { channelNames } from './path-names.ts';
import { countRows, type RowTest } from './structured-reference.ts';

/** A channel is compared with others from this many entered customers on. */
const FEWEST_COMPARED = 30;

/** T2 counted from touches: every count is a formula over the customers' table. */
export function countedBlock(
  context: ReportContext,
  funnel: FunnelResult,
): Omit<PathBlock, 'overall'> {
  const { say } = context;
  const { names, none } = channelNames(funnel, (code) => say(code));
  const groups = [
    ...funnel.channels.map((channel, index) => ({ channel, name: names[index]! })),
    { channel: '', name: none },
  ].filter(({ channel }) => rowsOf(funnel, channel).length > 0);
  const stepCount = funnel.definition.steps.length;
  const all = rowsOf(funnel, null);
  const stages = transitions(context, all, null);
  return {
    stages,
    channels: groups.map((group) => wholeWay(context, rowsOf(funnel, group.channel), group.name)),
    byChannel:
      stepCount < 3 || context.analysis.settings.by === null
        ? []
        : groups.flatMap(({ channel, name }) =>
            transitions(context, rowsOf(funnel, channel), name),
          ),
    joints: stages.slice(1).map((_, index) => ({ index })),
  };
}

function rowsOf({ steps }: FunnelResult, channel: string | null): readonly FunnelStep[] {
  return steps.filter((step) => step.channel === channel);
}

/** One line for each step and the next; a path of one step has one line without a next. */
function transitions(
  context: ReportContext,
  rows: readonly FunnelStep[],
  channel: string | null,
): readonly PathCell[] {
  const pairs = rows.length === 1 ? rows : rows.slice(0, -1);
  return pairs.map((row, index) => {
    const next = rows[index + 1] ?? null;
    const reason = lossCells(context, row.lossReason);
    return {
      stage: next === null ? row.step : `${row.step} → ${next.step}`,
      step: row.step,
      next: next?.step ?? '',
      channel: channel ?? context.say('report.path.all'),
      reached: counted(context, index + 1, channel, row.reached),
      converted: next === null ? () => '' : counted(context, index + 2, channel, row.converted),
      rate: row.rate,
      countable: next !== null,
      values: { reached: row.reached, converted: row.converted },
      loss: channel === null ? reason.loss : fewOr(context, row.reached, reason.loss),
      direction: channel === null ? reason.direction : '',
    };
  });
}

/** From the first step to the last, in one line. */
function wholeWay(context: ReportContext, rows: readonly FunnelStep[], channel: string): PathCell {
  const reached = rows[0]?.reached ?? 0;
  const converted = rows.at(-1)?.reached ?? 0;
  return {
    stage: context.say('report.path.first-touch'),
    step: rows[0]?.step ?? '',
    next: rows.at(-1)?.step ?? '',
    channel,
    reached: counted(context, 1, channel, reached),
    converted: counted(context, rows.length, channel, converted),
    rate: reached === 0 ? null : converted / reached,
    countable: true,
    values: { reached, converted },
    loss: fewOr(context, reached, ''),
    direction: '',
  };
}

/** Customers who took at least so many steps, of one channel (named in column B of the row) or all. */
function counted(
  context: ReportContext,
  steps: number,
  channel: string | null,
  value: number | null,
): PathCell['reached'] {
  return (row) => {
    const tests: RowTest[] = [tookSteps(context, steps)];
    if (channel !== null) tests.push(throughChannel(context, `$B${row}`, channel));
    return overCustomers(context, countRows(tests), value);
  };
}

function fewOr<Cell>({ say }: ReportContext, reached: number | null, otherwise: Cell) {
  if ((reached ?? 0) >= FEWEST_COMPARED) return otherwise;
  return { value: say('report.path.few', { n: FEWEST_COMPARED }), tone: 'quiet' } as const;
}
