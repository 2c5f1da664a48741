import type { HostChart } from '../model/types.ts';
import { type AnyClass, define, type HostObject, object } from '../protocol/define.ts';
import { found, invalidArgument } from '../protocol/errors.ts';
import { type BagSelf, partOf, setIn } from './bag-class.ts';
import { type ChartSelf, chartChanged } from './chart-refs.ts';
import { rangeArgument } from './chart-source.ts';

type Series = HostChart['series'][number];

interface SeriesSelf extends ChartSelf {
  readonly series: Series;
}

const seriesRef = (self: ChartSelf, series: Series): HostObject =>
  object('ChartSeries', { ...self, series } satisfies SeriesSelf);

const bagOf = (self: SeriesSelf): BagSelf => ({
  bag: self.series.bag,
  path: [],
  changed: () => chartChanged(self),
});

/** Properties of a series and their values until somebody sets them. */
const PROPERTIES = {
  GapWidth: 150,
  Overlap: 0,
  HasDataLabels: false,
  Smooth: false,
  InvertIfNegative: false,
  VaryByCategories: false,
  MarkerSize: 5,
  MarkerStyle: 'Automatic',
  MarkerBackgroundColor: '',
  MarkerForegroundColor: '',
  AxisGroup: 'Primary',
  Filtered: false,
  ShowShadow: false,
} as const;

const seriesProperties = Object.fromEntries(
  Object.entries(PROPERTIES).map(([name, initial]) => [
    name,
    {
      get: ({ series }: SeriesSelf) => series.bag[name] ?? initial,
      set: (self: SeriesSelf, value: unknown) => setIn(bagOf(self), name, value),
    },
  ]),
);

const rename = (self: SeriesSelf, value: unknown): void => {
  if (typeof value !== 'string') throw invalidArgument();
  self.series.name = value;
  chartChanged(self);
};

const ChartSeries = define<SeriesSelf>({
  type: 'ChartSeries',
  properties: {
    ...seriesProperties,
    Name: { get: ({ series }) => series.name, set: rename },
    ChartType: {
      get: ({ chart, series }) => series.bag.ChartType ?? chart.chartType,
      set: (self, value) => setIn(bagOf(self), 'ChartType', value),
    },
    PlotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) },
  },
  navigation: {
    Format: (self) => partOf('ChartSeries', 'Format', bagOf(self)),
    DataLabels: (self) => partOf('ChartSeries', 'DataLabels', bagOf(self)),
  },
  methods: {
    Delete(self) {
      self.chart.series = self.chart.series.filter((series) => series !== self.series);
      chartChanged(self);
    },
    SetValues(self, [source]) {
      const { sheet, area } = rangeArgument(source);
      self.series.values = sheet.address(area);
      chartChanged(self);
    },
    SetXAxisValues(self, [source]) {
      const { sheet, area } = rangeArgument(source);
      const address = sheet.address(area);
      // The series of a chart share their categories.
      for (const series of self.chart.series) series.categories = address;
      chartChanged(self);
    },
  },
});

const ChartSeriesCollection = define<ChartSelf>({
  type: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => seriesRef(self, series)),
  methods: {
    Add(self, [name, index]) {
      const at = typeof index === 'number' ? index : self.chart.series.length;
      if (at < 0 || at > self.chart.series.length) throw invalidArgument();
      const categories = self.chart.series[0]?.categories ?? null;
      const named = typeof name === 'string' && name !== '' ? name : `Series${at + 1}`;
      const series: Series = { name: named, values: '', categories, bag: {} };
      self.chart.series.splice(at, 0, series);
      chartChanged(self);
      return seriesRef(self, series);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, [index]) => seriesRef(self, found(self.chart.series[Number(index)])),
  },
});

export const CHART_SERIES: readonly AnyClass[] = [ChartSeries, ChartSeriesCollection];
