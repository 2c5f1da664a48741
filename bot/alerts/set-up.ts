import { t } from '#core';
import { type AlertDraft, questionOf, type SetUp, type SetUpBy } from '../schedules/index.ts';
import type { Alert } from '../store/types.ts';
import { isRate, limitText } from './describe.ts';

/**
 * A watched figure from its draft; its question is asked of the workbook first, so that only one number
 * that is understood and may be shown is watched.
 */
export async function setUpAlert(draft: AlertDraft, by: SetUpBy): Promise<SetUp<Alert>> {
  const asked = await questionOf(draft.words, by);
  if (asked.kind !== 'ready') return asked;
  const { question } = asked.item;
  const { language } = by;
  const back = (
    code:
      | 'bot.alerts-one-figure'
      | 'bot.alerts-no-history'
      | 'bot.alerts-no-percent'
      | 'bot.alerts-percent',
    values: Readonly<Record<string, string>> = {},
  ): SetUp<Alert> => ({
    kind: 'clarification',
    text: t(language, code, values),
    choices: [],
    suggestions: [],
  });
  if (question.dimension !== null || (question.intent ?? 'measure') !== 'measure') {
    return back('bot.alerts-one-figure');
  }
  const { when } = draft;
  if (when.kind === 'unusual' && question.metric.startsWith('segment_')) {
    return back('bot.alerts-no-history');
  }
  if (when.kind !== 'unusual') {
    if (when.percent && !isRate(question)) return back('bot.alerts-no-percent');
    if (!when.percent && isRate(question) && when.value > 1) {
      return back('bot.alerts-percent', { value: limitText(when.value / 100, true) });
    }
  }
  const { id, team, createdBy, now } = by;
  return {
    kind: 'ready',
    item: {
      ...{ id, team, createdBy, language, question, words: draft.words, paused: false },
      channel: draft.channel ?? by.directChannel,
      workbook: by.workbook.id,
      when: when.kind === 'unusual' ? when : { kind: when.kind, value: when.value },
      createdAt: now,
    },
  };
}
