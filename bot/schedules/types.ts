import type { Choice, MessageCode, Params } from '#core';
import type { Alert, Schedule } from '../store/types.ts';

/** Where and how something was typed; what is not said in words is taken from here. */
export interface WordsContext {
  /** IANA zone of the person, else of the configuration. */
  readonly timeZone: string;
  /** Channel id it was typed in; `null`: a direct message or App Home. */
  readonly channel: string | null;
  /** Id of a channel by its bare name, where the bot knows it. */
  readonly channelNamed?: (name: string) => string | null;
}

/** What a confirmation points out: a part that was not said and was filled in; months without the day. */
export type Assumed = 'time' | 'day' | 'summary' | 'short-months';

/** A schedule as read from words; a question still has to be understood by its workbook. */
export interface ScheduleDraft {
  /** Five-field cron pattern. */
  readonly pattern: string;
  readonly timeZone: string;
  /** `null`: a direct message. */
  readonly channel: string | null;
  readonly what:
    | { readonly kind: 'summary' }
    | { readonly kind: 'question'; readonly words: string };
  readonly assumed: readonly Assumed[];
}

/** An alert as read from words; its question still has to be understood by its workbook. */
export interface AlertDraft {
  readonly channel: string | null;
  readonly words: string;
  readonly when:
    | {
        readonly kind: 'above' | 'below';
        readonly value: number;
        /** A percent sign stood behind the number; `value` is then 0–1. */
        readonly percent: boolean;
      }
    | { readonly kind: 'unusual' };
}

/** Something to be told by the person first, with answers to press. */
export interface AskedBack {
  readonly kind: 'ask-back';
  readonly code: MessageCode;
  readonly params: Params;
  readonly choices: readonly Choice[];
}

/** Which of the schedules or alerts is meant: its number in the list, words about it, or none said. */
export type Which =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'words'; readonly words: string }
  | { readonly by: 'nothing' };

export type ManageAction = 'list' | 'pause' | 'resume' | 'delete' | 'preview';

/** A word to the schedules or alerts there are. */
export interface ManageWords {
  readonly kind: 'manage';
  readonly of: 'schedules' | 'alerts';
  readonly action: ManageAction;
  readonly which: Which;
}

export type ScheduleReading =
  | { readonly kind: 'create'; readonly draft: ScheduleDraft }
  | AskedBack;

export type AlertReading = { readonly kind: 'create'; readonly draft: AlertDraft } | AskedBack;

/** One or the other, found by words: the one meant, or why none or more than one is. */
export type Found<T extends Schedule | Alert> =
  | { readonly kind: 'found'; readonly item: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly items: readonly T[] };
