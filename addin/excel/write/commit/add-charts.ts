import { columnLetters } from '#core';
import { COLOR, parseRange, TYPEFACE } from '#workbook/look';
import type { ChartPlan, WritePlan } from '../../../plan/types.ts';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;

/** What a chart's cells are found by. */
export interface ChartDesk {
  readonly workbook: Excel.Workbook;
  readonly language: WritePlan['language'];
  /** A reference with the sheets' names as they are in the workbook. */
  readonly rename: (text: string) => string;
}

/**
 * Draws a chart over cells. A funnel is stacked bars behind an invisible series that centres them: it
 * looks as it does in the file, and every series is named, so that no version guesses.
 */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan, desk: ChartDesk): void {
  const centred = plan.chart === 'funnel' && plan.spacer !== undefined;
  const spacer = { name: ' ', values: plan.spacer ?? '', color: null };
  const visible = plan.series.map(({ name, values, color }) => ({
    name,
    values,
    color: color ?? COLOR.accent,
  }));
  const series = centred ? [spacer, ...visible] : visible;
  const type = centred ? 'BarStacked' : TYPES[plan.chart === 'funnel' ? 'bar' : plan.chart];
  const chart = sheet.charts.add(type, rangeOf(desk, series[0]!.values), 'Columns');
  chart.name = plan.name;
  const categories = rangeOf(desk, plan.categories);
  series.forEach(({ name, values, color }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    one.setValues(rangeOf(desk, values));
    one.setXAxisValues(categories);
    dressSeries(one, { plan, color, centred, many: series.length > 1 });
  });
  dressChart(chart, plan, desk.language, visible.length > 1);
  const { from, to } = plan;
  chart.setPosition(
    `${columnLetters(from.column)}${from.row}`,
    `${columnLetters(Math.max(from.column, to.column - 1))}${Math.max(from.row, to.row - 1)}`,
  );
}

function dressSeries(
  series: Excel.ChartSeries,
  look: {
    readonly plan: ChartPlan;
    /** `null`: it only pushes the next one to the right. */
    readonly color: string | null;
    readonly centred: boolean;
    readonly many: boolean;
  },
): void {
  const { plan, color, centred, many } = look;
  if (color === null) {
    series.format.fill.clear();
    series.format.line.clear();
  } else if (plan.chart === 'line') {
    series.format.line.color = `#${color}`;
    series.markerBackgroundColor = `#${color}`;
    series.markerForegroundColor = `#${color}`;
    series.markerStyle = 'Circle';
    series.markerSize = 5;
  } else {
    series.format.fill.setSolidColor(`#${color}`);
  }
  if (plan.chart !== 'line') {
    series.gapWidth = centred ? 18 : 55;
    if (centred) series.overlap = 100;
    else if (many) series.overlap = -6;
  }
  series.hasDataLabels = color !== null;
  if (color === null) return;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.numberFormat = plan.numberFormat;
  labels.position = centred ? 'Center' : plan.chart === 'line' ? 'Top' : 'OutsideEnd';
  labels.format.font.size = TEXT_SIZE;
  labels.format.font.color = `#${centred && isDark(color) ? COLOR.white : COLOR.ink}`;
}

function dressChart(
  chart: Excel.Chart,
  plan: ChartPlan,
  language: WritePlan['language'],
  legend: boolean,
): void {
  const lying = plan.chart === 'bar' || plan.chart === 'funnel';
  const { name } = TYPEFACE[language];
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = `#${COLOR.ink}`;
  chart.title.format.font.name = name;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = 'Bottom';
  chart.format.font.name = name;
  chart.format.fill.setSolidColor(`#${COLOR.white}`);
  chart.format.border.color = `#${COLOR.line}`;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = lying;
  categoryAxis.format.font.size = TEXT_SIZE;
  categoryAxis.format.font.color = `#${COLOR.inkSoft}`;
  categoryAxis.majorGridlines.visible = false;
  valueAxis.majorGridlines.visible = plan.chart === 'line';
  valueAxis.visible = plan.chart === 'line';
  if (plan.chart === 'line') valueAxis.numberFormat = plan.numberFormat;
  else valueAxis.minimum = 0;
}

function rangeOf({ workbook, rename }: ChartDesk, reference: string): Excel.Range {
  const { sheet, firstColumn, firstRow, lastColumn, lastRow } = parseRange(rename(reference));
  const cells = `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
  return workbook.worksheets.getItem(sheet).getRange(cells);
}

const isDark = (rgb: string): boolean =>
  [0, 2, 4].reduce((sum, at) => sum + Number.parseInt(rgb.slice(at, at + 2), 16), 0) < 380;
