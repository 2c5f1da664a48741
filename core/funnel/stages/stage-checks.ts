import { type Note, note } from '../../basics/index.ts';
import type { StageRow } from '../../clean/index.ts';
import { rateOf } from './stage-step.ts';

/** What doesn't add up in a typed stage table, row by row. */
export function stageChecks(stages: readonly StageRow[]): readonly Note[] {
  return stages.flatMap((row) => [...rateCheck(row), ...countCheck(row)]);
}

/** A printed rate is right when the exact one rounds to it at the decimals it was printed with. */
function rateCheck(row: StageRow): readonly Note[] {
  const exact = rateOf(row.reached, row.converted);
  const { printedRate: printed, printedDecimals } = row;
  if (exact === null || printed === null) return [];
  const half = 0.5 * 10 ** -printedDecimals;
  if (Math.abs(exact - printed) * 100 <= half + 1e-9) return [];
  const params = {
    stage: row.stage,
    printed: `${(printed * 100).toFixed(printedDecimals)}%`,
    exact,
    reached: row.reached,
    converted: row.converted,
  };
  return [note('warning', 'funnel.rate-differs', params, row.where.rate)];
}

function countCheck({ stage, reached, converted, where }: StageRow): readonly Note[] {
  if ((reached !== null && reached < 0) || (converted !== null && converted < 0)) {
    const cell = reached !== null && reached < 0 ? where.reached : where.converted;
    return [note('problem', 'funnel.negative-count', { stage }, cell)];
  }
  if (reached === null || converted === null || converted <= reached) return [];
  const params = { stage, reached, converted };
  return [note('warning', 'funnel.more-converted', params, where.converted)];
}
