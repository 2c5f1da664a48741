import { type Language, listed, t } from '#core';
import type { WorkbookContents } from '../../workbooks/types.ts';
import { actions, header, section } from '../elements.ts';
import { lines, marked } from '../text.ts';
import type { SlackMessage } from '../types.ts';
import { exampleButtons } from './clarification-message.ts';

const MAX_NAMES = 24;
const MAX_EXAMPLES = 6;

/** What can be asked of a workbook and how, with examples to press. */
export function helpMessage(contents: WorkbookContents, language: Language): SlackMessage {
  const workbook = marked(contents.snapshot.workbook, 200);
  const intro = t(language, 'bot.blocks.help-intro', { workbook });
  return {
    text: intro,
    blocks: [
      header(t(language, 'bot.blocks.help-title')),
      section(intro),
      ...actions(exampleButtons(contents.examples.slice(0, MAX_EXAMPLES))),
      section(contentsText(contents, language)),
      section(
        lines([t(language, 'bot.blocks.help-ways'), t(language, 'bot.blocks.help-more')], 2_900),
      ),
    ],
    image: null,
  };
}

/** Names of figures, dimensions and segments, a line each. */
export function contentsText(
  { metrics, dimensions, segments }: WorkbookContents,
  language: Language,
): string {
  const line = (
    code: 'bot.blocks.help-metrics' | 'bot.blocks.help-dimensions' | 'bot.blocks.help-segments',
    all: readonly { readonly name: string }[],
  ) => (all.length === 0 ? [] : [t(language, code, { names: namesText(all, language) })]);
  return lines([
    ...line('bot.blocks.help-metrics', metrics),
    ...line('bot.blocks.help-dimensions', dimensions),
    ...line('bot.blocks.help-segments', segments),
  ]);
}

function namesText(all: readonly { readonly name: string }[], language: Language): string {
  const shown = all.slice(0, MAX_NAMES).map(({ name }) => marked(name, 40));
  const list = listed(language, shown);
  return all.length > shown.length
    ? `${list} ${t(language, 'bot.blocks.and-more', { n: all.length })}`
    : list;
}
