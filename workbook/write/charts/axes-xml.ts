import type { ChartData } from '../../look/chart-data.ts';
import { COLOR } from '../../look/palette.ts';
import { escapeXml } from '../package/xml.ts';
import { solidFill, textProperties } from './chart-text.ts';

const AXIS_SIZE = 9;
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;
const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/**
 * The two axes of a chart. Bars carry their numbers, so only lines get a value axis with faint
 * gridlines; lying bars read from the top down.
 */
export function axesXml(chart: ChartData): string {
  const lying = chart.kind === 'bar' || chart.kind === 'funnel';
  const withValues = chart.kind === 'line';
  const text = textProperties({ language: chart.language, size: AXIS_SIZE, color: COLOR.inkSoft });
  const line = `<c:spPr><a:ln w="9525">${solidFill(COLOR.line)}</a:ln></c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const gridlines = withValues ? `<c:majorGridlines>${line}</c:majorGridlines>` : '';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>`,
    lying ? NO_LINE : line,
    `${text}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${withValues ? '' : '<c:min val="0"/>'}</c:scaling>`,
    `<c:delete val="${withValues ? 0 : 1}"/><c:axPos val="${lying ? 'b' : 'l'}"/>${gridlines}`,
    `<c:numFmt formatCode="${escapeXml(chart.numberFormat)}" sourceLinked="0"/>${ticks}`,
    `<c:tickLblPos val="nextTo"/>${NO_LINE}${text}<c:crossAx val="${CATEGORY_AXIS}"/>`,
    `<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}
