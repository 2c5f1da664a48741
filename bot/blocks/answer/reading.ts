import { type Answer, isoDay, type Language, t } from '#core';
import { marked } from '../text.ts';

const JOIN = ' · ';

/** What was understood, the figure asked for in bold. */
export function readingLine(answer: Answer, language: Language): string {
  const bold = figureIndex(answer);
  const parts = answer.question
    .split(JOIN)
    .map((part, index) => (index === bold ? `*${marked(part, 200)}*` : marked(part, 300)));
  return t(language, 'bot.blocks.reading', {
    question: parts.join(t(language, 'bot.blocks.part-join')),
  });
}

/** The name of the figure asked for. */
export function figureName(answer: Answer): string {
  if (answer.columns !== undefined) return answer.columns.value;
  return answer.question.split(JOIN)[figureIndex(answer)] ?? answer.question;
}

/** What is wanted of a figure stands before it: `why it moved · Revenue`. */
function figureIndex({ asked, question }: Answer): number {
  const leads = [undefined, 'measure', 'topic'].includes(asked.intent);
  return leads || !question.includes(JOIN) ? 0 : 1;
}

/** The reading names the days already, so that they need not be said again. */
export function saysPeriod({ question, period }: Answer): boolean {
  return period !== null && question.includes(isoDay(period.from));
}
