import type { TextPool } from '#core';
import type { Budget } from '../budget.ts';
import { ascii, spells } from '../bytes/ascii.ts';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { Token, XmlReader } from '../xml/xml-reader.ts';
import { cellTextOf } from '../xml/xml-text.ts';
import { appendCdata, appendText } from './raw-text.ts';

const FIRST_ENTRIES = 1 << 10;
const PART = 'sharedStrings';

/** The texts a workbook's cells point into. Their bytes are kept and decoded when asked for. */
export class SharedStrings implements TextPool {
  size = 0;
  private readonly bytes: Uint8Array;
  private readonly budget: Budget;
  /** Range of each text in `bytes`; a text made of runs has its end stored as −1 − end. */
  private starts = new Int32Array(FIRST_ENTRIES);
  private ends = new Int32Array(FIRST_ENTRIES);
  private readonly decoded: string[] = [];

  /** @param bytes the shared strings part; empty when the workbook has none */
  constructor(bytes: Uint8Array, budget: Budget) {
    this.bytes = bytes;
    this.budget = budget;
    if (bytes.length > 0) this.index(XmlReader.over(bytes, PART, budget.limits.depth));
  }

  get(index: number): string {
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const start = this.starts[index]!;
    const end = this.ends[index]!;
    const text = end >= 0 ? cellTextOf(this.bytes, start, end) : this.runs(start, -1 - end);
    this.decoded[index] = text;
    return text;
  }

  private index(xml: XmlReader): void {
    for (;;) {
      const simple = xml.depth === 1 ? this.simpleItem(xml.position) : -1;
      if (simple > 0) {
        xml.position = simple;
        continue;
      }
      const token = xml.next();
      if (token === Token.end) return;
      if (token === Token.open && xml.depth === 2 && xml.isNamed('si')) this.item(xml);
    }
  }

  /** `<si><t>text</t></si>` or `<si><t xml:space="preserve">text</t></si>`: the place after it, or −1. */
  private simpleItem(position: number): number {
    const { bytes } = this;
    let at = position + SIMPLE_OPEN.length;
    if (!spells(bytes, position, SIMPLE_OPEN)) {
      at = position + PRESERVED_OPEN.length;
      if (!spells(bytes, position, PRESERVED_OPEN)) return -1;
    }
    const end = bytes.indexOf(LESS_THAN, at);
    if (end < 0 || !spells(bytes, end, SIMPLE_CLOSE)) return -1;
    this.append(at, end);
    return end + SIMPLE_CLOSE.length;
  }

  private item(xml: XmlReader): void {
    const start = xml.position;
    let end = start;
    while (xml.depth > 1) {
      end = xml.position;
      xml.next();
    }
    this.append(start, -1 - end);
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
    const xml = XmlReader.over(this.bytes.subarray(start, end), PART);
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

const LESS_THAN = 0x3c;
const SIMPLE_OPEN = ascii('<si><t>');
const PRESERVED_OPEN = ascii('<si><t xml:space="preserve">');
const SIMPLE_CLOSE = ascii('</t></si>');

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
