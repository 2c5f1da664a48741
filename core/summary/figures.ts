import type { PeriodValue } from '../evaluate/index.ts';
import { type Language, t } from '../i18n/index.ts';
import type { MetricUnit } from '../metrics/index.ts';
import type { KeyFigure } from '../report/index.ts';
import { isFew, partIsFew } from './small-groups.ts';
import type { SummaryFigure } from './types.ts';

/** A figure of the report as the summary shows it; what few people stand behind is withheld. */
export function summaryFigure(language: Language, figure: KeyFigure): SummaryFigure {
  const { name, row, now, before, change, n, target } = figure;
  const hidden = t(language, 'summary.hidden');
  if (isWithheld(figure)) {
    const was = before === null ? '' : hidden;
    const verdict = row === null ? 'total' : 'unknown';
    return { name, now: hidden, before: was, change: was, verdict, n: '', target: null };
  }
  return {
    name,
    now,
    before: before ?? '',
    change: changeText(language, figure) ?? change ?? '',
    verdict: row?.verdict ?? 'total',
    n,
    target:
      target === null
        ? null
        : {
            text: t(language, target.met ? 'summary.target-met' : 'summary.target-missed', {
              value: target.value,
            }),
            met: target.met,
          },
  };
}

/** Few people stand behind one of its sides. */
export function isWithheld({ row, measured }: KeyFigure): boolean {
  const unit = row?.unit ?? null;
  const sides = row === null ? [measured] : [row.before, row.after];
  return sides.some((side) => sideIsFew(side, unit));
}

function sideIsFew(side: PeriodValue, unit: MetricUnit | null): boolean {
  const { value, numerator, denominator, n } = side;
  if (isFew(n)) return true;
  if (unit === 'count' && isFew(value)) return true;
  return unit === 'rate' && partIsFew(numerator, denominator);
}

/** A verdict that can't be given for want of people says so. */
function changeText(language: Language, { row }: KeyFigure): string | null {
  const few = row?.verdict === 'unknown' && isTooFew({ row });
  return few ? t(language, 'summary.too-few') : null;
}

/** The verdict is open because a period has too few. */
export function isTooFew({ row }: Pick<KeyFigure, 'row'>): boolean {
  return row?.conclusion.some(({ code }) => code === 'evaluate.too-few') ?? false;
}
