import { note, ratio } from '../../basics/index.ts';
import type { StageRow } from '../../clean/index.ts';
import type { FunnelStep, LossReason } from '../types.ts';

/** A typed row as a row of T2. */
export function stageStep(row: StageRow, index: number, channel: string | null): FunnelStep {
  const { reached, converted } = row;
  return {
    index,
    step: row.stage,
    channel,
    reached,
    converted,
    rate: rateOf(reached, converted),
    lossReason: typedReason(row),
    where: whereOf(row),
  };
}

/** `converted / reached`; `null` when either is missing or nobody was reached. */
export function rateOf(reached: number | null, converted: number | null): number | null {
  return reached === null || converted === null ? null : ratio(converted, reached);
}

/** Cells of reached and converted as one range where they stand side by side in a row. */
function whereOf({ where: { reached, converted } }: StageRow): string | null {
  const cell = converted.slice(converted.lastIndexOf('!') + 1);
  if (reached === '') return converted === '' ? null : converted;
  return cell === '' ? reached : `${reached}:${cell}`;
}

/** The reason and direction someone typed; `null` when both cells are empty. */
function typedReason({ lossReason, direction }: StageRow): LossReason | null {
  if (lossReason === null && direction === null) return null;
  return {
    grade: 'typed',
    note: note('info', 'funnel.loss-typed'),
    text: lossReason,
    direction: null,
    directionText: direction,
  };
}
