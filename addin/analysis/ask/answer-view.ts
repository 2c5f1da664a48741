import {
  type Analysis,
  type Answer,
  answerFigure,
  answerQuestion,
  type Clarification,
  formatPeriod,
  parseQuestion,
  type Question,
  t,
} from '#core';
import { userLink } from '../views/links.ts';
import type { AnswerView } from '../views.ts';

/** What is asked: words, or a question one press away. */
export type Asked = { readonly text: string } | { readonly question: Question };

/** An answer as the pane shows it, and what was answered, for the question after it. */
export interface Told {
  readonly view: AnswerView;
  /** `null`: it was asked back. */
  readonly question: Question | null;
}

/**
 * A question answered from the analysis kept, as the pane shows it: what was understood, the number with
 * its n, the table, where it comes from and what to know; or asked back.
 *
 * @param previous the question before, which "and by channel?" refers to
 */
export function answerView(analysis: Analysis, asked: Asked, previous: Question | null): Told {
  const { language } = analysis.settings;
  if ('question' in asked) return answered(analysis, answerQuestion(asked.question, analysis));
  const today = analysis.asOf ?? analysis.cleaned.lastDay ?? 0;
  const parsed = parseQuestion(asked.text, analysis, today, previous);
  if (isAskedBack(parsed)) {
    const { note, suggestions, choices = [] } = parsed;
    const examples = suggestions.map((question) => ({ label: question, question }));
    const view = {
      kind: 'asked-back',
      text: t(language, note.code, note.params),
      choices: choices.length > 0 ? choices : examples,
    } as const;
    return { view, question: null };
  }
  return answered(analysis, answerQuestion(parsed, analysis));
}

function isAskedBack(parsed: Question | Clarification): parsed is Clarification {
  return 'suggestions' in parsed;
}

function answered({ settings: { language } }: Analysis, answer: Answer): Told {
  const view: AnswerView = {
    kind: 'answer',
    reading: answer.question,
    text: answer.text,
    rows: (answer.table ?? []).map(({ label, value, n }) => ({
      label,
      value: answerFigure(value, answer.unit),
      n: n === null ? null : t(language, 'addin.views.n', { n }),
    })),
    definition: answer.definition,
    period: answer.period === null ? null : formatPeriod(answer.period).replace('..', ' – '),
    links: answer.sources.flatMap((source) => userLink(source) ?? []),
    caveats: answer.caveats,
    followUps: answer.followUps.map(({ label, question }) => ({ label, question })),
  };
  return { view, question: answer.asked };
}
