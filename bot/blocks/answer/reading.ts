import { type Answer, type Language, t } from '#core';
import { marked } from '../text.ts';

const JOIN = ' · ';

/** What was understood, the figure asked for in bold. */
export function readingLine({ question }: Answer, language: Language): string {
  const [figure = '', ...rest] = question.split(JOIN);
  const parts = [`*${marked(figure, 200)}*`, ...rest.map((part) => marked(part, 300))];
  return t(language, 'bot.blocks.reading', {
    question: parts.join(t(language, 'bot.blocks.part-join')),
  });
}

/** The name of the figure asked for. */
export function figureName({ question }: Answer): string {
  return question.split(JOIN)[0] ?? question;
}
