import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PIECE_ROWS = 2000;

/** A cell: text, number, yes/no, a date as Excel counts days, or a rate 0–1. */
export type MadeCell =
  | string
  | number
  | boolean
  | { readonly date: number }
  | { readonly rate: number };

/**
 * Writes an .xlsx with one sheet “Orders”, piece by piece; texts are shared strings. The same cells
 * give the same bytes.
 *
 * @param cellsOf cells of a row, 1-based
 */
export function writeSheetFile(
  path: string,
  rows: number,
  cellsOf: (row: number) => readonly MadeCell[],
): void {
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
  part('xl/worksheets/sheet1.xml', sheetPieces(rows, cellsOf, texts));
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

function* sheetPieces(
  rows: number,
  cellsOf: (row: number) => readonly MadeCell[],
  texts: Map<string, number>,
): Generator<string> {
  const shared = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  yield `<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let first = 1; first <= rows; first += PIECE_ROWS) {
    let piece = '';
    for (let row = first; row < first + PIECE_ROWS && row <= rows; row++) {
      const cells = cellsOf(row).map((cell, column) =>
        cellXml(String.fromCharCode(65 + column) + row, cell, shared),
      );
      piece += `<row r="${row}">${cells.join('')}</row>`;
    }
    yield piece;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(place: string, cell: MadeCell, shared: (text: string) => number): string {
  const written = (attributes: string, value: number): string =>
    `<c r="${place}"${attributes}><v>${value}</v></c>`;
  if (typeof cell === 'string') return written(' t="s"', shared(cell));
  if (typeof cell === 'boolean') return written(' t="b"', Number(cell));
  if (typeof cell === 'number') return written('', cell);
  return 'date' in cell ? written(' s="1"', cell.date) : written(' s="2"', cell.rate);
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
