import { type CampaignSummary, displayWidth, t } from '#core';
import { context, section, table } from '../elements.ts';
import { marked } from '../text.ts';
import type { SlackMessage } from '../types.ts';

/** Columns a cell takes before its column is wrapped; a Chinese character takes two. */
const LONG_CELL = 24;
/** Columns of mostly numbers stand right. */
const NUMBER = /^[+−-]?[¥$€£]?[\d.,]+%?(?: \/ [\d.,]+)?$/;

/** The longer tables of a summary, one message each, for its thread. */
export function summaryThread(summary: CampaignSummary): readonly SlackMessage[] {
  const { language } = summary;
  return summary.details.map(({ title, header, rows, note }) => {
    const columns = header.map((name, index) => {
      const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
      const numbers = cells.filter((cell) => NUMBER.test(cell)).length;
      const isNumber = index > 0 && numbers * 2 > cells.length;
      const longest = Math.max(0, ...cells.map((cell) => displayWidth(cell)));
      return {
        header: name,
        align: isNumber ? 'right' : 'left',
        // A name that breaks after each character can't be read.
        wrapped: index > 0 && longest > LONG_CELL,
        own: isNumber || name === t(language, 'report.evaluation.change'),
      } as const;
    });
    const made = table(columns, rows);
    const left = made.left > 0 ? t(language, 'bot.blocks.more-rows', { n: made.left }) : '';
    return {
      text: marked(title, 300) || '–',
      blocks: [
        section(`*${marked(title, 300)}*`),
        ...made.blocks,
        ...context(left),
        ...context(note === null ? '' : marked(note, 1_500)),
      ],
      image: null,
    };
  });
}
