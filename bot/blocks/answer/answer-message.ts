import { type Answer, grouped, t } from '#core';
import type { KeepQuestion } from '../button-value.ts';
import { chartImage } from '../chart-image.ts';
import { actions, context, feedback, header, section } from '../elements.ts';
import { LIMITS } from '../limits.ts';
import { periodText } from '../moment.ts';
import { type MessageContext, sourceLine, staleLine } from '../standing.ts';
import { lines, marked } from '../text.ts';
import type { Block, MessageImage, SlackMessage } from '../types.ts';
import { answerButtons } from './answer-buttons.ts';
import { answerChart, nativeChart } from './answer-chart.ts';
import { answerTable } from './answer-table.ts';
import { readingLine, saysPeriod } from './reading.ts';
import { shownOf } from './values.ts';

/** Rows of a table before the rest waits behind a button: alone, and above a chart of all of them. */
const ROWS_SHOWN = 12;
const ROWS_ABOVE_CHART = 6;
/** So few more rows are shown as well; a button for two rows helps nobody. */
const ROWS_MORE = 2;
const CAVEATS_SHOWN = 5;
const DEFINITION = 400;

export interface AnswerMessageOptions extends MessageContext {
  /** Offer how it was worked out (default). */
  readonly showHow?: boolean;
  /** The picture of `answerChart`, where it was drawn. */
  readonly picture?: Uint8Array | null;
  readonly keep?: KeepQuestion;
}

/**
 * An answer in one message: what was understood, the number, the sentence, table and chart, what to know,
 * definition, workbook and cells, and what to press next.
 */
export function answerMessage(answer: Answer, options: AnswerMessageOptions): SlackMessage {
  const { language, showHow = true, picture = null, keep } = options;
  const chart = nativeChart(answer, language);
  const isLine = chart?.chart.type === 'line';
  // A line shows every row of the table; the numbers wait behind the button.
  const image = imageOf(answer, options, picture);
  const table = isLine
    ? { blocks: [], left: 0 }
    : answerTable(answer, language, rowsShown(answer, chart !== null || hasFlow(answer, image)));
  const blocks: Block[] = [
    ...context(readingLine(answer, language)),
    ...headlineBlocks(answer, table.blocks.length > 0 || isLine),
    ...table.blocks,
    ...(table.left > 0 ? context(t(language, 'bot.blocks.more-rows', { n: table.left })) : []),
    ...(chart === null ? [] : [chart]),
    ...context(notesText(answer, options)),
    ...context(checkText(answer, options)),
    ...actions(
      answerButtons(answer, { language, keep, how: showHow, table: isLine || table.left > 0 }),
    ),
    feedback(language),
  ];
  return { text: fallbackText(answer, options), blocks, image };
}

/** The picture shows who goes where. */
const hasFlow = ({ flow }: Answer, image: MessageImage | null): boolean =>
  flow !== undefined && image !== null;

function rowsShown({ table }: Answer, hasChart: boolean): number {
  const most = hasChart ? ROWS_ABOVE_CHART : ROWS_SHOWN;
  const count = table?.length ?? 0;
  return count <= most + ROWS_MORE ? count : most;
}

/** Headline as a header while it is short, else as a paragraph; then what the text adds to it. */
function headlineBlocks(answer: Answer, hasTable: boolean): readonly Block[] {
  const { headline } = answer;
  const rest = restOf(answer, hasTable);
  const short = headline.length <= LIMITS.header.text;
  const first = short
    ? header(headline.replace(/[。.]$/, ''))
    : section(`*${marked(headline, 2_900)}*`);
  return rest === '' ? [first] : [first, section(marked(rest))];
}

/** A sentence that names this many rows says what the table below it says. */
const LISTED = 3;
const FIGURE = /\d[\d,.]*%?/g;
/** A rule as it is typed into settings; how it was worked out shows it. */
const RULE_TEXT = /[a-z]+_[a-z0-9_]+/;

/** The text without its headline, and without sentences that say what headline, reading or table say. */
function restOf(answer: Answer, hasTable: boolean): string {
  const { headline, text, table } = answer;
  const rest = text.startsWith(headline) ? text.slice(headline.length) : text;
  const sentences = rest.replace(/^[。.\s]+/, '').split(/(?<=[。！？])|(?<=[.!?]) /);
  const labels = hasTable ? (table ?? []).map(({ label }) => label).filter(Boolean) : [];
  const kept = sentences.filter((sentence) => {
    const named = labels.filter((label) => sentence.includes(label));
    return (
      named.length < LISTED && !RULE_TEXT.test(sentence) && !isSaid(answer, sentence, hasTable)
    );
  });
  return kept.join(/\p{Script=Han}/u.test(text) ? '' : ' ').trim();
}

/** Every figure of the sentence stands in the headline or the reading above it, or it is the headline's formula. */
function isSaid(answer: Answer, sentence: string, hasTable: boolean): boolean {
  const { headline, question, target, total } = answer;
  const rows = answer.table ?? [];
  const figuresOf = (text: string): readonly string[] =>
    (text.match(FIGURE) ?? []).map((figure) => figure.replace(/[.,]+$/, ''));
  const known = new Set([
    ...figuresOf(headline),
    ...figuresOf(question),
    ...(total ? [shownOf(answer, total.value), grouped(total.n ?? 0, 0)].flatMap(figuresOf) : []),
    ...(total?.hits ? figuresOf(grouped(total.hits, 0)) : []),
    ...(hasTable
      ? rows.flatMap(({ value, n, hits }) => [
          value === null ? '' : shownOf(answer, value),
          ...[n, hits, rows.length].map((count) => grouped(count ?? 0, 0)),
        ])
      : []
    ).flatMap(figuresOf),
    ...(target === undefined ? [] : figuresOf(shownOf(answer, target.value))),
  ]);
  const figures = figuresOf(sentence);
  if (figures.length > 0) return figures.every((figure) => known.has(figure));
  const formula = sentence.replace(/^[^：:]*[：:]\s*/, '').replace(/[。.]$/, '');
  return formula.length > 1 && headline.endsWith(formula);
}

/** Stale data first, then caveats. */
function notesText(answer: Answer, options: AnswerMessageOptions): string {
  const { language } = options;
  const stale = staleLine(options);
  const shown = answer.caveats.slice(0, CAVEATS_SHOWN);
  const more = answer.caveats.length - shown.length;
  return lines([
    ...(stale === '' ? [] : [stale]),
    ...shown.map((caveat) => marked(caveat, 500)),
    ...(more > 0 ? [t(language, 'bot.blocks.more-notes', { n: more })] : []),
  ]);
}

/** Definition, period, workbook and cells. */
function checkText(answer: Answer, options: AnswerMessageOptions): string {
  const { language } = options;
  const definition = marked(answer.definition, DEFINITION);
  const period = periodText(answer.period, language);
  return lines([
    ...(definition === '' || answer.asked.intent === 'what-is'
      ? []
      : [t(language, 'bot.blocks.definition', { text: definition })]),
    ...(saysPeriod(answer) ? [] : [t(language, 'bot.blocks.period', { period })]),
    sourceLine(answer.sources, options),
  ]);
}

/** What a notification shows: the number with its n, what was understood, period and workbook. */
export function fallbackText(answer: Answer, { language, snapshot }: MessageContext): string {
  const reading = marked(answer.question, 500);
  const period = periodText(answer.period, language);
  return t(language, 'bot.blocks.fallback', {
    headline: marked(answer.headline.replace(/[。.]$/, ''), 1_500),
    reading: saysPeriod(answer)
      ? reading
      : [reading, period].join(t(language, 'bot.blocks.part-join')),
    workbook: marked(snapshot.workbook, 200),
  });
}

function imageOf(
  answer: Answer,
  { language }: AnswerMessageOptions,
  png: Uint8Array | null,
): MessageImage | null {
  const request = answerChart(answer, language);
  if (png === null || request === null) return null;
  const [name] = answer.question.split(' · ');
  return chartImage(request, png, language, request.kind === 'flow' ? name : request.title);
}
