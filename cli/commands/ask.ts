import {
  type Answer,
  type AnswerRow,
  answerFigure,
  ask,
  type Clarification,
  type Control,
  formatPeriod,
  grouped,
  type Language,
  labelled,
  t,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import { UsageError } from '../arguments/parse.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { alignedLines } from '../output/width.ts';

/**
 * `campaign-lens ask`: one question, answered from the files with its definition, period, n and cells.
 *
 * @returns the exit code: 0, or 2 when the question was not understood
 */
export async function askCommand(
  positionals: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<0 | 2> {
  const question = positionals.at(-1);
  const files = positionals.slice(0, -1);
  if (question === undefined || files.length === 0) throw new UsageError('cli.no-question');
  const asked = languageWanted ?? (/\p{Script=Han}/u.test(question) ? 'zh' : 'en');
  const analysis = await analyzeFiles(files, flags, asked, control);
  control.done();
  const today = analysis.asOf ?? analysis.cleaned.lastDay ?? 0;
  const result = ask(analysis, question, today);
  if (!isAnswer(result)) {
    const text = t(asked, result.note.code, result.note.params);
    if (flags.json === true) {
      const { suggestions, choices = [] } = result;
      const back = { question, value: null, text, choices, suggestions };
      io.out(`${JSON.stringify(back, null, 2)}\n`);
    } else io.err(`${clarificationText(text, result, asked)}\n`);
    return 2;
  }
  io.out(
    `${flags.json === true ? JSON.stringify(answerJson(result), null, 2) : answerText(result, asked)}\n`,
  );
  return 0;
}

function isAnswer(result: Answer | Clarification): result is Answer {
  return 'sources' in result;
}

function answerJson(answer: Answer): Record<string, unknown> {
  const { comparison, period } = answer;
  return {
    ...answer,
    period: period === null ? null : formatPeriod(period),
    comparison:
      comparison === null ? null : { ...comparison, period: formatPeriod(comparison.period) },
  };
}

function answerText(answer: Answer, language: Language): string {
  const said = (code: Parameters<typeof t>[1], text: string) =>
    labelled(language, t(language, code), text);
  const all = answer.table === null || answer.total == null ? [] : [answer.total];
  const isMove = answer.table?.some(({ effects }) => effects !== undefined) ?? false;
  const table =
    answer.table === null
      ? undefined
      : [...answer.table, ...all].map((row) => [
          `  ${row.label}`,
          figureOf(row, answer, isMove),
          basis(row),
        ]);
  return [
    answer.text,
    ...(table === undefined ? [] : alignedLines(table)),
    said('cli.answer-question', answer.question),
    ...(answer.definition === '' ? [] : [said('cli.answer-definition', answer.definition)]),
    ...(answer.period === null
      ? []
      : [said('cli.answer-period', formatPeriod(answer.period).replace('..', ' – '))]),
    ...(answer.sources.length === 0 ? [] : [said('cli.answer-source', answer.sources.join(', '))]),
    ...answer.caveats.map((caveat) => said('cli.answer-caveat', caveat)),
  ].join('\n');
}

/** The number of a row: money with its sign of currency, how far a row moved the whole with + or −. */
function figureOf({ value }: AnswerRow, { unit, currency = '' }: Answer, isMove: boolean): string {
  if (value === null) return answerFigure(value, unit);
  const sign = value < 0 ? '−' : isMove && value > 0 ? '+' : '';
  return `${sign}${unit === 'money' ? currency : ''}${answerFigure(Math.abs(value), unit)}`;
}

/** What a row rests on: `21 / 148`, or `n = 148`. */
function basis({ n, hits }: AnswerRow): string {
  if (n === null) return '';
  return hits == null ? `n = ${grouped(n, 0)}` : `${grouped(hits, 0)} / ${grouped(n, 0)}`;
}

/** Why a question was not understood, what it could mean, and questions that work. */
function clarificationText(
  text: string,
  { suggestions, choices = [] }: Clarification,
  language: Language,
): string {
  const meant = choices.map(({ question }) => `  ${question}`);
  const examples = suggestions.map((suggestion) => `  ${suggestion}`);
  return [
    text,
    ...(meant.length === 0 ? [] : [t(language, 'cli.answer-could-mean'), ...meant]),
    ...(examples.length === 0
      ? []
      : [labelled(language, t(language, 'cli.answer-try'), '').trimEnd(), ...examples]),
  ].join('\n');
}
