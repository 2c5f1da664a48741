import { type Analysis, measureSource } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import { countedMetric } from '../share.ts';
import type { Question } from '../types.ts';
import type { FactKind } from './facts.ts';

/** What a metric shows: everything of these kinds can be read from its value, n and hits. */
export interface Quantities {
  readonly kinds: readonly FactKind[];
  /** Of the first kind, those counted; what is left of it can be read as well. */
  readonly hits: FactKind | null;
}

/** What the numbers of a metric are counted from. */
export function quantitiesOf(
  analysis: Analysis,
  question: Pick<Question, 'metric' | 'steps'>,
  period: Period | null,
  byOrderRows: boolean,
): Quantities {
  const { steps } = question;
  const rate = (all: FactKind, hits: FactKind): Quantities => ({ kinds: [all, hits], hits });
  const only = (...kinds: FactKind[]): Quantities => ({ kinds, hits: null });
  const first: FactKind = `depth:${(steps?.from ?? 0) + 1}`;
  const metric = countedMetric(question.metric);
  switch (metric) {
    case 'orders':
      return only('orders');
    case 'buyers':
      return only('buyers');
    case 'new_customers':
      return only('new');
    case 'customers':
      return only(period === null && !byOrderRows ? 'listed' : 'seen');
    case 'segment_share':
    case 'segment_size':
      return only('listed');
    case 'purchase_frequency':
      return only('orders', 'buyers');
    case 'repeat_rate':
      return rate('buyers', 'repeaters');
    case 'refund_rate':
      return only('placed', 'refunded');
    case 'satisfaction':
      return only('answers');
    case 'reach':
      return only(first);
    case 'engagement_rate':
      return rate(first, steps ? `depth:${steps.to + 1}` : 'depth:2');
    case 'conversion_rate':
      return rate(first, `depth:${steps ? steps.to + 1 : stepsOfPath(analysis, period)}`);
    case 'revenue':
    case 'aov':
      return only('money', 'orders');
    // Whatever else is made of orders shows at most their money, their number and who bought.
    default:
      return only('money', 'orders', 'buyers', 'new');
  }
}

/** Following the path takes long; only metrics of the path need it. */
function stepsOfPath(analysis: Analysis, period: Period | null): number {
  return measureSource(analysis).depthIn(period)?.stepCount ?? 1;
}
