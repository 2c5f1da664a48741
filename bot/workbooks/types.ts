import type { Answer, CampaignSummary, Choice, Contents, Language, Question } from '#core';
import type { Role } from '../access/types.ts';

/** One version of a workbook; every answer comes from exactly one. */
export interface Snapshot {
  /** File name, as people know it. */
  readonly workbook: string;
  /** Changes with the bytes. */
  readonly version: string;
  /** When it was read, ms. */
  readonly readAt: number;
  /** As-of day `2026-06-26`; `null` without dates. */
  readonly asOf: string | null;
  /** Set when a newer version could not be read: since when (ms) and why, in both languages. */
  readonly stale: { readonly since: number; readonly reason: Record<Language, string> } | null;
}

export interface AskRequest {
  /** Words, or a question understood already (a button, a model's suggestion). */
  readonly asked: { readonly text: string } | { readonly question: Question };
  /** The question before in this thread; `null` for none. */
  readonly previous: Question | null;
  readonly language: Language;
  readonly role: Role;
  /** Questions this person was given answers to before, oldest first; numbers that would give a small
   * group away by difference are withheld. */
  readonly earlier: readonly Question[];
}

export type AskReply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly snapshot: Snapshot }
  | {
      readonly kind: 'clarification';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly choices: readonly Choice[];
      readonly snapshot: Snapshot;
    }
  /** Not for this person, or not to be told at all; only they see it. */
  | { readonly kind: 'refused'; readonly text: string; readonly snapshot: Snapshot };

/** What can be asked of a workbook, for App Home and for a model that fills in a question. */
export interface WorkbookContents extends Contents {
  readonly snapshot: Snapshot;
}

/**
 * A workbook that is kept read: answers come from its newest readable version, computed off the main
 * thread. Calls wait for the first reading.
 *
 * All reject with a `LensError` (`bot.workbook-…`) when nothing readable was ever there, or an answer
 * takes longer than its deadline.
 */
export interface Workbook {
  readonly id: string;
  ask(request: AskRequest): Promise<AskReply>;
  summary(
    language: Language,
    role: Role,
  ): Promise<{ readonly summary: CampaignSummary; readonly snapshot: Snapshot }>;
  contents(language: Language): Promise<WorkbookContents>;
  /** The newest snapshot; `null` until the first is read. */
  readonly snapshot: Snapshot | null;
  /** Called after each new snapshot, and when one could not be read. */
  onChange(listener: (snapshot: Snapshot) => void): () => void;
  close(): Promise<void>;
}
