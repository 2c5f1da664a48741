import type { Button } from '@slack/types';
import { type Choice, type Language, t } from '#core';
import { ACTIONS, numbered } from '../action-ids.ts';
import { actions, button, section } from '../elements.ts';
import { LIMITS } from '../limits.ts';
import { marked } from '../text.ts';
import type { SlackMessage } from '../types.ts';

const MAX_BUTTONS = 10;

/** What could not be understood, as a reply of the workbook has it. */
export interface ToAskBack {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly choices: readonly Choice[];
}

/** Asks back with buttons: what could be meant, then whole questions that work. */
export function clarificationMessage(
  { text, suggestions, choices }: ToAskBack,
  language: Language,
): SlackMessage {
  const meant = choices
    .slice(0, MAX_BUTTONS)
    .flatMap(({ label, question }, index) =>
      questionButton(label, question, numbered(ACTIONS.choose, index)),
    );
  return {
    text: marked(text) || '–',
    blocks: [
      section(marked(text)),
      ...titled(t(language, 'bot.blocks.could-mean'), meant),
      ...titled(t(language, 'bot.blocks.can-ask'), exampleButtons(suggestions)),
    ],
    image: null,
  };
}

/** Questions as buttons that ask them. */
export function exampleButtons(questions: readonly string[], first = 0): readonly Button[] {
  return questions
    .slice(0, MAX_BUTTONS)
    .flatMap((question, index) =>
      questionButton(question, question, numbered(ACTIONS.example, first + index)),
    );
}

/** A question longer than a button's value can't be asked by one. */
export function questionButton(label: string, question: string, id: string): readonly Button[] {
  if (question === '' || question.length > LIMITS.button.value) return [];
  return [button(label, id, question)];
}

function titled(title: string, buttons: readonly Button[]) {
  return buttons.length === 0 ? [] : [section(title), ...actions(buttons)];
}
