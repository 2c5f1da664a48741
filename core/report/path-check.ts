import type { ReportContext } from './context.ts';
import { choose, join, type LiveText, written } from './live.ts';
import type { PathBlock } from './path-blocks.ts';

/** More joints than this are only counted, not listed. */
const MAX_LISTED = 12;

interface Rows {
  /** First and last stage, and the row of the whole way; the channels follow it. */
  readonly first: number;
  readonly last: number;
  readonly row: number;
}

/**
 * Does each stage's converted equal the next one's reached, and do the channels add up to the whole?
 * A sentence that follows the numbers; `null` when there is nothing to compare.
 */
export function checkText(
  context: ReportContext,
  { stages, channels, joints, overall }: Omit<PathBlock, 'byChannel'>,
  rows: Rows,
): LiveText | null {
  const parts: LiveText[] = [];
  if (joints.length > 0) parts.push(jointsText(context, stages, joints, rows));
  if (channels.length > 0) parts.push(channelsText(context, channels, overall, rows));
  return parts.length === 0 ? null : join(...parts);
}

function jointsText(
  { say }: ReportContext,
  stages: PathBlock['stages'],
  joints: PathBlock['joints'],
  { first }: Rows,
): LiveText {
  const compared = joints.map(({ index }) => {
    const row = first + index;
    const difference = stages[index + 1]!.values.reached! - stages[index]!.values.converted!;
    return {
      equal: `D${row}=C${row + 1}`,
      formula: `(C${row + 1}-D${row})`,
      difference,
      label: `${stages[index]!.step} → ${stages[index + 1]!.step}`,
    };
  });
  const differing = compared
    .slice(0, MAX_LISTED)
    .map(({ equal, formula, difference, label }) =>
      choose(
        [[{ formula: equal, holds: difference === 0 }, '']],
        join(
          `${say('report.path.joint', { label })} `,
          written({ formula, value: difference }, { decimals: 0, signed: true, grouped: true }),
          say('report.path.joint-end'),
        ),
      ),
    );
  const allEqual = {
    formula: `AND(${compared.map(({ equal }) => equal).join(',')})`,
    holds: compared.every(({ difference }) => difference === 0),
  };
  return choose(
    [[allEqual, say('report.path.joints-equal', { n: joints.length })]],
    join(say('report.path.joints-differ'), ...differing),
  );
}

function channelsText(
  { say }: ReportContext,
  channels: PathBlock['channels'],
  overall: PathBlock['overall'],
  { row }: Rows,
): LiveText {
  const from = row + 1;
  const to = row + channels.length;
  const sum = (part: 'reached' | 'converted') =>
    channels.reduce((total, { values }) => total + (values[part] ?? 0), 0);
  const equal = {
    formula: `AND(SUM(C${from}:C${to})=C${row},SUM(D${from}:D${to})=D${row})`,
    holds: sum('reached') === overall.reached && sum('converted') === overall.converted,
  };
  return choose([[equal, say('report.path.channels-equal')]], say('report.path.channels-differ'));
}
