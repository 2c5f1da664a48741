import { type Answer, shownValue, t } from '#core';
import type { Alert } from '../store/types.ts';
import { ACTIONS } from './action-ids.ts';
import { figureName, readingLine } from './answer/reading.ts';
import { buttonValue } from './button-value.ts';
import { actions, button, context, header, section } from './elements.ts';
import { periodText } from './moment.ts';
import { type MessageContext, sourceLine, staleLine } from './standing.ts';
import { lines, marked } from './text.ts';
import type { Block, SlackMessage } from './types.ts';

/** What an alert has to say, all texts in the alert's language. */
export interface AlertFinding {
  readonly alert: Alert;
  /** The figure as it is now. */
  readonly answer: Answer;
  /** What it did before, where the change is unusual; `null` for a limit. */
  readonly usual: {
    readonly low: number;
    readonly high: number;
    /** Earlier periods the range rests on. */
    readonly periods: number;
  } | null;
  /** By how much it moved, and the test or interval behind it; '' where there is none. */
  readonly evidence: string;
  /** Segments, channels or steps the change comes from, the largest share first. */
  readonly who: readonly string[];
}

const MAX_WHO = 5;

/** A watched figure past its limit, or out of its habit: what, by how much, from whom, and where to look. */
export function alertMessage(finding: AlertFinding, options: MessageContext): SlackMessage {
  const { alert, answer, usual, evidence, who } = finding;
  const { language } = options;
  const headline = headlineOf(finding, options);
  const range =
    usual === null
      ? ''
      : t(language, 'bot.blocks.alert-usual-range', {
          low: shownOf(answer, usual.low),
          high: shownOf(answer, usual.high),
          periods: usual.periods,
        });
  const detail = lines(
    [answer.headline, range, evidence]
      .filter((text) => text !== '')
      .map((text) => marked(text, 900)),
  );
  const whoText = who.slice(0, MAX_WHO).map((text) => `• ${marked(text, 300)}`);
  const how = buttonValue(answer.asked, language);
  const blocks: Block[] = [
    header(headline),
    ...context(readingLine(answer, language)),
    ...(detail === '' ? [] : [section(detail)]),
    ...(whoText.length === 0
      ? []
      : [section(`*${t(language, 'bot.blocks.alert-who')}*\n${lines(whoText)}`)]),
    ...context(
      lines(
        [
          staleLine(options),
          ...answer.caveats.slice(0, 3).map((caveat) => marked(caveat, 400)),
          t(language, 'bot.blocks.alert-not-cause'),
        ].filter((text) => text !== ''),
      ),
    ),
    ...context(sourceLine(answer.sources, options)),
    ...actions([
      ...(how === null ? [] : [button(t(language, 'bot.blocks.button-how'), ACTIONS.how, how)]),
      button(t(language, 'bot.blocks.button-pause-alert'), ACTIONS.pauseAlert, alert.id),
    ]),
  ];
  const period = periodText(answer.period, language);
  const n = answer.n === null ? '' : t(language, 'summary.n', { n: answer.n });
  const text = [headline, period, n, options.snapshot.workbook].filter((part) => part !== '');
  return { text: marked(text.join(' · '), 2_900), blocks, image: null };
}

function headlineOf({ alert, answer }: AlertFinding, { language }: MessageContext): string {
  const figure = figureName(answer);
  const value = answer.value === null ? '–' : shownOf(answer, answer.value);
  const { when } = alert;
  if (when.kind === 'unusual')
    return t(language, 'bot.blocks.alert-unusual-said', { figure, value });
  const limit = shownOf(answer, when.value);
  return t(language, `bot.blocks.alert-${when.kind}-said`, { figure, value, limit });
}

function shownOf({ unit, currency = '' }: Answer, value: number): string {
  return shownValue(value, unit, currency);
}
