import type { Budget } from '../budget.ts';
import { word } from '../bytes/ascii.ts';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { GREATER, LESS } from '../bytes/characters.ts';
import { TextRanges } from '../texts/text-ranges.ts';
import { Token, XmlReader } from '../xml/xml-reader.ts';
import type { Package } from './package.ts';

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

/**
 * The texts a workbook's cells point into, decoded when asked for.
 *
 * @param path of the shared strings part; `null` when the workbook has none
 * @param most stop after this many texts; the rest is not checked then
 */
export async function readSharedStrings(
  parts: Package,
  path: string | null,
  most: number,
): Promise<TextRanges> {
  const { budget } = parts;
  const items = new SharedItems(budget);
  if (path === null || most === 0) return items.texts();
  const buffer = new ByteBuffer(budget, parts.likelySize(path));
  // Waiting for twice the bytes keeps the cost of beginning again linear.
  let enough = most === Number.POSITIVE_INFINITY ? most : 0;
  for await (const piece of parts.stream(path)) {
    buffer.append(piece);
    await budget.work(piece.length, null);
    if (buffer.length < enough) continue;
    items.index(buffer, false, most);
    if (items.size >= most) return items.texts();
    enough = buffer.length * 2;
  }
  items.index(buffer, true, most);
  return items.texts();
}

/** Finds where the texts of a shared strings part stand. */
class SharedItems {
  size = 0;
  private readonly budget: Budget;
  private readonly xml: XmlReader;
  private view = new DataView(new ArrayBuffer(0));
  /** Range of each text in the bytes; a text made of runs has its end stored as −1 − end. */
  private starts = new Int32Array(FIRST_ENTRIES);
  private ends = new Int32Array(FIRST_ENTRIES);

  constructor(budget: Budget) {
    this.budget = budget;
    this.xml = new XmlReader(PART, budget.limits.depth);
  }

  texts(): TextRanges {
    const { size, starts, ends } = this;
    return new TextRanges({ size, bytes: this.xml.bytes, starts, ends, spelling: 'xml' });
  }

  /** Goes on through the part, as far as its bytes are there. */
  index(buffer: ByteBuffer, final: boolean, most: number): void {
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
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
