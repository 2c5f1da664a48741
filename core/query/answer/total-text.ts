import type { Analysis } from '../../analysis/index.ts';
import { percentText, t } from '../../i18n/index.ts';
import { isSegmentMetric } from '../data.ts';
import type { Question } from '../types.ts';
import { extentOf, isOutside } from './extent.ts';
import type { Measured } from './measured-row.ts';
import type { ShareGuard } from './share-guard.ts';
import { askedName, measureText, periodText, scopeText, segmentNames } from './wording.ts';

/** The whole in a sentence, or why it is not told. */
export function totalText(
  analysis: Analysis,
  question: Question,
  { total, isTotalHidden }: Measured,
  share: ShareGuard | undefined,
): string {
  const { language } = analysis.settings;
  const { metric } = question;
  const scope = scopeText(analysis, question);
  const name = askedName(analysis, question);
  if (isTotalHidden && share !== undefined) {
    return t(language, 'privacy.total-hidden', { scope, metric: name, most: share.hiddenUpTo });
  }
  if (total === null || total.value === null) {
    return t(language, 'query.no-value-sentence', { scope, metric: name });
  }
  if (isSegmentMetric(metric) && question.segments.length > 0) {
    const place = scopeText(analysis, { ...question, segments: [] });
    const code = metric === 'segment_share' ? 'query.share-sentence' : 'query.size-sentence';
    const segment = segmentNames(analysis, question.segments);
    const { numerator: size, denominator: all } = total;
    const share = all === null || all === 0 ? null : percentText(size / all);
    const labelled = language === 'zh' ? place + segment : segment + place;
    return t(language, code, { segment: labelled, share, size, all });
  }
  const value = measureText(total, metric, analysis);
  return t(language, 'query.value-sentence', { scope, metric: name, value });
}

/** Why nothing can be told of a period: the data hold none of its days. `null`: they do. */
export function outsideText(analysis: Analysis, { period, metric }: Question): string | null {
  const extent = extentOf(analysis, metric);
  if (period === null || extent === null || !isOutside(analysis, metric, period)) return null;
  const { language } = analysis.settings;
  const params = { period: periodText(language, period), first: extent.from, last: extent.to };
  return t(language, 'query.outside-data', params);
}
