import { t } from '../../i18n/index.ts';
// Not by the window of the report: its sheets stand on the analysis.
import { numberText } from '../../report/sheet-text.ts';
import type { NumberName, Operand, Wording } from '../../segment/index.ts';

/** A number of a customer or a rule in the form of what is compared. */
export function valueShown(value: number, subject: Operand, wording: Wording): string {
  const isMoney = subject.kind === 'name' && ['revenue', 'aov'].includes(subject.name.kind);
  const typed = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const decimals = isMoney && typed > 0 ? 2 : Math.min(2, typed);
  return numberText(value, { decimals, grouped: true, prefix: isMoney ? wording.currency : '' });
}

/** A range with its unit: `≤ 30 days`. */
export function rangeShown(
  range: string,
  subject: Operand,
  last: Operand,
  wording: Wording,
): string {
  if (subject.kind !== 'name' || !isDays(subject.name) || last.kind === 'name') return range;
  const n = last.kind === 'number' ? last.value : 2;
  return t(wording.language, 'addin.views.unit.days', { range, n });
}

/** Is the number one of days? */
export function isDays(name: NumberName): boolean {
  return name.kind === 'recency_days' || name.kind === 'first_order_days';
}
