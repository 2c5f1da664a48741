import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Measured } from '../answer/measured-row.ts';
import type { ShareGuard } from '../answer/share-guard.ts';
import { sharedWith } from '../topic/topics.ts';
import type { Answer, Question } from '../types.ts';
import { canonicalQuestion } from './canonical-question.ts';
import { guardOn } from './guard.ts';
import { hiddenUpTo } from './hidden-up-to.ts';
import { Ledger } from './ledger.ts';
import { ledgerAfter } from './ledger-after.ts';

/** An answer for people who may not see every number. */
export interface SharedAnswer {
  /** Worded from what may be shown alone; hidden rows are marked. */
  readonly answer: Answer;
  /** Why nothing of it may be shown; `null` when something may. `answer` says the same in words. */
  readonly refused: Note | null;
  /** Rows that are hidden. */
  readonly hiddenCount: number;
}

export interface SharingOptions {
  /** Questions answered to the same people before, oldest first. */
  readonly earlier?: readonly Question[];
  /** Groups of 1 to this many customers are hidden, 5–100; default 10. */
  readonly hiddenUpTo?: number;
}

/**
 * The answer to a question with everything withheld that is about 1 to 10 customers, or from which, with
 * the other numbers of the answer and of `earlier` ones, such a group could be worked out by subtraction.
 *
 * A group is the customers behind a number: of a rate also those counted and those left. 0 is shown.
 * Known limits: numbers are held against each other in pairs and, the newest 300, in threes; what people
 * know from elsewhere isn't considered, nor what several people put together.
 */
export function shareableAnswer(
  analysis: Analysis,
  question: Question,
  { earlier = [], hiddenUpTo: setting }: SharingOptions = {},
): SharedAnswer {
  const most = hiddenUpTo(setting);
  const seen = ledgerAfter(analysis, earlier, most);
  const ledger = new Ledger(most, seen.ledger);
  const guard = guardOn(analysis, ledger);
  let first: Measured | null = null;
  const share: ShareGuard = {
    ...guard,
    withhold: (...measuring) => {
      const shown = guard.withhold(...measuring);
      first ??= shown;
      return shown;
    },
  };
  const answer = answerQuestion(question, analysis, { share });
  if (canonicalQuestion(answer.asked) === canonicalQuestion(question)) {
    seen.keep(answer.asked, ledger);
  }
  if (question.intent === 'topic' && sharedWith(question.topic) === 'nobody') {
    return { answer, refused: note('problem', 'topic.not-shared'), hiddenCount: 0 };
  }
  return {
    answer,
    // What a word means is told whatever may be shown of its size.
    refused:
      question.intent !== 'what-is' && isAllHidden(first) && answer.rounded !== true
        ? note('problem', 'privacy.refused', { most })
        : null,
    hiddenCount: answer.table?.filter((row) => row.hidden).length ?? 0,
  };
}

/** There was something to show, and none of it may be. */
function isAllHidden(measured: Measured | null): boolean {
  if (measured === null || measured.rows === null) return measured?.isTotalHidden === true;
  const { rows } = measured;
  return rows.some((row) => row.isHidden) && rows.every(({ measure }) => measure.value === null);
}
