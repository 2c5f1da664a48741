import type { Choice, Question } from '#core';
import type { CellLink } from './common.ts';

/** A question answered, or asked back with what could be meant. */
export type AnswerView =
  | {
      readonly kind: 'answer';
      /** The question as understood. */
      readonly reading: string;
      readonly text: string;
      readonly rows: readonly {
        readonly label: string;
        readonly value: string;
        readonly n: string | null;
      }[];
      readonly definition: string;
      readonly period: string | null;
      readonly links: readonly CellLink[];
      readonly caveats: readonly string[];
      readonly followUps: readonly { readonly label: string; readonly question: Question }[];
    }
  | { readonly kind: 'asked-back'; readonly text: string; readonly choices: readonly Choice[] };
