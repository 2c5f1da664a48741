import type { ChartSection } from '#core';
import type { ChartData } from '../../look/chart-data.ts';
import { insertInOrder } from '../package/insert-in-order.ts';
import type { OfficePackage } from '../package/package.ts';
import { escapeXml, XML_HEAD } from '../package/xml.ts';
import { chartXml } from './chart-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** A chart, the cell it begins at, and the cell before which it ends. */
export interface PlacedChart {
  readonly from: ChartSection['from'];
  readonly to: ChartSection['to'];
  readonly data: ChartData;
}

/** Draws native charts on a worksheet that has no drawing yet. */
export function addCharts(
  file: OfficePackage,
  sheetPath: string,
  charts: readonly PlacedChart[],
): void {
  if (charts.length === 0) return;
  const drawing = file.add({
    folder: 'drawings',
    stem: 'drawing',
    contentType: `${CONTENT}.drawing+xml`,
    xml: '',
  });
  const anchors = charts.map((chart, index) => {
    const part = file.add({
      folder: 'charts',
      stem: 'chart',
      contentType: `${CONTENT}.drawingml.chart+xml`,
      xml: chartXml(chart.data),
    });
    return anchor(chart, index, file.relate(drawing, `${OFFICE}/chart`, part));
  });
  const namespaces = `xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main"`;
  file.write(drawing, `${XML_HEAD}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`);
  const id = file.relate(sheetPath, `${OFFICE}/drawing`, drawing);
  const element = `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  file.write(sheetPath, insertInOrder(file.read(sheetPath), 'drawing', element));
}

/** Where a chart lies: from the top left of one cell to the top left of another. */
function anchor({ from, to, data }: PlacedChart, index: number, relation: string): string {
  const corner = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const id = index + 2;
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    `<xdr:from>${corner(from.column, from.row - 1)}</xdr:from>` +
    `<xdr:to>${corner(to.column, to.row - 1)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="Chart ${id}" descr="${escapeXml(data.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWING_ML}/chart">` +
    `<c:chart xmlns:c="${DRAWING_ML}/chart" xmlns:r="${OFFICE}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
