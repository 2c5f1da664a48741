import type { ChartData, ChartSeries, ChartValues } from '../../look/chart-data.ts';
import { COLOR } from '../../look/palette.ts';
import { escapeXml } from '../package/xml.ts';
import { solidFill, textProperties } from './chart-text.ts';

const LABEL_SIZE = 9;

/** One series of a chart (`c:ser`), its children in the order of ECMA-376. */
export function seriesXml(chart: ChartData, series: ChartSeries, index: number): string {
  const isLine = chart.kind === 'line';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`,
    shape(series, isLine),
    isLine ? marker(series) : '<c:invertIfNegative val="0"/>',
    labels(chart, series),
    `<c:cat>${strings(chart.categories)}</c:cat><c:val>${numbers(series, chart.numberFormat)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function shape({ invisible, color }: ChartSeries, isLine: boolean): string {
  if (invisible) return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  if (!isLine) return `<c:spPr>${solidFill(color)}</c:spPr>`;
  return `<c:spPr><a:ln w="28575" cap="rnd">${solidFill(color)}<a:round/></a:ln></c:spPr>`;
}

function marker({ color }: ChartSeries): string {
  return (
    '<c:marker><c:symbol val="circle"/><c:size val="5"/>' +
    `<c:spPr>${solidFill(color)}<a:ln>${solidFill(color)}</a:ln></c:spPr></c:marker>`
  );
}

function labels(chart: ChartData, series: ChartSeries): string {
  if (series.invisible) return '<c:dLbls><c:delete val="1"/></c:dLbls>';
  const centred = chart.series.some(({ invisible }) => invisible);
  const color = centred && isDark(series.color) ? COLOR.white : COLOR.ink;
  const place = centred ? 'ctr' : chart.kind === 'line' ? 't' : 'outEnd';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(chart.numberFormat)}" sourceLinked="0"/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textProperties({ language: chart.language, size: LABEL_SIZE, color }) +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>' +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

const isDark = (rgb: string): boolean =>
  [0, 2, 4].reduce((sum, at) => sum + Number.parseInt(rgb.slice(at, at + 2), 16), 0) < 380;

function strings({ formula, values }: ChartValues): string {
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numbers({ formula, values }: ChartValues, format: string): string {
  const known = values.map((value) => (typeof value === 'number' ? value : null));
  return (
    `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache>` +
    `<c:formatCode>${escapeXml(format)}</c:formatCode>${points(known)}</c:numCache></c:numRef>`
  );
}

function points(values: ChartValues['values']): string {
  const known = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${known.join('')}`;
}
