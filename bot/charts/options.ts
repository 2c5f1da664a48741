import type { EChartsCoreOption } from 'echarts/core';
import { visibleText } from '#core';
import { flowOption } from './flow-option.ts';
import { fontFamilies } from './fonts.ts';
import { COLOURS, MAX_BARS } from './look.ts';
import { shortName } from './short-name.ts';
import type { ChartBar, PictureRequest } from './types.ts';

/** Columns a name may take; a Chinese character takes two. */
const NAME_COLUMNS = 26;
/** Room right of the longest bar for what is written beside it. */
const TEXT_ROOM = 210;
const LINE_LABELS = 12;

/** What ECharts draws of a request. */
export function chartOption(request: PictureRequest): EChartsCoreOption {
  if (request.kind === 'flow') {
    const { title, note = '' } = request;
    const font = fontFamilies(visibleText(title + note), 400);
    return { ...frame(title, note, font), ...flowOption(request) };
  }
  const bars = request.bars.slice(0, MAX_BARS);
  const left = request.bars.length - bars.length;
  const more = left > 0 ? (request.more ?? '') : '';
  const words = bars.map(({ label, text, aside }) => `${label}${text}${aside ?? ''}…`).join('');
  const font = fontFamilies(visibleText(words + more), 400);
  return {
    ...frame(request.title, more, font),
    ...(request.kind === 'line' ? lineBody(bars, font) : barBody(bars, font)),
  };
}

/** Paper, title and the line below it. */
function frame(
  title: string,
  more: string,
  font = fontFamilies(visibleText(title), 400),
): EChartsCoreOption {
  const text = visibleText(title);
  return {
    animation: false,
    backgroundColor: COLOURS.paper,
    textStyle: { fontFamily: font, color: COLOURS.ink },
    title: {
      text,
      subtext: more,
      left: 24,
      top: 18,
      itemGap: 4,
      textStyle: {
        fontFamily: fontFamilies(text, 600),
        fontSize: 24,
        fontWeight: 'normal',
        color: COLOURS.ink,
      },
      subtextStyle: { fontFamily: font, fontSize: 16, color: COLOURS.quiet },
    },
  };
}

const GRID = {
  left: 24,
  top: 76,
  bottom: 24,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
} as const;

/** Bars from left to right, the first on top; number and share right of each. */
function barBody(bars: readonly ChartBar[], font: string): EChartsCoreOption {
  const size = bars.length > 12 ? 14 : bars.length > 8 ? 17 : 20;
  return {
    grid: { ...GRID, right: TEXT_ROOM },
    xAxis: { type: 'value', show: false, min: Math.min(0, ...valuesOf(bars)) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => shortName(label, NAME_COLUMNS)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: COLOURS.ink,
        fontFamily: font,
        fontSize: size,
        margin: 16,
        interval: 0,
      },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 40,
        barCategoryGap: '38%',
        itemStyle: { color: COLOURS.accent, borderRadius: [0, 3, 3, 0] },
        data: bars.map((bar) => ({
          value: bar.value ?? 0,
          label: {
            show: true,
            position: (bar.value ?? 0) < 0 ? 'insideLeft' : 'right',
            distance: 10,
            formatter: bar.aside
              ? `{text|${bare(bar.text)}}  {aside|${bare(bar.aside)}}`
              : `{${bar.value === null ? 'aside' : 'text'}|${bare(bar.text)}}`,
            rich: {
              text: { fontFamily: font, fontSize: size, color: COLOURS.ink },
              aside: {
                fontFamily: font,
                fontSize: size,
                color: COLOURS.quiet,
                padding: [0, 0, 0, 4],
              },
            },
          },
        })),
      },
    ],
  };
}

/** A line over time, every point labelled while there is room, else the first, last and extremes. */
function lineBody(bars: readonly ChartBar[], font: string): EChartsCoreOption {
  const values = valuesOf(bars);
  const telling = new Set([values[0], values.at(-1), Math.max(...values), Math.min(...values)]);
  const crowded = bars.length > LINE_LABELS;
  return {
    grid: { ...GRID, right: 48, top: 96 },
    xAxis: {
      type: 'category',
      boundaryGap: true,
      data: bars.map(({ label }) => visibleText(label)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: COLOURS.hairline } },
      axisLabel: {
        color: COLOURS.ink,
        fontFamily: font,
        fontSize: 17,
        margin: 12,
        hideOverlap: true,
      },
    },
    yAxis: {
      type: 'value',
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: COLOURS.hairline } },
    },
    series: [
      {
        type: 'line',
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: COLOURS.accent, width: 3 },
        itemStyle: { color: COLOURS.accent },
        connectNulls: false,
        labelLayout: { hideOverlap: true },
        data: bars.map(({ value, text }) => ({
          value,
          label: {
            show: value !== null && (!crowded || telling.has(value)),
            position: 'top',
            distance: 8,
            formatter: bare(text),
            fontFamily: font,
            fontSize: 17,
            color: COLOURS.ink,
          },
        })),
      },
    ],
  };
}

function valuesOf(bars: readonly ChartBar[]): readonly number[] {
  return bars.map(({ value }) => value).filter((value) => value !== null);
}

/** Braces and bars are markup in a label. */
function bare(text: string): string {
  return visibleText(text).replace(/[{}|]/g, ' ');
}
