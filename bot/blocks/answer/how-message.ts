import { type Answer, type Language, t } from '#core';
import { context, header, section } from '../elements.ts';
import { momentText, periodText } from '../moment.ts';
import { type MessageContext, sourceLine, staleLine } from '../standing.ts';
import { code, lines, marked } from '../text.ts';
import type { Block, SlackMessage } from '../types.ts';
import { fallbackText } from './answer-message.ts';
import { shownOf } from './values.ts';

const MAX_CELLS = 20;

/** Everything an answer rests on, at full length: definition with its settings, cells, notes. */
export function howMessage(answer: Answer, options: MessageContext): SlackMessage {
  const { language, snapshot, now, timeZone } = options;
  const part = (title: Parameters<typeof t>[1], texts: readonly string[]): readonly Block[] => {
    const text = lines(
      texts.filter((each) => each !== ''),
      2_800,
    );
    return text === '' ? [] : [section(`*${t(language, title)}*\n${text}`)];
  };
  const read = momentText(snapshot.readAt, now, timeZone ?? null);
  const blocks: Block[] = [
    header(t(language, 'bot.blocks.how-title')),
    ...part('bot.blocks.how-reading', [marked(answer.question)]),
    ...part('bot.blocks.how-number', [marked(answer.headline)]),
    ...part('bot.blocks.how-definition', [marked(answer.definition)]),
    ...part('bot.blocks.how-period', [periodText(answer.period, language)]),
    ...part('bot.blocks.how-compared', comparedWith(answer, language)),
    ...part('bot.blocks.how-cells', [
      ...answer.sources.slice(0, MAX_CELLS).map(code),
      moreText(answer.sources.length - MAX_CELLS, language),
    ]),
    ...part('bot.blocks.how-workbook', [
      marked(snapshot.workbook, 200),
      t(language, 'bot.blocks.read-at', { time: read }),
      snapshot.asOf === null ? '' : t(language, 'bot.blocks.as-of', { day: snapshot.asOf }),
      staleLine(options),
    ]),
    ...part(
      'bot.blocks.how-notes',
      answer.caveats.map((caveat) => `• ${marked(caveat, 600)}`),
    ),
    ...context(sourceLine([], options)),
  ];
  return { text: fallbackText(answer, options), blocks, image: null };
}

function comparedWith(answer: Answer, language: Language): readonly string[] {
  const { comparison } = answer;
  if (comparison === null) return [];
  const n = comparison.n === null ? '' : t(language, 'summary.n', { n: comparison.n });
  return [
    [periodText(comparison.period, language), shownOf(answer, comparison.value), n]
      .filter((text) => text !== '')
      .map((text) => marked(text))
      .join(t(language, 'bot.blocks.part-join')),
  ];
}

function moreText(n: number, language: Language): string {
  return n > 0 ? t(language, 'bot.blocks.more-cells', { n }) : '';
}
