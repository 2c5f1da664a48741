import type { Analysis } from '../../analysis/index.ts';
import { joinedSentences, t } from '../../i18n/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { countedMetric } from '../share.ts';
import type { Answer, AnswerRow, QueryMetric, Question } from '../types.ts';
import { againstRest, pairText } from './against-rest.ts';
import { caveatsOf } from './caveats.ts';
import { chartOf } from './chart.ts';
import {
  briefChange,
  type Comparison,
  compared,
  comparedPeriod,
  comparisonText,
} from './comparison.ts';
import { definitionOf } from './definition.ts';
import { isOutside } from './extent.ts';
import { followUpsOf } from './follow-ups.ts';
import { headlineOf } from './headline.ts';
import { hiddenBeforeText, hiddenCaveats } from './hidden-text.ts';
import { listText } from './list-text.ts';
import { tableOf, wholeRow, withTogether } from './measure-table.ts';
import { measured } from './measured.ts';
import { isRanked, type Ranked, ranked } from './ranked.ts';
import type { ShareGuard } from './share-guard.ts';
import { type SmallTogether, smallTogether } from './small-together.ts';
import { sourcesOf } from './sources.ts';
import { targetHeadline, targetOf, targetText } from './target.ts';
import { outsideText, totalText } from './total-text.ts';
import { measureText, readingText, unitOf } from './wording.ts';

const COUNTS_OF_PEOPLE: ReadonlySet<QueryMetric> = new Set([
  'customers',
  'buyers',
  'new_customers',
]);

/** The answer to a question for a number: all of it, or split, ranked and compared. */
export function answerMeasure(question: Question, analysis: Analysis, share?: ShareGuard): Answer {
  const { metric, period } = question;
  const all = measured(analysis, question, period);
  const now = share?.withhold(all, question, period, null) ?? all;
  const list = now.rows === null ? null : ranked(now.rows, question);
  const together =
    share === undefined ? null : smallTogether(analysis, question, all, now, share.hiddenUpTo);
  const otherPeriod = comparedPeriod(question);
  const hasThen = otherPeriod !== null && !isOutside(analysis, metric, otherPeriod);
  const allThen = hasThen ? measured(analysis, question, otherPeriod) : null;
  const labels = list === null ? null : new Set(list.rows.map(({ label }) => label));
  const then =
    allThen === null ? null : (share?.withhold(allThen, question, otherPeriod, labels) ?? allThen);
  const before = then?.total ?? null;
  const comparison =
    now.total === null || otherPeriod === null
      ? null
      : compared(metric, otherPeriod, now.total, before);
  const main = mainMeasure(question, now.total, list);
  const outside = outsideText(analysis, question);
  const sentences = [
    list === null
      ? totalText(analysis, question, now, share)
      : listText(analysis, question, withoutHidden(list, together), share?.hiddenUpTo),
  ];
  if (comparison !== null && now.total !== null) {
    if (list !== null) {
      const overall = { value: measureText(now.total, metric, analysis) };
      sentences.push(t(analysis.settings.language, 'query.overall-sentence', overall));
    }
    sentences.push(
      then?.isTotalHidden
        ? hiddenBeforeText(analysis, comparison)
        : comparisonText(analysis, metric, now.total, before, comparison),
    );
  }
  if (comparison === null && outside === null) {
    const beside =
      list === null
        ? againstRest(analysis, question, now.total, share)
        : pairText(analysis, question, list);
    if (beside !== null) sentences.push(beside);
  }
  const target = outside === null ? targetOf(analysis, question, now.total) : null;
  if (target !== null) sentences.push(targetText(analysis, question, target));
  const { language } = analysis.settings;
  const isHidden =
    list === null
      ? now.isTotalHidden === true
      : !list.rows.some(isRanked) && list.rows.some((row) => row.isHidden);
  const table =
    list === null || outside !== null
      ? null
      : withTogether(tableOf(analysis, question, list, then?.rows), together);
  if (together?.rounded && outside === null) {
    const whole = wholeRow(analysis, question, now);
    return roundedAnswer(analysis, question, together, table, whole);
  }
  return {
    question: readingText(analysis, question),
    value: outside === null ? (main?.value ?? null) : null,
    unit: unitOf(metric),
    n: outside === null ? (main?.n ?? null) : null,
    headline:
      outside ??
      (isHidden
        ? sentences[0]!
        : headlineBeside(
            analysis,
            question,
            headlineOf(analysis, question, now.total, list),
            list === null && then?.isTotalHidden !== true
              ? { total: now.total, before, comparison, target }
              : null,
          )),
    text: outside ?? joinedSentences(language, sentences),
    table,
    total: table === null ? null : wholeRow(analysis, question, now),
    currency: analysis.settings.currency ?? analysis.cleaned.currency,
    comparison: outside === null ? comparison : null,
    ...(target === null ? {} : { target }),
    definition: definitionOf(analysis, question),
    period: period === null ? null : { from: period.from, to: period.to },
    sources: sourcesOf(analysis, question),
    caveats: [
      ...(outside === null && together === null ? hiddenCaveats(analysis, list, share) : []),
      ...(together?.caveats ?? []),
      ...caveatsOf(analysis, question, {
        isOutside: outside !== null,
        total: now.total,
        ranked: list,
        comparison,
        baseValue: before?.value ?? null,
        isGuarded: share !== undefined,
      }),
    ],
    asked: question,
    followUps: outside === null ? followUpsOf(analysis, question, comparison, list) : [],
    chart: chartOf(question, table),
  };
}

/** The list in words, where what is hidden of it is told together. */
function withoutHidden(list: Ranked, together: SmallTogether | null): Ranked {
  if (together === null || together.rounded !== null) return list;
  return { ...list, rows: list.rows.filter(({ isHidden }) => !isHidden) };
}

/** An answer of nothing but values put together and rounded, none of which may be told alone. */
function roundedAnswer(
  analysis: Analysis,
  question: Question,
  { rounded, caveats }: SmallTogether,
  table: readonly AnswerRow[] | null,
  total: AnswerRow | null,
): Answer {
  const { headline } = rounded!;
  return {
    question: readingText(analysis, question),
    value: null,
    unit: unitOf(question.metric),
    n: null,
    headline,
    text: headline,
    table,
    total,
    currency: analysis.settings.currency ?? analysis.cleaned.currency,
    comparison: null,
    definition: definitionOf(analysis, question),
    period: null,
    sources: sourcesOf(analysis, question),
    caveats,
    asked: question,
    followUps: followUpsOf(analysis, question, null, null),
    chart: chartOf(question, table),
    rounded: true,
  };
}

/** The headline with what it was compared with, which is what was asked for. */
function headlineBeside(
  analysis: Analysis,
  { metric }: Question,
  headline: string,
  found: {
    readonly total: Measure | null;
    readonly before: Measure | null;
    readonly comparison: Comparison | null;
    readonly target: ReturnType<typeof targetOf>;
  } | null,
): string {
  if (found === null || found.total === null || found.total.value === null) return headline;
  const { total, before, comparison, target } = found;
  if (target !== null) return targetHeadline(analysis, metric, found.total.value, target);
  if (comparison === null || before === null) return headline;
  const change = briefChange(analysis, metric, total, before, comparison);
  const { language } = analysis.settings;
  return change === '' ? headline : t(language, 'answer.with-change', { headline, change });
}

/**
 * The one number of the answer: the winner of a ranking, or the whole; `null` for a plain split, and
 * for people in several groups, where "all of them" could mean either or both.
 */
function mainMeasure(
  { metric, dimension, filters, segments, limit }: Question,
  total: Measure | null,
  list: Ranked | null,
): Measure | null {
  if (list === null) return total;
  if (limit === 1) return list.rows[0]?.measure ?? null;
  if (dimension === 'segment') return segments.length > 0 ? total : null;
  const named = filters.some((filter) => filter.dimension === dimension);
  return named && !COUNTS_OF_PEOPLE.has(countedMetric(metric)) ? total : null;
}
