import type { Analysis } from '../../analysis/index.ts';
import { LensError } from '../../basics/index.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Question } from '../types.ts';
import { canonicalQuestion } from './canonical-question.ts';
import { guardOn } from './guard.ts';
import { Ledger } from './ledger.ts';

/** What was seen after each list of questions, as a tree of the questions in order. */
interface Seen {
  readonly next: Map<string, Seen>;
  ledger: Ledger | null;
}

interface Remembered {
  readonly roots: Map<number, Seen>;
  count: number;
}

const remembered = new WeakMap<Analysis, Remembered>();
const MOST_REMEMBERED = 500;

/**
 * What someone has seen who was answered some questions, oldest first. Each is answered again as it was
 * then; the result is kept, so that one more question costs one answer.
 *
 * @param most groups of 1 to this many customers are hidden
 */
export function ledgerAfter(
  analysis: Analysis,
  earlier: readonly Question[],
  most: number,
): Ledger {
  let memory = remembered.get(analysis);
  if (memory === undefined || memory.count >= MOST_REMEMBERED) {
    memory = { roots: new Map(), count: 0 };
    remembered.set(analysis, memory);
  }
  let seen = memory.roots.get(most) ?? { next: new Map(), ledger: new Ledger(most) };
  memory.roots.set(most, seen);
  let ledger = seen.ledger!;
  let isKnown = 0;
  earlier.forEach((question, at) => {
    const name = canonicalQuestion(question);
    const next = seen.next.get(name) ?? { next: new Map(), ledger: null };
    seen.next.set(name, next);
    seen = next;
    if (next.ledger === null) return;
    ledger = next.ledger;
    isKnown = at + 1;
  });
  if (isKnown === earlier.length) return ledger;
  ledger = new Ledger(most, ledger);
  for (const question of earlier.slice(isKnown)) replay(analysis, question, ledger);
  seen.ledger = ledger;
  memory.count += 1;
  return ledger;
}

/** A question that can't be answered any more (a column is gone) shows nothing. */
function replay(analysis: Analysis, question: Question, ledger: Ledger): void {
  try {
    answerQuestion(question, analysis, { share: guardOn(analysis, ledger) });
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
  }
}
