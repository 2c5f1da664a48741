import type { ChartData } from '../../look/chart-data.ts';
import { COLOR } from '../../look/palette.ts';
import { XML_HEAD } from '../package/xml.ts';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './axes-xml.ts';
import { richText, solidFill, textProperties } from './chart-text.ts';
import { seriesXml } from './series-xml.ts';

const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/**
 * The XML of a native chart (`c:chartSpace`), children in the order of ECMA-376: Excel repairs the
 * file when they aren't.
 */
export function chartXml(chart: ChartData): string {
  const visible = chart.series.filter(({ invisible }) => !invisible);
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  const text = { language: chart.language, size: TEXT_SIZE, color: COLOR.inkSoft };
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main">`,
    '<c:roundedCorners val="0"/><c:chart>',
    title(chart),
    '<c:autoTitleDeleted val="0"/>',
    `<c:plotArea><c:layout/>${plot(chart)}${axesXml(chart)}</c:plotArea>`,
    visible.length > 1 ? legend : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solidFill(COLOR.white)}<a:ln w="9525">${solidFill(COLOR.line)}</a:ln></c:spPr>`,
    textProperties(text),
    '</c:chartSpace>',
  ].join('');
}

function title({ title: text, language }: ChartData): string {
  const type = { language, size: TITLE_SIZE, color: COLOR.ink, bold: true };
  return (
    `<c:title><c:tx>${richText(text, type)}</c:tx><c:layout><c:manualLayout>` +
    '<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.025"/><c:y val="0.04"/>' +
    '</c:manualLayout></c:layout><c:overlay val="0"/></c:title>'
  );
}

function plot(chart: ChartData): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index)).join('');
  if (chart.kind === 'line') {
    const head = '<c:grouping val="standard"/><c:varyColors val="0"/>';
    return `<c:lineChart>${head}${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  const stacked = chart.series.some(({ invisible }) => invisible);
  const direction = chart.kind === 'column' ? 'col' : 'bar';
  const gaps = stacked
    ? '<c:gapWidth val="18"/><c:overlap val="100"/>'
    : `<c:gapWidth val="55"/>${chart.series.length > 1 ? '<c:overlap val="-6"/>' : ''}`;
  return (
    `<c:barChart><c:barDir val="${direction}"/>` +
    `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${series}${gaps}${AXES}</c:barChart>`
  );
}
