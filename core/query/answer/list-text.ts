import type { Analysis } from '../../analysis/index.ts';
import { listed, t } from '../../i18n/index.ts';
import { METRICS } from '../../metrics/index.ts';
import { dimensionName, dimensionNames, midSentence } from '../names.ts';
import type { Question } from '../types.ts';
import { isTooSmall } from './comparison.ts';
import type { MeasuredRow } from './measured-row.ts';
import { isRanked, type Ranked } from './ranked.ts';
import { askedName, measureText, scopeText } from './wording.ts';

/** Rows named in a sentence; a longer list is told by its ends. */
const MOST_NAMED = 5;

/**
 * The headline of a list: who is first, the top few, or the ends of a long one.
 *
 * @param hiddenUpTo groups of 1 to this many customers are hidden; `null`: nothing is
 */
export function listText(
  analysis: Analysis,
  question: Question,
  list: Ranked,
  hiddenUpTo: number | null = null,
): string {
  const { language } = analysis.settings;
  const { metric, dimension, order, limit } = question;
  const item = ({ label, isMissing, measure, isHidden }: MeasuredRow): string =>
    t(language, 'query.item', {
      label: isMissing ? t(language, 'query.missing-value') : label,
      value: isHidden ? t(language, 'privacy.item-hidden') : measureText(measure, metric, analysis),
    });
  const join = (rows: readonly MeasuredRow[]): string => listed(language, rows.map(item));
  const name = listedName(analysis, question);
  const params = {
    scope: scopeText(analysis, question),
    metric: midSentence(name),
    Metric: name,
    dimension: dimension === null ? null : dimensionName(language, dimension),
    dimensions: dimension === null ? null : dimensionNames(language, dimension),
    count: list.rows.length,
  };
  const named = list.rows.filter(isRanked);
  const [first] = named;
  if (first === undefined && hiddenUpTo !== null && list.rows.some(({ isHidden }) => isHidden)) {
    return t(language, 'privacy.list-hidden', { ...params, metric: name, most: hiddenUpTo });
  }
  if (first === undefined) return t(language, 'query.no-rows-sentence', params);
  if (limit === 1) {
    const code = order === 'asc' ? 'query.lowest-sentence' : 'query.highest-sentence';
    const value = measureText(first.measure, metric, analysis);
    const label = first.label + tiedText(analysis, list);
    return t(language, code, { ...params, label, value }) + tooFewText(analysis, question, list);
  }
  if (limit !== null) {
    const code = order === 'asc' ? 'query.bottom-sentence' : 'query.top-sentence';
    const shown = join(named.slice(0, MOST_NAMED));
    return t(language, code, { ...params, list: shown }) + tooFewText(analysis, question, list);
  }
  if (list.count <= MOST_NAMED) {
    return t(language, 'query.split-sentence', { ...params, list: join(list.rows) });
  }
  const byValue = [...named].sort((a, b) => b.measure.value! - a.measure.value!);
  const high = item(byValue[0]!);
  const low = item(byValue.at(-1)!);
  const ends = t(language, 'query.range-sentence', { ...params, high, low, count: list.count });
  return ends + tooFewText(analysis, question, list);
}

/** Sizes and shares by segment are told as customers, the segment being named already. */
function listedName(analysis: Analysis, question: Question): string {
  const { language } = analysis.settings;
  const { metric, dimension } = question;
  if (dimension === 'segment' && metric === 'segment_share') {
    return t(language, 'query.share-of-customers');
  }
  if (dimension === 'segment' && metric === 'segment_size') {
    return t(language, METRICS.get('customers')!.name);
  }
  return askedName(analysis, question);
}

/** High and low are said with a warning when any of the ranked rests on too few. */
function tooFewText(analysis: Analysis, { metric }: Question, list: Ranked): string {
  const { language, minimumN: minimum } = analysis.settings;
  if (list.least === null || !isTooSmall(analysis, metric, [list.least])) return '';
  return (language === 'zh' ? '' : ' ') + t(language, 'query.rank-too-few', { minimum });
}

function tiedText({ settings: { language } }: Analysis, { tiedLabels }: Ranked): string {
  if (tiedLabels.length === 0) return '';
  const labels = listed(language, tiedLabels.slice(0, MOST_NAMED));
  return t(language, 'query.tie', { labels });
}
