import { type Analysis, analysisIn, originOf } from '../../analysis/index.ts';
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
  /** Those with a ledger, the most recently used last. */
  readonly recent: Set<Seen>;
  lists: number;
}

const remembered = new WeakMap<Analysis, Remembered>();
/** Ledgers kept; those of one person share their lists. */
const MOST_LEDGERS = 200;
/** Lists of questions known by name, a few hundred bytes each. */
const MOST_LISTS = 50_000;

/** What someone has seen, and where it is kept once one more answer is given. */
export interface SeenBefore {
  readonly ledger: Ledger;
  /** Keeps what they have seen after one more question, so that it needn't be found out again. */
  readonly keep: (question: Question, ledger: Ledger) => void;
}

/**
 * What someone has seen who was answered some questions, oldest first. Each is answered again as it was
 * then; the result is kept, so that a list that has grown costs what was added to it.
 *
 * @param most groups of 1 to this many customers are hidden
 */
export function ledgerAfter(
  spoken: Analysis,
  earlier: readonly Question[],
  most: number,
): SeenBefore {
  const analysis = originOf(spoken);
  let memory = remembered.get(analysis);
  if (memory === undefined || memory.lists >= MOST_LISTS) {
    memory = { roots: new Map(), recent: new Set(), lists: 0 };
    remembered.set(analysis, memory);
  }
  const kept = memory;
  let seen = kept.roots.get(most) ?? { next: new Map(), ledger: new Ledger(most) };
  kept.roots.set(most, seen);
  let known = seen;
  let knownCount = 0;
  const names = new Set<string>();
  earlier.forEach((question, at) => {
    const name = canonicalQuestion(question);
    names.add(name);
    seen = after(kept, seen, name);
    if (seen.ledger === null) return;
    known = seen;
    knownCount = at + 1;
  });
  let ledger = known.ledger!;
  if (knownCount < earlier.length) {
    ledger = new Ledger(most, ledger);
    for (const question of earlier.slice(knownCount)) replay(analysis, question, ledger);
  }
  if (earlier.length > 0) keepAt(kept, seen, ledger);
  const last = seen;
  return {
    ledger,
    keep: (question, grown) => {
      const name = canonicalQuestion(question);
      // Asked before, it is on the list already.
      if (!names.has(name)) keepAt(kept, after(kept, last, name), grown);
    },
  };
}

function after(memory: Remembered, seen: Seen, name: string): Seen {
  let next = seen.next.get(name);
  if (next === undefined) {
    next = { next: new Map(), ledger: null };
    seen.next.set(name, next);
    memory.lists += 1;
  }
  return next;
}

function keepAt({ recent }: Remembered, seen: Seen, ledger: Ledger): void {
  seen.ledger = ledger;
  recent.delete(seen);
  recent.add(seen);
  if (recent.size <= MOST_LEDGERS) return;
  const [oldest] = recent;
  oldest!.ledger = null;
  recent.delete(oldest!);
}

/** A question that can't be answered any more (a column is gone) shows nothing. */
function replay(analysis: Analysis, question: Question, ledger: Ledger): void {
  try {
    const share = guardOn(inLanguageOf(analysis, question), ledger);
    answerQuestion(question, inLanguageOf(analysis, question), { share });
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
  }
}

/** Tags are words of a language: the analysis that has those a question names. */
function inLanguageOf(analysis: Analysis, { filters }: Question): Analysis {
  const tags = filters.flatMap(({ dimension, values }) => (dimension === 'tag' ? values : []));
  if (tags.length === 0) return analysis;
  const other = analysisIn(analysis, analysis.settings.language === 'zh' ? 'en' : 'zh');
  const has = ({ segmentation }: Analysis): boolean =>
    segmentation?.segments.some((one) => one.tags.some((tag) => tags.includes(tag))) === true;
  return !has(analysis) && has(other) ? other : analysis;
}
