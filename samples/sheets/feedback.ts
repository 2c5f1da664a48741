import type { Random } from '../random.ts';
import type { SampleFeedback } from '../story/feedback.ts';
import type { Words } from '../words/types.ts';
import { fullWidth, typedId } from './dirt.ts';
import type { SampleCell, SampleSheet } from './types.ts';

/** The feedback sheet: scores with a few full-width digits and gaps, and a comment each. */
export function feedbackSheet(
  answers: readonly SampleFeedback[],
  words: Words,
  random: Random,
): SampleSheet {
  const rows = answers.map((answer): readonly SampleCell[] => [
    typedId(answer.customer, random),
    new Date(answer.time),
    answer.score !== null && random.chance(0.02) ? fullWidth(String(answer.score)) : answer.score,
    comment(answer, words),
  ]);
  return {
    name: words.sheets.feedback,
    headerRow: 1,
    rows: [words.feedbackHeaders, ...rows],
    widths: [12, 18, 20, 60],
    dateColumns: [],
    timeColumns: [1],
  };
}

function comment({ score, topic, phrase, closing }: SampleFeedback, words: Words): string {
  const mood = score === null || score === 3 ? 1 : score > 3 ? 0 : 2;
  return [words.comments[topic]![mood]![phrase]!, words.closings[mood]![closing]!].join(
    words.commentJoin,
  );
}
