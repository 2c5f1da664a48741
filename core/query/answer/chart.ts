import { isTime } from '../column.ts';
import type { Answer, AnswerRow, Question } from '../types.ts';

/** Values that make a picture: fewer than two say nothing that the numbers don't. */
const LEAST_ROWS = 2;

/** How a table is best drawn: time as a line, the path as a funnel, anything else as bars. */
export function chartOf(
  { dimension, metric, intent }: Question,
  table: readonly AnswerRow[] | null,
): Answer['chart'] {
  const drawn = table?.filter(({ value }) => value !== null).length ?? 0;
  if (dimension === null || drawn < LEAST_ROWS) return null;
  if (intent === 'why') return 'bar';
  if (isTime(dimension)) return 'line';
  return dimension === 'step' && metric === 'reach' ? 'funnel' : 'bar';
}
