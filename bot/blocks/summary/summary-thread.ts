import { type CampaignSummary, t } from '#core';
import { context, section, table } from '../elements.ts';
import { marked } from '../text.ts';
import type { SlackMessage } from '../types.ts';

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
      return { header: name, align: isNumber ? 'right' : 'left', wrapped: !isNumber } as const;
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
