import type { Analysis } from '../../../analysis/index.ts';
import { roundTo } from '../../../basics/index.ts';
import { grouped, listed, percentText, t } from '../../../i18n/index.ts';
import { dimensionName, midSentence } from '../../names.ts';
import type { Question } from '../../types.ts';
import { changeTypeOf } from '../comparison.ts';
import { askedName, unitOf, valueText } from '../wording.ts';
import type { SplitChange } from './split-change.ts';

const MOST_NAMED = 3;
/** Splits told beside the first. */
export const MOST_OTHER_SPLITS = 2;

/** The parts that moved it most, and whether by weight or by their own value. */
export function mainSentences(
  analysis: Analysis,
  question: Question,
  { dimension, named }: SplitChange,
): readonly string[] {
  const { language } = analysis.settings;
  const [top] = named;
  if (top === undefined) return [];
  const list = named.slice(0, MOST_NAMED).map(({ part, total }) =>
    t(language, 'answer.why-item', {
      label: part.label,
      part: signedText(analysis, question, total),
    }),
  );
  const sentence = t(language, 'answer.why-by', {
    dimension: dimensionName(language, dimension),
    list: listed(language, list),
  });
  if (top.mix === 0) return [sentence];
  const effects = t(language, 'answer.why-effects', {
    label: top.part.label,
    part: signedText(analysis, question, top.total),
    mix: signedText(analysis, question, top.mix),
    rate: signedText(analysis, question, top.rate),
    metric: midSentence(askedName(analysis, question)),
  });
  return [sentence, effects];
}

/** The part that moved it most of each further split. */
export function otherSentences(
  analysis: Analysis,
  question: Question,
  splits: readonly SplitChange[],
): readonly string[] {
  const { language } = analysis.settings;
  return splits.slice(0, MOST_OTHER_SPLITS).flatMap(({ dimension, named }) => {
    const [top] = named;
    if (top === undefined) return [];
    const params = {
      dimension: dimensionName(language, dimension),
      label: top.part.label,
      part: signedText(analysis, question, top.total),
    };
    return [t(language, 'answer.why-also', params)];
  });
}

/** A contribution with its sign, in the unit of the change. */
export function signedText(analysis: Analysis, question: Question, amount: number): string {
  const size = sizeText(analysis, question, Math.abs(amount));
  if (!/[1-9]/.test(size)) return size;
  return `${amount < 0 ? '−' : '+'}${size}`;
}

/** The size of a change, in its unit. */
export function sizeText(analysis: Analysis, { metric }: Question, amount: number): string {
  const { language } = analysis.settings;
  const unit = unitOf(metric);
  if (unit === 'score') {
    return t(language, 'query.score-points', { points: grouped(roundTo(amount, 2), 2) });
  }
  if (changeTypeOf(metric) === 'points') {
    return t(language, 'answer.points', { points: percentText(amount).slice(0, -1) });
  }
  return valueText(amount, unit, analysis);
}
