import type { ChartView, SeriesView } from '../../tests/hosts/excel/browser/view/index.ts';

const PALETTE = ['#0b6673', '#8fc3c9', '#9a4310', '#465254', '#c9a58a', '#5f6c6e'];
const INK = '#1b2324';
const QUIET = '#5f6c6e';
const LINE = '#e0e6e6';
/** A canvas inherits no font. */
const FONT =
  'Aptos Narrow, Calibri, Carlito, DengXian, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif';

/** What ECharts draws for a chart of the workbook. */
export function chartOption(chart: ChartView): Record<string, unknown> {
  const kind = kindOf(chart.type);
  if (kind === 'funnel') return funnelOption(chart);
  const sideways = kind === 'bar';
  const categories = {
    type: 'category',
    data: chart.categories,
    inverse: sideways && chart.reversed,
    axisLine: { lineStyle: { color: LINE } },
    axisTick: { show: false },
    axisLabel: {
      color: QUIET,
      interval: chart.categories.length > 24 ? 'auto' : 0,
      overflow: 'truncate',
      width: sideways ? 110 : 70,
    },
  };
  const numbers = {
    type: 'value',
    show: !chart.series.every(({ labelled }) => labelled),
    splitLine: { lineStyle: { color: LINE } },
    axisLabel: { color: QUIET },
  };
  return {
    ...common(chart),
    xAxis: sideways ? numbers : categories,
    yAxis: sideways ? categories : numbers,
    series: chart.series.map((series, index) => drawn(chart, series, index, kind)),
  };
}

type Kind = 'bar' | 'column' | 'line' | 'funnel';

function kindOf(type: string): Kind {
  if (/^funnel/i.test(type)) return 'funnel';
  if (/^(line|xy|area)/i.test(type)) return 'line';
  return /^bar/i.test(type) ? 'bar' : 'column';
}

function common(chart: ChartView): Record<string, unknown> {
  return {
    animation: false,
    color: PALETTE,
    textStyle: { fontFamily: FONT, color: INK },
    title: {
      text: chart.title,
      left: 12,
      top: 8,
      textStyle: { fontSize: 14, fontWeight: 600, color: INK, overflow: 'break' },
    },
    legend: {
      show: chart.legend,
      bottom: 4,
      itemHeight: 10,
      itemWidth: 14,
      textStyle: { color: QUIET },
    },
    tooltip: { trigger: 'axis', confine: true },
    grid: {
      left: 12,
      right: 48,
      top: chart.title === '' ? 12 : 44,
      bottom: chart.legend ? 32 : 10,
      containLabel: true,
    },
  };
}

function drawn(chart: ChartView, series: SeriesView, index: number, kind: Kind): unknown {
  const hidden = series.color === 'none';
  const stacked = /stacked/i.test(chart.type);
  const color = hidden ? 'transparent' : (series.color ?? PALETTE[index % PALETTE.length]);
  return {
    type: kind === 'line' ? 'line' : 'bar',
    name: series.name,
    data: series.values,
    silent: hidden,
    ...(stacked ? { stack: 'all' } : {}),
    barCategoryGap: `${Math.round((chart.gap / (100 + chart.gap)) * 100)}%`,
    itemStyle: { color },
    lineStyle: { color, width: 2 },
    symbolSize: 6,
    label: {
      show: series.labelled && !hidden,
      position: kind === 'bar' ? 'right' : 'top',
      color: INK,
      formatter: ({ dataIndex }: { dataIndex: number }) => series.texts[dataIndex] ?? '',
    },
  };
}

/** A funnel as bars around the middle, as Excel draws it. */
function funnelOption(chart: ChartView): Record<string, unknown> {
  const series = chart.series[0];
  const values = series?.values.map((value) => value ?? 0) ?? [];
  const most = Math.max(...values, 0);
  const color = series?.color ?? PALETTE[0];
  return {
    ...common(chart),
    legend: { show: false },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.categories,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: QUIET },
    },
    series: [
      {
        type: 'bar',
        stack: 'all',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: values.map((value) => (most - value) / 2),
      },
      {
        type: 'bar',
        stack: 'all',
        name: series?.name ?? '',
        barCategoryGap: '12%',
        itemStyle: { color },
        data: values,
        label: {
          show: true,
          color: '#fff',
          textBorderColor: color,
          textBorderWidth: 2,
          formatter: ({ dataIndex }: { dataIndex: number }) => series?.texts[dataIndex] ?? '',
        },
      },
    ],
  };
}
