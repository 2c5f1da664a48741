import type { ChartSection, Language, Report, Scalar } from '#core';
import { numberFormat } from './number-format.ts';
import { COLOR } from './palette.ts';
import { absoluteRange, parseRange } from './range.ts';
import { reportValues } from './report-values.ts';

/** Cells a chart shows: where they are, and what was in them when the file was written. */
export interface ChartValues {
  readonly formula: string;
  readonly values: readonly Scalar[];
}

export interface ChartSeries extends ChartValues {
  readonly name: string;
  readonly color: string;
  /** Only pushes the next series to the right. */
  readonly invisible: boolean;
}

/** A chart with its cells read: everything its XML says. */
export interface ChartData {
  readonly kind: ChartSection['chart'];
  readonly title: string;
  readonly language: Language;
  readonly categories: ChartValues;
  readonly series: readonly ChartSeries[];
  readonly numberFormat: string;
}

/** One series is petrol; of two, the earlier is lighter. */
const COLORS: readonly (readonly string[])[] = [
  [COLOR.accent],
  [COLOR.accentMid, COLOR.accent],
  [COLOR.accentMid, COLOR.accent, COLOR.warm],
];

/**
 * Reads what a chart of a report points at.
 *
 * @param rename gives a reference with the sheets' names as they are in the file
 */
export function chartData(
  report: Report,
  section: ChartSection,
  rename: (text: string) => string,
): ChartData {
  const read = (reference: string): ChartValues => ({
    formula: absoluteRange(parseRange(rename(reference))),
    values: reportValues(report, parseRange(reference)),
  });
  const centred = section.chart === 'funnel' && section.spacer !== undefined;
  const colors = centred ? [COLOR.accentMid] : COLORS[Math.min(section.series.length, 3) - 1];
  const visible = section.series.map(({ name, values, color }, index) => ({
    name,
    color: color ?? colors?.[index % colors.length] ?? COLOR.accent,
    invisible: false,
    ...read(values),
  }));
  const legible = centred ? visible.map(lightenShort) : visible;
  const spacer = { name: ' ', color: COLOR.white, invisible: true };
  return {
    kind: section.chart,
    title: section.title,
    language: report.language,
    categories: read(section.categories),
    series: centred ? [{ ...spacer, ...read(section.spacer) }, ...legible] : legible,
    numberFormat:
      numberFormat({
        format: section.format,
        currency: report.currency,
        decimals: section.decimals,
      }) ?? 'General',
  };
}

/** Below this share of the longest bar, a bar is shorter than its number. */
const SHORT = 0.12;

/** Numbers that run over their bar must be dark, so the bars must be light. */
function lightenShort(series: ChartSeries): ChartSeries {
  const numbers = series.values.filter((value) => typeof value === 'number');
  const isShort = Math.min(...numbers) < SHORT * Math.max(...numbers);
  return isShort ? { ...series, color: COLOR.accentMid } : series;
}
