import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PIECE_ROWS = 2000;
const CITIES = ['上海', '北京', '广州', '深圳', '成都', '杭州', 'London', 'Paris'];

/**
 * Writes an order sheet of `rows` lines × 10 columns: order and customer ids, city, dates, amounts,
 * a rate; half as many distinct texts as rows, all as shared strings. The same bytes every time.
 */
export function writeMadeWorkbook(path: string, rows: number): void {
  const file = openSync(path, 'w');
  const zip = new Zip((error, data) => {
    if (error) throw error;
    writeSync(file, data);
  });
  const part = (name: string, pieces: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 3 });
    zip.add(entry);
    for (const piece of pieces) entry.push(strToU8(piece));
    entry.push(new Uint8Array(0), true);
  };
  const texts = new Map<string, number>();
  part('_rels/.rels', [links('officeDocument', ['xl/workbook.xml'])]);
  part('xl/_rels/workbook.xml.rels', [
    links('worksheet', ['worksheets/sheet1.xml']).replace(
      '</Relationships>',
      `<Relationship Id="rS" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rT" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
    ),
  ]);
  part('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  part('xl/styles.xml', [
    `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
  ]);
  part('xl/worksheets/sheet1.xml', sheetPieces(rows, texts));
  part('xl/sharedStrings.xml', stringPieces(texts));
  part('[Content_Types].xml', [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  ]);
  zip.end();
  closeSync(file);
}

function links(type: string, targets: readonly string[]): string {
  const all = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function* sheetPieces(rows: number, texts: Map<string, number>): Generator<string> {
  const shared = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  yield `<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let first = 1; first <= rows; first += PIECE_ROWS) {
    let piece = '';
    for (let row = first; row < first + PIECE_ROWS && row <= rows; row++)
      piece += rowXml(row, shared);
    yield piece;
  }
  yield '</sheetData></worksheet>';
}

function rowXml(row: number, shared: (text: string) => number): string {
  const order = Math.floor((row * 2) / 5);
  const cell = (column: string, attributes: string, value: number): string =>
    `<c r="${column}${row}"${attributes}><v>${value}</v></c>`;
  const text = (column: string, value: string): string => cell(column, ' t="s"', shared(value));
  const cells = [
    text('A', `O2024-${order}`),
    text('B', `C${(order * 7919) % 100_003}`),
    cell('C', ' s="1"', 45_292 + ((order * 37) % 525_600) / 1440),
    text('D', `SKU-${row % 997}`),
    cell('E', '', (row % 7) + 1),
    cell('F', '', ((row * 31) % 90_000) / 100 + 1),
    cell('G', '', Math.round(((row * 31) % 90_000) * ((row % 7) + 1)) / 100),
    text('H', CITIES[row % CITIES.length]!),
    cell('I', ' s="2"', (row % 50) / 100),
    cell('J', ' t="b"', row % 2),
  ];
  return `<row r="${row}">${cells.join('')}</row>`;
}

function* stringPieces(texts: Map<string, number>): Generator<string> {
  yield `<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  let piece = '';
  for (const text of texts.keys()) {
    piece += `<si><t>${text}</t></si>`;
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sst>`;
}
