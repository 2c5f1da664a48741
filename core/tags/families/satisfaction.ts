import { DAY_MS } from '../../basics/index.ts';
import { bandsBy, fixedTag, statesInBands, statesOf } from '../draft.ts';
import type { Family, TagInput } from '../types.ts';

const FACT = ['fact', 'satisfaction'] as const;
/** Ends of the scales answers come on; the smallest that holds all of them is taken. */
const SCALES = [5, 10, 100] as const;
/** Shares of the scale from which an answer is good, and up to which it is bad: 4 and 2 of 5. */
const GOOD = 0.8;
const BAD = 0.4;

/** What customers said of us: the mean of their scores. */
export function satisfactionTags({ cleaned, asOf }: TagInput): Family {
  const { feedback, customers } = cleaned;
  if (feedback === null || feedback.count === 0) {
    return { tags: [], missing: ['tags.missing.feedback'] };
  }
  const sums = new Float64Array(customers.count);
  const answers = new Int32Array(customers.count);
  const gave = new Uint8Array(customers.count);
  const end = asOf === null ? Number.POSITIVE_INFINITY : (asOf + 1) * DAY_MS;
  let most = 0;
  for (let row = 0; row < feedback.count; row += 1) {
    const customer = feedback.customer[row]!;
    if (customer < 0 || feedback.time[row]! >= end) continue;
    gave[customer] = 1;
    const score = feedback.satisfaction[row]!;
    if (Number.isNaN(score)) continue;
    most = Math.max(most, score);
    sums[customer]! += score;
    answers[customer]! += 1;
  }
  const scale = SCALES.find((one) => one >= most) ?? most;
  const means = sums.map((sum, one) => (answers[one] === 0 ? Number.NaN : sum / answers[one]!));
  const good = GOOD * scale;
  const bad = BAD * scale;
  const moods = bandsBy(means, (score) => (score >= good ? 2 : score <= bad ? 0 : 1));
  const params = { good, bad, scale };
  return {
    tags: [
      fixedTag('satisfied', FACT, statesInBands(moods, [2]), params),
      fixedTag('unsatisfied', FACT, statesInBands(moods, [0]), params),
      fixedTag(
        'gave-feedback',
        FACT,
        statesOf(customers.count, (one) => gave[one] === 1),
      ),
    ],
    missing: [],
  };
}
