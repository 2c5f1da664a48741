import type { HostSheet } from '../model/sheet.ts';
import type { HostChart } from '../model/types.ts';
import { type AnyClass, define, object } from '../protocol/define.ts';
import { found, invalidArgument } from '../protocol/errors.ts';
import { enumValues } from './api.ts';
import { type BagSelf, partOf, setIn } from './bag-class.ts';
import { CHART_PARTS } from './chart-parts.ts';
import { type ChartSelf, chartChanged, chartRef } from './chart-refs.ts';
import { CHART_SERIES } from './chart-series.ts';
import { cornerOf, rangeArgument, seriesOf } from './chart-source.ts';
import { sheetRef } from './refs.ts';

/** Chart types without axes. */
const ROUND = /^(Pie|Doughnut|3DPie|BarOfPie|Sunburst|Treemap)/;

const bagOf = (self: ChartSelf): BagSelf => ({
  bag: self.chart.bag,
  path: [],
  changed: () => chartChanged(self),
});

/** Properties of a chart and their values until somebody sets them; places and sizes in points. */
const PROPERTIES = {
  Left: 100,
  Top: 50,
  Width: 360,
  Height: 216,
  Style: 201,
  DisplayBlanksAs: 'NotPlotted',
  PlotVisibleOnly: true,
  ShowAllFieldButtons: true,
  ShowDataLabelsOverMaximum: false,
  CategoryLabelLevel: 0,
  SeriesNameLevel: 0,
} as const;

const chartProperties = Object.fromEntries(
  Object.entries(PROPERTIES).map(([name, initial]) => [
    name,
    {
      get: ({ chart }: ChartSelf) => chart.bag[name] ?? initial,
      set: (self: ChartSelf, value: unknown) => setIn(bagOf(self), name, value),
    },
  ]),
);

const part = (name: string) => (self: ChartSelf) => partOf('Chart', name, bagOf(self));

const Chart = define<ChartSelf>({
  type: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    ...chartProperties,
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set(self, value) {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        self.chart.name = value;
        chartChanged(self);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.chartType,
      set(self, value) {
        self.chart.chartType = typeArgument(value);
        chartChanged(self);
      },
    },
    PlotBy: { get: ({ chart }) => chart.seriesBy },
  },
  navigation: {
    Title: part('Title'),
    Legend: part('Legend'),
    DataLabels: part('DataLabels'),
    Format: part('Format'),
    PlotArea: part('PlotArea'),
    Axes(self) {
      if (ROUND.test(self.chart.chartType)) throw invalidArgument('This chart has no axes.');
      return partOf('Chart', 'Axes', bagOf(self));
    },
    Series: (self) => object('ChartSeriesCollection', self),
    Worksheet: ({ sheet }) => sheetRef(sheet),
  },
  methods: {
    Activate: ({ sheet }) => sheet.workbook.activate(sheet),
    Delete(self) {
      self.sheet.charts = self.sheet.charts.filter((chart) => chart !== self.chart);
      chartChanged(self);
    },
    SetData(self, [source, seriesBy = 'Auto']) {
      const range = rangeArgument(source);
      self.chart.seriesBy = byArgument(seriesBy);
      self.chart.source = range.sheet.address(range.area);
      self.chart.series = seriesOf(range, self.chart.seriesBy);
      chartChanged(self);
    },
    SetPosition(self, [start, end]) {
      const to = end === undefined || end === null ? start : end;
      self.chart.position = [cornerOf(start, 'start'), cornerOf(to, 'end')];
      chartChanged(self);
    },
  },
});

const byKey = (sheet: HostSheet, key: unknown): HostChart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name === key);

const ChartCollection = define<HostSheet>({
  type: 'ChartCollection',
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartRef(sheet, chart)),
  indexer: (sheet, key) => chartRef(sheet, found(byKey(sheet, key))),
  methods: {
    Add(sheet, [type, source, seriesBy = 'Auto']) {
      const range = rangeArgument(source);
      const chart: HostChart = {
        id: `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-4000-8000-000000000000}`,
        name: freeChartName(sheet),
        chartType: typeArgument(type),
        source: range.sheet.address(range.area),
        seriesBy: byArgument(seriesBy ?? 'Auto'),
        series: seriesOf(range, byArgument(seriesBy ?? 'Auto')),
        position: null,
        bag: {},
      };
      sheet.charts.push(chart);
      chartChanged({ sheet });
      return chartRef(sheet, chart);
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [name]) => chartRef(sheet, found(byKey(sheet, name))),
    GetItemAt: (sheet, [index]) => chartRef(sheet, found(sheet.charts[Number(index)])),
    GetItemOrNullObject(sheet, [name]) {
      const chart = byKey(sheet, name);
      return chart ? chartRef(sheet, chart) : null;
    },
  },
});

/** @throws HostError when Excel has no such chart type */
function typeArgument(value: unknown): string {
  const known = enumValues('ChartType') ?? [];
  if (typeof value !== 'string' || value === 'Invalid' || !known.includes(value)) {
    throw invalidArgument();
  }
  return value;
}

function byArgument(value: unknown): string {
  if (typeof value !== 'string' || !enumValues('ChartSeriesBy')?.includes(value)) {
    throw invalidArgument();
  }
  return value;
}

function freeChartName(sheet: HostSheet): string {
  for (let number = 1; ; number++) {
    if (!byKey(sheet, `Chart ${number}`)) return `Chart ${number}`;
  }
}

/** Charts and all they are made of. */
export const CHART_CLASSES: readonly AnyClass[] = [
  Chart as AnyClass,
  ChartCollection as AnyClass,
  ...CHART_SERIES,
  ...CHART_PARTS,
];
