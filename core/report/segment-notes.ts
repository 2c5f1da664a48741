import { listed } from '../i18n/index.ts';
import type { ReportContext } from './context.ts';
import type { CustomersSheet } from './customers-sheet.ts';
import { noteTexts } from './note-text.ts';
import type { Page } from './page.ts';
import { numberText } from './sheet-text.ts';
import { rangesOf } from './source-ranges.ts';

/** Notes shown under the table before the rest is left to the overview. */
const MAX_NOTES = 6;

/** What stands under T1: definition, thresholds, caveats, sources. */
export function segmentNotes(context: ReportContext, page: Page, customers: CustomersSheet): void {
  const { analysis, say, language, names } = context;
  const { settings, segmentation, rfm, cleaned } = analysis;
  const policy = say(`report.segments.refunds-${settings.refunds}`);
  page.note(say('report.label.definition'), say('report.segments.definition', { policy }));
  page.note(say('report.label.thresholds'), thresholdsText(context));
  const notes = noteTexts(context, [...(segmentation?.notes ?? []), ...(rfm?.notes ?? [])]);
  notes.slice(0, MAX_NOTES).forEach((text, index) => {
    page.note(String.fromCodePoint(0x2460 + index), text);
  });
  const own = customers.placed?.range('segment') ?? names.customers;
  const sources = listed(language, rangesOf(cleaned.tables, ['customers', 'orders']));
  page.note(
    say('report.label.source'),
    say('report.segments.source', { own, sources: sources || '–', settings: names.settings }),
  );
}

/** The thresholds in use, when the preset uses them. */
function thresholdsText({ analysis, say, currency }: ReportContext): string {
  const { preset, thresholds, segments, asOf } = analysis.settings;
  if (segments !== null || preset !== 'template4') return '';
  const money = (value: number) =>
    numberText(value, {
      decimals: Number.isInteger(value) ? 0 : 2,
      grouped: true,
      prefix: currency,
    });
  return say('report.segments.thresholds', {
    high: money(thresholds.aovHigh),
    low: money(thresholds.aovLow),
    orders: thresholds.ordersHigh,
    asOf: asOf ?? analysis.manifest.asOf,
  });
}
