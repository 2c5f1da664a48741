import type { Analysis } from '../../analysis/index.ts';
import { t } from '../../i18n/index.ts';
import type { Measure } from '../../metrics/index.ts';
import type { AnswerRow, QueryMetric, Question } from '../types.ts';
import { changeOf } from './comparison.ts';
import type { Measured, MeasuredRow } from './measured-row.ts';
import type { Ranked } from './ranked.ts';
import type { SmallTogether } from './small-together.ts';
import { unitOf } from './wording.ts';

/** The values that may not be told alone, as rows of several. */
export function withTogether(
  table: readonly AnswerRow[],
  together: SmallTogether | null,
): readonly AnswerRow[] {
  if (together === null) return table;
  return together.rounded === null
    ? [...table.filter(({ hidden }) => hidden !== true), ...together.rows]
    : together.rows;
}

/** The rows of a list as a table; with those before, each has its change. */
export function tableOf(
  analysis: Analysis,
  { metric }: Question,
  { rows }: Ranked,
  before: readonly MeasuredRow[] | null | undefined,
): readonly AnswerRow[] {
  const { language } = analysis.settings;
  const missing = t(language, 'query.missing-value');
  return rows.map(({ label, isMissing, measure, isHidden }) => {
    const name = isMissing ? missing : label;
    if (isHidden) return { label: name, value: null, n: null, hidden: true };
    const row = { label: name, ...figuresOf(metric, measure) };
    if (!before) return row;
    const then = before.find((other) => other.label === label && other.isMissing === isMissing);
    return { ...row, change: then === undefined ? null : changeOf(metric, measure, then.measure) };
  });
}

/** The whole that a table splits, as a row; `null` where there is none. */
export function wholeRow(
  { settings }: Analysis,
  { metric }: Question,
  { total, isTotalHidden }: Measured,
): AnswerRow | null {
  const label = t(settings.language, 'query.all');
  if (isTotalHidden) return { label, value: null, n: null, hidden: true };
  return total === null ? null : { label, ...figuresOf(metric, total) };
}

/** A measure as a row shows it: the counted of a rate go with it. */
function figuresOf(
  metric: QueryMetric,
  { value, n, numerator }: Measure,
): Pick<AnswerRow, 'value' | 'n' | 'hits'> {
  const unit = unitOf(metric);
  const isProportion = unit === 'rate' || metric === 'segment_share';
  return isProportion ? { value, n, hits: numerator } : { value, n };
}
