import type { Analysis } from '../../../analysis/index.ts';
import { type Period, roundTo, sentenceCase } from '../../../basics/index.ts';
import { joinedSentences, t } from '../../../i18n/index.ts';
import type { Measure } from '../../../metrics/index.ts';
import { isSegmentMetric } from '../../data.ts';
import { dimensionName } from '../../names.ts';
import { datedPeriod } from '../../period/period-at.ts';
import { previousPeriod } from '../../period/shift-period.ts';
import type { Answer, AnswerRow, Question } from '../../types.ts';
import { caveatsOf } from '../caveats.ts';
import { changeInterval } from '../change-interval.ts';
import { changeOf, changeText, compared, comparedPeriod, isTooSmall } from '../comparison.ts';
import { definitionOf } from '../definition.ts';
import { extentOf, isOutside } from '../extent.ts';
import { canAnswer, followUpsOf } from '../follow-ups.ts';
import { measured } from '../measured.ts';
import type { Measured } from '../measured-row.ts';
import type { ShareGuard } from '../share-guard.ts';
import { sourcesOf } from '../sources.ts';
import { askedName, measureText, periodText, readingText, unitOf } from '../wording.ts';
import type { Contribution } from './contributions.ts';
import { hasNoPeriods, isSmallPart, type SplitChange, splitChanges } from './split-change.ts';
import {
  MOST_OTHER_SPLITS,
  mainSentences,
  otherSentences,
  signedText,
  sizeText,
} from './why-words.ts';

const MOST_ROWS = 10;
/** Days compared when nothing says which. */
const LAST_DAYS = 30;

/**
 * Which parts moved a metric between two periods: contributions that add up to the whole change. It says
 * where the change sits, never what caused it; where either side is too small to call it a change,
 * nothing is split.
 */
export function answerWhy(asked: Question, analysis: Analysis, share?: ShareGuard): Answer {
  const periods = periodsOf(analysis, asked);
  const question: Question =
    periods === null
      ? asked
      : {
          ...asked,
          period: asked.period ?? datedPeriod(periods.now),
          compare: null,
          comparePeriod: datedPeriod(periods.earlier),
        };
  const { metric } = question;
  const look = (period: Period): Measured => {
    const all = measured(analysis, whole(question), period);
    return share?.withhold(all, whole(question), period, null) ?? all;
  };
  const seen = periods === null ? null : look(periods.now);
  const seenBefore =
    periods === null || isOutside(analysis, metric, periods.earlier) ? null : look(periods.earlier);
  const now = seen?.total ?? null;
  const then = seenBefore?.total ?? null;
  const isHidden = seen?.isTotalHidden === true || seenBefore?.isTotalHidden === true;
  const comparison =
    periods === null || now === null ? null : compared(metric, periods.earlier, now, then);
  const told =
    isHidden && share !== undefined
      ? hiddenWhole(analysis, question, share)
      : tell(analysis, question, periods, now, then, share);
  const { language } = analysis.settings;
  const split = told.splits[0] ?? null;
  const shown: Question = { ...question, dimension: split?.dimension ?? question.dimension };
  return {
    question: t(language, 'answer.why-reading', { question: readingText(analysis, question) }),
    value: told.change,
    unit: unitOf(metric),
    n: isHidden ? null : (now?.n ?? null),
    headline: told.headline,
    text: joinedSentences(language, told.sentences),
    table: split === null ? null : rowsOf(analysis, question, split),
    total:
      split === null || now === null
        ? null
        : { label: t(language, 'query.all'), value: told.change, n: now.n },
    currency: analysis.settings.currency ?? analysis.cleaned.currency,
    comparison: isHidden ? null : comparison,
    definition: joinedSentences(language, [
      definitionOf(analysis, shown),
      ...methodOf(analysis, split, now),
    ]),
    period: periods?.now ?? null,
    sources: sourcesOf(analysis, shown),
    caveats: [
      ...(split === null ? [] : [t(language, 'answer.why-not-cause')]),
      ...(told.splits
        .slice(0, 1 + MOST_OTHER_SPLITS)
        .some(({ dimension }) => dimension === 'segment')
        ? [t(language, 'answer.why-segments', { asOf: analysis.asOf })]
        : []),
      ...smallParts(analysis, question, split),
      ...caveatsOf(analysis, question, {
        isOutside: false,
        total: now,
        ranked: null,
        comparison: isHidden ? null : comparison,
        baseValue: then?.value ?? null,
        isGuarded: share !== undefined,
      }),
    ],
    asked: question,
    followUps: nextOf(analysis, question, split),
    chart: split === null ? null : 'bar',
  };
}

const whole = (question: Question): Question => ({
  ...question,
  dimension: null,
  order: null,
  limit: null,
});

/** The two periods asked about, else the campaign and before it, else the last days and those before. */
function periodsOf(
  analysis: Analysis,
  question: Question,
): { readonly now: Period; readonly earlier: Period } | null {
  const { campaign, before } = analysis.settings;
  const { metric } = question;
  const extent = extentOf(analysis, metric);
  if (isSegmentMetric(metric) || hasNoPeriods(analysis, metric) || extent === null) return null;
  const last = { from: Math.max(extent.from, extent.to - LAST_DAYS + 1), to: extent.to };
  const found = question.period ?? campaign ?? last;
  const now = { from: found.from, to: found.to };
  const isCampaign = campaign !== null && now.from === campaign.from && now.to === campaign.to;
  const named = comparedPeriod({ ...question, period: datedPeriod(now) });
  return { now, earlier: named ?? (isCampaign && before !== null ? before : previousPeriod(now)) };
}

interface Told {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly splits: readonly SplitChange[];
  /** In the metric's own unit. */
  readonly change: number | null;
}

/** A side that may not be shown has no change to split. */
function hiddenWhole(analysis: Analysis, question: Question, { hiddenUpTo }: ShareGuard): Told {
  const text = t(analysis.settings.language, 'privacy.total-hidden', {
    scope: '',
    metric: askedName(analysis, question),
    most: hiddenUpTo,
  });
  return { splits: [], change: null, headline: text, sentences: [text] };
}

function tell(
  analysis: Analysis,
  question: Question,
  periods: { readonly now: Period; readonly earlier: Period } | null,
  now: Measure | null,
  then: Measure | null,
  share: ShareGuard | undefined,
): Told {
  const { language, minimumN: minimum } = analysis.settings;
  const { metric } = question;
  const name = askedName(analysis, question);
  const cannot = t(language, 'query.no-value-sentence', { scope: '', metric: name });
  const nothing = { splits: [], change: null };
  if (periods === null || now === null || now.value === null) {
    return { ...nothing, headline: cannot, sentences: [cannot] };
  }
  const against = t(language, 'query.against', { period: periodText(language, periods.earlier) });
  if (then === null || then.value === null) {
    const text = t(language, 'query.change-no-data', { against });
    return { ...nothing, headline: text, sentences: [text] };
  }
  const change = roundTo(now.value - then.value, 12);
  const sides = {
    metric: name,
    period: periodText(language, periods.now),
    before: periodText(language, periods.earlier),
    value: measureText(now, metric, analysis),
    earlier: measureText(then, metric, analysis),
  };
  const stop = (code: 'answer.why-few' | 'answer.why-same'): Told => {
    const text = t(language, code, { minimum });
    return {
      splits: [],
      change,
      headline: text,
      sentences: [t(language, 'answer.why-change', sides), text],
    };
  };
  if (isTooSmall(analysis, metric, [now, then])) return stop('answer.why-few');
  if (change === 0) return stop('answer.why-same');
  const splits = splitChanges(analysis, question, now, then, periods, share);
  const main = splits[0] ?? null;
  const interval = changeInterval(now, then);
  const isChance = interval !== null && interval.low <= 0 && interval.high >= 0;
  const size = changeText(analysis, metric, Math.abs(changeOf(metric, now, then) ?? 0));
  const move = t(language, change > 0 ? 'answer.why-up' : 'answer.why-down');
  const moved = { move, change: sizeText(analysis, question, Math.abs(change)) };
  const sentences = [
    t(language, 'answer.why-moved', { ...sides, ...moved }),
    ...(isChance ? [t(language, 'answer.why-chance', { change: size })] : []),
    ...(main === null ? [t(language, 'answer.why-none')] : mainSentences(analysis, question, main)),
    ...otherSentences(analysis, question, splits.slice(1)),
  ];
  const top = main?.named[0];
  const params = {
    metric: language === 'zh' ? name : sentenceCase(name),
    ...moved,
  };
  const headline =
    top === undefined
      ? t(language, 'answer.why-headline-plain', params)
      : t(language, 'answer.why-headline', {
          ...params,
          label: top.part.label,
          part: signedText(analysis, question, top.total),
        });
  return { splits, change, headline, sentences };
}

/** Largest parts first; the rest as one row, so that the rows add up to the whole change. */
function rowsOf(
  analysis: Analysis,
  { metric }: Question,
  { contributions }: SplitChange,
): readonly AnswerRow[] {
  const { language } = analysis.settings;
  const rows = contributions.slice(0, MOST_ROWS).map(({ part, total, mix, rate }): AnswerRow => {
    const { label, isMissing, after, before } = part;
    return {
      label: isMissing ? t(language, 'query.missing-value') : label,
      value: total,
      n: after?.n ?? 0,
      change: after === null || before === null ? null : changeOf(metric, after, before),
      effects: { mix, rate },
    };
  });
  const others = contributions.slice(MOST_ROWS);
  if (others.length === 0) return rows;
  const sum = (of: (one: Contribution) => number): number =>
    others.reduce((all, one) => all + of(one), 0);
  return [
    ...rows,
    {
      label: t(language, 'answer.why-others', { count: others.length }),
      value: sum(({ total }) => total),
      n: sum(({ part }) => part.after?.n ?? 0),
      effects: { mix: sum(({ mix }) => mix), rate: sum(({ rate }) => rate) },
    },
  ];
}

function methodOf(
  { settings: { language } }: Analysis,
  split: SplitChange | null,
  now: Measure | null,
): readonly string[] {
  if (split === null) return [];
  if (split.dimension === 'step') return [t(language, 'answer.why-steps')];
  return now?.denominator == null ? [] : [t(language, 'answer.why-rates')];
}

function smallParts(
  analysis: Analysis,
  { metric }: Question,
  split: SplitChange | null,
): readonly string[] {
  const { language, minimumN: minimum } = analysis.settings;
  const count = (split?.contributions ?? []).filter(
    ({ part, total }) => total !== 0 && isSmallPart(analysis, metric, part),
  ).length;
  return count === 0 ? [] : [t(language, 'answer.why-small', { count, minimum })];
}

function nextOf(
  analysis: Analysis,
  question: Question,
  split: SplitChange | null,
): Answer['followUps'] {
  const plain: Question = { ...question, intent: 'measure', dimension: null };
  const dimension = split?.dimension;
  const side =
    dimension === undefined || !canAnswer(analysis, { ...plain, dimension })
      ? []
      : [
          {
            kind: 'by' as const,
            label: t(analysis.settings.language, 'answer.next-by', {
              dimension: dimensionName(analysis.settings.language, dimension),
            }),
            question: { ...plain, dimension },
          },
        ];
  const others = followUpsOf(analysis, plain, null, null).filter(({ kind }) => kind === 'instead');
  return [...side, ...others];
}
