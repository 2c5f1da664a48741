import { DECISIONS } from '../../settings/index.ts';
import type { ReportContext } from '../context.ts';
import { TABLE_NAMES } from '../layout.ts';
import type { Page } from '../page.ts';
import type { ReportCell, ReportColumn } from '../types.ts';

/**
 * Amounts a person should look at, with a cell to decide in. Decisions that fit no amount of this run
 * stand at the end, so that they are not lost.
 */
export function reviewTable(page: Page, { analysis, say }: ReportContext): void {
  const { cleaned, settings } = analysis;
  page.lead(say('report.quality.review-title'));
  const found = new Set(cleaned.review.map(({ key }) => key));
  const unmatched = settings.reviews.filter(({ key }) => !found.has(key));
  if (cleaned.review.length + unmatched.length === 0) {
    page.note(null, say('report.quality.review-none'));
    return;
  }
  const open = cleaned.review.filter(({ decision }) => decision === null).length;
  page.note(null, say('report.quality.review-note'));
  page.note(null, say('report.quality.review-open', { open, n: cleaned.review.length }));
  const column = (
    id: string,
    width: number,
    format: ReportColumn['format'] = 'text',
  ): ReportColumn => ({
    id: `review-${id}`,
    header: say(`settings.column.review-${id}` as 'settings.column.review-where'),
    format,
    width,
  });
  const word = (decision: (typeof DECISIONS)[number] | null): ReportCell => ({
    value: decision === null ? null : say(`settings.decision.${decision}`),
    tone: 'input',
  });
  const money = (value: number | null): ReportCell => ({ value, tone: 'input' });
  page.table({
    id: 'review',
    name: TABLE_NAMES.review,
    columns: [
      column('where', 22),
      { ...column('rule', 24), wrap: true },
      column('treatment', 16),
      column('amount', 12, 'money'),
      column('decision', 12),
      column('corrected', 12, 'money'),
      column('key', 20),
    ],
    choices: { 'review-decision': DECISIONS.map((id) => say(`settings.decision.${id}`)) },
    rows: () => [
      ...cleaned.review.map(({ where, amount, treatment, rule, decision, corrected, key }) => [
        where,
        say(rule),
        say(`report.quality.${treatment}`),
        amount,
        word(decision),
        money(corrected),
        key,
      ]),
      ...unmatched.map(({ where, amount, decision, corrected, key }) => [
        where,
        '',
        say('report.quality.not-found'),
        amount,
        word(decision),
        money(corrected),
        key,
      ]),
    ],
  });
}
