import type { Choice, Language, Question } from '#core';
import type { Role } from '../access/types.ts';
import type { MissedPolicy, Schedule } from '../store/types.ts';
import type { Workbook } from '../workbooks/types.ts';
import type { ScheduleDraft } from './types.ts';

/** Who sets something up, and where. */
export interface SetUpBy {
  readonly id: string;
  readonly team: string;
  readonly createdBy: string;
  /** For a draft without a channel: where direct messages to this person go. */
  readonly directChannel: string;
  readonly workbook: Workbook;
  readonly language: Language;
  readonly role: Role;
  readonly earlier: readonly Question[];
  readonly now: number;
}

/** Something ready to be kept, or what the person has to be asked or told first. */
export type SetUp<T> =
  | { readonly kind: 'ready'; readonly item: T }
  | {
      readonly kind: 'clarification';
      readonly text: string;
      readonly choices: readonly Choice[];
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'refused'; readonly text: string };

/**
 * A schedule from its draft; the question of one that posts an answer is asked of the workbook first, so
 * that only what is understood and may be shown is kept. Keep the result with `saveSchedule`.
 */
export async function setUpSchedule(
  draft: ScheduleDraft,
  by: SetUpBy,
  missed: MissedPolicy,
): Promise<SetUp<Schedule>> {
  const { pattern, timeZone, what } = draft;
  const { id, team, createdBy, language, now } = by;
  const schedule = {
    ...{ id, team, createdBy, language, pattern, timeZone, missed },
    channel: draft.channel ?? by.directChannel,
    workbook: by.workbook.id,
    paused: false,
    createdAt: now,
  };
  if (what.kind === 'summary') return { kind: 'ready', item: { ...schedule, what } };
  const asked = await questionOf(what.words, by);
  if (asked.kind !== 'ready') return asked;
  const { question } = asked.item;
  return {
    kind: 'ready',
    item: { ...schedule, what: { kind: 'question', question, words: what.words } },
  };
}

/** A question understood and answered once, or what has to be asked first. */
export async function questionOf(
  words: string,
  { workbook, language, role, earlier }: SetUpBy,
): Promise<SetUp<{ readonly question: Question; readonly unit: string }>> {
  const reply = await workbook.ask({
    ...{ language, role, earlier },
    asked: { text: words },
    previous: null,
  });
  switch (reply.kind) {
    case 'answer':
      return { kind: 'ready', item: { question: reply.answer.asked, unit: reply.answer.unit } };
    case 'refused':
      return { kind: 'refused', text: reply.text };
    case 'clarification':
      return {
        kind: 'clarification',
        text: reply.text,
        choices: reply.choices,
        suggestions: reply.suggestions,
      };
  }
}
