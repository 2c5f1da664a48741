import type { TextPool } from '#core';
import type { Budget } from '../budget.ts';
import { word } from '../bytes/ascii.ts';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { GREATER, LESS } from '../bytes/characters.ts';
import { Token, XmlReader } from '../xml/xml-reader.ts';
import { cellTextOf } from '../xml/xml-text.ts';
import type { Package } from './package.ts';
import { appendCdata, appendText } from './raw-text.ts';

const FIRST_ENTRIES = 1 << 10;
const PART = 'sharedStrings';
/** Parts of `<si><t>text</t></si>`, four bytes at a time. */
const ITEM_OPEN = word('<si>');
const TEXT_OPEN = word('<t>\0') & 0xffffff;
const PRESERVED = '<t xml:space="preserve">';
const PRESERVED_OPEN = Array.from({ length: PRESERVED.length / 4 }, (_, at) =>
  word(PRESERVED.slice(at * 4, at * 4 + 4)),
);
const TEXT_CLOSE = word('</t>');
const ITEM_CLOSE = word('</si');
/** Zeros behind the last byte, so that no comparison reads beyond it. */
const END_MARK = new Uint8Array(PRESERVED.length + 8);

/** The texts a workbook's cells point into. Their bytes are kept and decoded when asked for. */
export class SharedStrings implements TextPool {
  size = 0;
  private readonly budget: Budget;
  private readonly xml: XmlReader;
  private view = new DataView(new ArrayBuffer(0));
  /** Range of each text in the bytes; a text made of runs has its end stored as −1 − end. */
  private starts = new Int32Array(FIRST_ENTRIES);
  private ends = new Int32Array(FIRST_ENTRIES);
  private decoded: string[] | null = null;

  private constructor(budget: Budget) {
    this.budget = budget;
    this.xml = new XmlReader(PART, budget.limits.depth);
  }

  /**
   * Reads the shared strings part.
   *
   * @param path of the part; `null` when the workbook has none
   * @param most stop after this many texts; the rest is not checked then
   */
  static async read(parts: Package, path: string | null, most: number): Promise<SharedStrings> {
    const { budget } = parts;
    const shared = new SharedStrings(budget);
    if (path === null || most === 0) return shared;
    const buffer = new ByteBuffer(budget, parts.likelySize(path));
    // Waiting for twice the bytes keeps the cost of beginning again linear.
    let enough = most === Number.POSITIVE_INFINITY ? most : 0;
    for await (const piece of parts.stream(path)) {
      buffer.append(piece);
      await budget.work(piece.length, null);
      if (buffer.length < enough) continue;
      shared.index(buffer, false, most);
      if (shared.size >= most) return shared;
      enough = buffer.length * 2;
    }
    shared.index(buffer, true, most);
    return shared;
  }

  get(index: number): string {
    this.decoded ??= new Array(this.size);
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const start = this.starts[index]!;
    const end = this.ends[index]!;
    const { bytes } = this.xml;
    const text = end >= 0 ? cellTextOf(bytes, start, end) : this.runs(start, -1 - end);
    this.decoded[index] = text;
    return text;
  }

  /** Notes where the texts stand, as far as the bytes go. */
  private index(buffer: ByteBuffer, final: boolean, most: number): void {
    const { xml } = this;
    const { length } = buffer;
    buffer.append(END_MARK);
    buffer.length = length;
    this.view = new DataView(buffer.bytes.buffer);
    xml.bytes = buffer.bytes;
    xml.limit = length;
    xml.final = final;
    while (this.size < most) {
      const simple = xml.depth === 1 ? this.simpleItem(xml.position) : -1;
      if (simple > 0) {
        xml.position = simple;
        continue;
      }
      const mark = xml.mark();
      const token = xml.next();
      if (token === Token.end) return;
      const isItem = token === Token.open && xml.depth === 2 && xml.isNamed('si');
      if (token !== Token.more && (!isItem || this.item())) continue;
      xml.reset(mark);
      return;
    }
  }

  /** `<si><t>text</t></si>` or `<si><t xml:space="preserve">text</t></si>`: the place after it, or −1. */
  private simpleItem(position: number): number {
    const { view } = this;
    const { bytes } = this.xml;
    if (view.getInt32(position, true) !== ITEM_OPEN) return -1;
    const start = this.textStart(position + 4);
    if (start < 0) return -1;
    let end = start;
    while (bytes[end] !== LESS && bytes[end] !== 0) end++;
    if (view.getInt32(end, true) !== TEXT_CLOSE) return -1;
    if (view.getInt32(end + 4, true) !== ITEM_CLOSE || bytes[end + 8] !== GREATER) return -1;
    this.append(start, end);
    return end + 9;
  }

  private textStart(position: number): number {
    const { view } = this;
    if ((view.getInt32(position, true) & 0xffffff) === TEXT_OPEN) return position + 3;
    for (const [index, part] of PRESERVED_OPEN.entries()) {
      if (view.getInt32(position + index * 4, true) !== part) return -1;
    }
    return position + PRESERVED.length;
  }

  /** Takes up the item just opened; `false` when its end is not there yet. */
  private item(): boolean {
    const { xml } = this;
    const start = xml.position;
    let end = start;
    while (xml.depth > 1) {
      end = xml.position;
      if (xml.next() === Token.more) return false;
    }
    this.append(start, -1 - end);
    return true;
  }

  private append(start: number, end: number): void {
    if ((this.size & 0xffff) === 0) this.budget.check();
    if (this.size === this.starts.length) {
      this.budget.hold(this.size * 8);
      this.starts = longer(this.starts);
      this.ends = longer(this.ends);
    }
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.size++;
  }

  /** Text of an item that has runs, leaving out how it is pronounced. */
  private runs(start: number, end: number): string {
    const xml = XmlReader.over(this.xml.bytes.subarray(start, end), PART);
    const text = new ByteBuffer(null);
    let inText = false;
    for (let token = xml.next(); token !== Token.end; token = xml.next()) {
      if (token === Token.open && xml.isNamed('rPh')) xml.skipElement();
      else if (token === Token.open) inText = xml.isNamed('t');
      else if (token === Token.close) inText = false;
      else if (inText && token === Token.text) appendText(text, xml);
      else if (inText && token === Token.cdata) appendCdata(text, xml);
    }
    return cellTextOf(text.bytes, 0, text.length);
  }
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
