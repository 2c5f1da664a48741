import type { Button } from '@slack/types';
import { type Answer, type Language, t } from '#core';
import { ACTIONS, type ActionId, numbered } from '../action-ids.ts';
import { buttonValue, type KeepQuestion } from '../button-value.ts';
import { button } from '../elements.ts';

const MAX_FOLLOW_UPS = 4;

export interface ButtonOptions {
  readonly language: Language;
  readonly keep?: KeepQuestion | undefined;
  readonly how: boolean;
  readonly table: boolean;
}

/**
 * Questions one press away, then how it was worked out, the table, and "not what I asked". A button
 * whose question is too long to carry is left out.
 */
export function answerButtons(answer: Answer, options: ButtonOptions): readonly Button[] {
  const { language, keep, how, table } = options;
  const followUps = answer.followUps.slice(0, MAX_FOLLOW_UPS).flatMap(({ label, question }, at) => {
    const value = buttonValue(question, language, keep);
    return value === null ? [] : [button(label, numbered(ACTIONS.follow, at), value)];
  });
  const own = buttonValue(answer.asked, language, keep);
  if (own === null) return followUps;
  const named = (
    code: 'bot.blocks.button-how' | 'bot.blocks.button-table' | 'bot.blocks.button-not-asked',
    action: ActionId,
  ) => button(t(language, code), action, own);
  return [
    ...followUps,
    ...(how ? [named('bot.blocks.button-how', ACTIONS.how)] : []),
    ...(table ? [named('bot.blocks.button-table', ACTIONS.table)] : []),
    named('bot.blocks.button-not-asked', ACTIONS.notAsked),
  ];
}
