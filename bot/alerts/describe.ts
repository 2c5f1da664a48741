import {
  grouped,
  type Language,
  METRICS,
  type MetricId,
  mentionSafe,
  type Question,
  t,
} from '#core';
import type { AlertDraft } from '../schedules/index.ts';
import { placeText } from '../schedules/words/describe.ts';
import type { Alert } from '../store/types.ts';

/**
 * A watched figure in one sentence of Slack's mrkdwn, which `readAlert` reads back as the same:
 * `Tell <#C0012> when “revenue” is below 100,000.`
 */
export function describeAlert(
  alert: Pick<Alert, 'question' | 'words' | 'when' | 'channel'>,
  language: Language,
): string {
  const { when, channel, question } = alert;
  return alertSentence(
    { when, channel, words: alertWords(alert, language) },
    isRate(question),
    language,
  );
}

/** The same of one that is only proposed. */
export function describeAlertDraft(
  { when, channel, words }: AlertDraft,
  language: Language,
): string {
  return alertSentence({ when, channel, words }, when.kind !== 'unusual' && when.percent, language);
}

function alertSentence(
  {
    when,
    channel,
    words,
  }: Pick<AlertDraft, 'channel' | 'words'> & { readonly when: Alert['when'] },
  percent: boolean,
  language: Language,
): string {
  return t(language, `bot.alerts-sentence-${when.kind}`, {
    words: mentionSafe(words),
    value: when.kind === 'unusual' ? null : limitText(when.value, percent),
    channel: placeText(channel, language),
  });
}

/** The watched figure as it was asked for, else the name of its metric. */
export function alertWords(
  { words, question }: Pick<Alert, 'words' | 'question'>,
  language: Language,
): string {
  if (words !== undefined) return words;
  const metric = METRICS.get(question.metric as MetricId);
  return metric === undefined ? question.metric : t(language, metric.name);
}

/** The figure is told in per cent. */
export function isRate({ metric }: Question): boolean {
  return metric.endsWith('_share') || METRICS.get(metric as MetricId)?.unit === 'rate';
}

/** A value with thousands separators, or in per cent, with as many decimals as it has. */
export function limitText(value: number, percent: boolean): string {
  const shown = percent ? Number((value * 100).toPrecision(12)) : value;
  const decimals = (String(shown).split('.')[1] ?? '').length;
  return `${grouped(shown, Math.min(decimals, 6))}${percent ? '%' : ''}`;
}
