import type { MergedArea } from '#core';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { likelyRows } from '../likely-rows.ts';
import { damaged } from '../refusals.ts';
import { Token, type XmlReader } from '../xml/xml-reader.ts';
import { columnIndex, parseArea } from './area.ts';
import { PlainRows } from './plain-rows.ts';
import { appendCdata, appendText } from './raw-text.ts';
import type { SheetCells } from './sheet-cells.ts';

const MOST_MERGES = 1_000_000;

/** What was found in a sheet beside its cells. */
export interface SheetFindings {
  readonly merges: MergedArea[];
  /** Relationship ids of the defined tables. */
  readonly tableIds: string[];
}

/**
 * Walks through a sheet part and hands its cells on. A cell is read as a whole or not at all, so the
 * bytes may be cut anywhere. The bytes of the reader start a buffer of their own, and eight zeros
 * stand behind the last.
 */
export class SheetScanner {
  readonly findings: SheetFindings = { merges: [], tableIds: [] };
  private readonly xml: XmlReader;
  private readonly cells: SheetCells;
  private readonly rows: PlainRows;
  private readonly part: string;
  private readonly raw = new ByteBuffer(null);
  private inData = false;
  /** In a row whose tag has no prefix. */
  private inPlainRow = false;

  constructor(xml: XmlReader, cells: SheetCells, part: string) {
    this.xml = xml;
    this.cells = cells;
    this.rows = new PlainRows(cells);
    this.part = part;
  }

  /** Goes on until the bytes end (`false`), the document ends or `mostRows` are stored (`true`). */
  scan(mostRows: number): boolean {
    const { xml, rows } = this;
    rows.begin(xml.bytes, xml.limit);
    for (;;) {
      if (this.inPlainRow && xml.depth === 3) xml.position = rows.read(xml.position, mostRows);
      if (this.cells.grid.rowCount >= mostRows) return true;
      const mark = xml.mark();
      const token = xml.next();
      if (token === Token.end) return true;
      if (token !== Token.more && this.take(token)) continue;
      xml.reset(mark);
      return false;
    }
  }

  /** Makes room for the rows to come; those so far took `fraction` of the sheet's bytes. */
  expectRows(fraction: number, mostRows: number): void {
    const { grid, limits } = this.cells;
    grid.expectRows(likelyRows(grid.rowCount, fraction, mostRows, limits));
  }

  /** Takes up one token; `false` when its element is not all there yet. */
  private take(token: Token): boolean {
    const { xml } = this;
    if (token !== Token.open) {
      if (token === Token.close && xml.depth === 1) this.inData = false;
      if (token === Token.close && xml.depth === 2) this.inPlainRow = false;
      return true;
    }
    if (xml.depth === 1) {
      if (!xml.isNamed('worksheet')) throw damaged(this.part);
      return true;
    }
    if (xml.depth === 2) {
      this.inData = xml.isNamed('sheetData');
      return true;
    }
    if (this.inData && xml.depth === 3 && xml.isNamed('row')) this.beginRow();
    else if (this.inData && xml.depth === 4 && xml.isNamed('c')) return this.readCell();
    else if (xml.depth === 3 && xml.isNamed('mergeCell')) this.takeMerge();
    else if (xml.depth === 3 && xml.isNamed('tablePart')) {
      this.findings.tableIds.push(xml.prefixedAttribute('id') ?? '');
    }
    return true;
  }

  private beginRow(): void {
    const number = this.xml.attribute('r');
    const row = number === null ? this.rows.plain.row + 1 : Number(number);
    if (!Number.isInteger(row)) throw damaged(this.part);
    this.inPlainRow = !this.xml.hasPrefix() && !this.xml.isEmptyElement();
    this.rows.plain.row = row;
    this.rows.plain.rowDigits = 1;
    this.rows.plain.column = -1;
  }

  private takeMerge(): void {
    const area = parseArea(this.xml.attribute('ref') ?? '');
    if (area !== null && this.findings.merges.length < MOST_MERGES) this.findings.merges.push(area);
  }

  /** Reads the cell just opened by its tokens, in any spelling. */
  private readCell(): boolean {
    const { xml, raw } = this;
    const reference = xml.attribute('r');
    const type = xml.attribute('t') ?? 'n';
    const style = Number(xml.attribute('s') ?? 0);
    const content = this.readContent();
    if (content === null) return false;
    this.moveTo(reference);
    const { column, row } = this.rows.plain;
    if (!this.cells.wants(column)) return true;
    this.cells.beginRow(row);
    // A formula gives an empty text as <v></v> of type str; elsewhere an empty value is no value.
    const hasValue = content.value && (raw.length > 0 || type === 'str' || type === 'inlineStr');
    if (hasValue) this.cells.any(column, row, type, style, raw);
    else if (content.formula) this.cells.noResult(column);
    return true;
  }

  private moveTo(reference: string | null): void {
    const { plain } = this.rows;
    if (reference === null) {
      plain.column++;
      return;
    }
    const match = /^\$?([A-Za-z]{1,4})\$?(\d{1,9})$/.exec(reference);
    if (match === null) throw damaged(this.part);
    plain.column = columnIndex(match[1]!);
    plain.row = Number(match[2]);
  }

  /** Collects the value of the cell in `raw`; `null` when its end is not there yet. */
  private readContent(): { formula: boolean; value: boolean } | null {
    const { xml, raw } = this;
    const outside = xml.depth - 1;
    raw.length = 0;
    let formula = false;
    let value = false;
    let inValue = false;
    while (xml.depth > outside) {
      const token = xml.next();
      if (token === Token.more) return null;
      if (token === Token.text && inValue) appendText(raw, xml);
      else if (token === Token.cdata && inValue) appendCdata(raw, xml);
      else if (token === Token.close) inValue = false;
      else if (token === Token.open) {
        if (xml.isNamed('f')) formula = true;
        inValue = xml.isNamed('v') || xml.isNamed('t');
        value ||= inValue;
        if ((xml.isNamed('rPh') || xml.isNamed('extLst')) && !xml.skipElement()) return null;
      }
    }
    return { formula, value };
  }
}
