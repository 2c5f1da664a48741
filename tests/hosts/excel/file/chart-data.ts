import type { Language, Scalar } from '#core';
import type { ChartData, ChartSeries } from '#workbook/look';
import { absoluteRange, parseRange } from '../../../../workbook/look/range.ts';
import type { PlacedChart } from '../../../../workbook/write/charts/add-charts.ts';
import { columnIndex, formatAddress } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostChart, PropertyBag } from '../model/types.ts';

/** Colours Excel gives to series that have none. */
const COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** Columns and rows of a chart that nobody placed. */
const SIZE = { columns: 7, rows: 15 };

/** A chart of the host as the product's writer of charts takes it; `null`: it shows no cells. */
export function placedChart(
  sheet: HostSheet,
  chart: HostChart,
  language: Language,
): PlacedChart | null {
  const series = chart.series.flatMap((one, index) => seriesOf(sheet, one, index) ?? []);
  if (series.length === 0) return null;
  const isLying = /^Bar|Funnel/.test(chart.chartType);
  const isLine = /^Line/.test(chart.chartType);
  const hasSpacer = series.some(({ invisible }) => invisible);
  const data: ChartData = {
    kind: hasSpacer ? 'funnel' : isLine ? 'line' : isLying ? 'bar' : 'column',
    title: String(at(chart.bag, 'Title', 'Text') ?? ''),
    language,
    // Without names of their own the bars are named by their numbers.
    categories: valuesOf(sheet, chart.series[0]?.categories ?? null) ?? series[0]!,
    series,
    numberFormat: labelFormat(chart),
  };
  return { ...corners(chart), data };
}

function seriesOf(
  sheet: HostSheet,
  { name, values, bag }: HostChart['series'][number],
  index: number,
): ChartSeries | null {
  const cells = valuesOf(sheet, values);
  if (!cells) return null;
  const given = at(bag, 'Format', 'Fill', 'Color') ?? at(bag, 'Format', 'Line', 'Color');
  const color = /^#?([0-9A-Fa-f]{6})$/.exec(String(given))?.[1] ?? COLORS[index % COLORS.length]!;
  return { name, color, invisible: at(bag, 'Format', 'Fill', 'Cleared') === true, ...cells };
}

function valuesOf(sheet: HostSheet, address: string | null): ChartData['categories'] | null {
  const found = address ? sheet.workbook.resolve(address, sheet) : null;
  if (!found) return null;
  const values: Scalar[] = found.sheet
    .values(found.area)
    .flat()
    .map((value) => (value === '' ? null : value));
  return {
    formula: absoluteRange(parseRange(formatAddress(found.sheet.name, found.area))),
    values,
  };
}

function labelFormat(chart: HostChart): string {
  const bags = [chart.bag, ...chart.series.map(({ bag }) => bag)];
  const formats = bags.map((bag) => at(bag, 'DataLabels', 'NumberFormat'));
  return String(formats.find((format) => typeof format === 'string') ?? 'General');
}

function corners({ position }: HostChart): Pick<PlacedChart, 'from' | 'to'> {
  const from = cell(position?.[0] ?? 'B2');
  const last = position ? cell(position[1]) : null;
  const to = last
    ? { row: last.row + 1, column: last.column + 1 }
    : { row: from.row + SIZE.rows, column: from.column + SIZE.columns };
  return { from, to };
}

/** 1-based row and zero-based column of `B2`. */
function cell(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Za-z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: columnIndex(letters) };
}

function at(bag: PropertyBag, ...path: readonly string[]): unknown {
  let within: unknown = bag;
  for (const name of path) within = (within as PropertyBag | undefined)?.[name];
  return within;
}
