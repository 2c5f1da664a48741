import type { HostSheet } from '../../model/sheet.ts';
import type { HostArea, HostChart, PropertyBag } from '../../model/types.ts';
import { bagText, bagValue } from './bag.ts';
import { cellText } from './cell-text.ts';
import { cssColor } from './look-view.ts';
import type { ChartView, SeriesView } from './types.ts';

const DEFAULT_AREA: HostArea = { row: 1, column: 1, rows: 15, columns: 8 };
const DEFAULT_GAP = 150;

/** Charts of a sheet with the numbers they show now. */
export function chartViews(sheet: HostSheet, locale: string): readonly ChartView[] {
  return sheet.charts.map((chart) => chartView(sheet, chart, locale));
}

function chartView(sheet: HostSheet, chart: HostChart, locale: string): ChartView {
  const { bag } = chart;
  const shown = bagValue(bag, 'Title.Visible') !== false;
  const first = chart.series[0];
  const series = chart.series.map((one) => seriesView(sheet, one, locale));
  const labelled = series.some((one) => one.labelled);
  return {
    id: chart.id,
    type: chart.chartType,
    title: shown ? (bagText(bag, 'Title.Text') ?? '') : '',
    area: areaOf(sheet, chart.position),
    categories: first?.categories ? textsOf(sheet, first.categories, locale) : [],
    series,
    legend: bagValue(bag, 'Legend.Visible') !== false && series.length > 1,
    labels: labelled ? 'General' : null,
    reversed: bagValue(bag, 'Axes.CategoryAxis.ReversePlotOrder') === true,
    gap: Number(bagValue(first?.bag ?? {}, 'GapWidth') ?? DEFAULT_GAP),
  };
}

function seriesView(
  sheet: HostSheet,
  series: HostChart['series'][number],
  locale: string,
): SeriesView {
  const read = rangeOf(sheet, series.values);
  const flat = read ? read.sheet.values(read.area).flat() : [];
  return {
    name: series.name,
    values: flat.map((value) => (typeof value === 'number' ? value : null)),
    texts: textsOf(sheet, series.values, locale),
    color: colorOf(series.bag),
    labelled:
      bagValue(series.bag, 'HasDataLabels') === true ||
      bagValue(series.bag, 'DataLabels') !== undefined,
  };
}

function colorOf(bag: PropertyBag): string | null {
  if (bagValue(bag, 'Format.Fill.Cleared') === true) return 'none';
  return (
    cssColor(bagValue(bag, 'Format.Fill.Color')) ?? cssColor(bagValue(bag, 'Format.Line.Color'))
  );
}

/** Texts of a range's cells as they are shown. */
function textsOf(sheet: HostSheet, address: string, locale: string): string[] {
  const range = rangeOf(sheet, address);
  if (!range) return [];
  const { row, column } = range.area;
  return range.sheet.values(range.area).flatMap((line, i) =>
    line.map((value, j) => {
      const format = range.sheet.formats.at(row + i, column + j, 'NumberFormat');
      return value === '' ? '' : cellText(value, format, locale);
    }),
  );
}

const rangeOf = (sheet: HostSheet, address: string): { sheet: HostSheet; area: HostArea } | null =>
  sheet.workbook.resolve(address.replace(/^=/, ''), sheet);

function areaOf(sheet: HostSheet, position: HostChart['position']): HostArea {
  const [from, to] = position ?? [];
  const start = from === undefined ? null : rangeOf(sheet, from);
  const end = to === undefined ? null : rangeOf(sheet, to);
  if (!start) return DEFAULT_AREA;
  if (!end) return { ...DEFAULT_AREA, row: start.area.row, column: start.area.column };
  return {
    row: start.area.row,
    column: start.area.column,
    rows: end.area.row + end.area.rows - start.area.row,
    columns: end.area.column + end.area.columns - start.area.column,
  };
}
