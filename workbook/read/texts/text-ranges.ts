import type { TextPool } from '#core';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { decodeUtf8 } from '../bytes/decode.ts';
import { appendCdata, appendText } from '../xlsx/raw-text.ts';
import { Token, XmlReader } from '../xml/xml-reader.ts';
import { cellTextOf } from '../xml/xml-text.ts';

/** Texts as ranges of UTF-8 bytes; plain data that can be handed to another thread. */
export interface PackedTexts {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array | Uint32Array;
  /**
   * Ends by index, or −1 − end for a text made of runs; `null` where each text ends at the next one's
   * start.
   */
  readonly ends: Int32Array | null;
  /** How the bytes spell a text: as it is, or as XML does. */
  readonly spelling: 'plain' | 'xml';
}

/** Packed texts, each decoded when it is first asked for. */
export class TextRanges implements TextPool {
  readonly packed: PackedTexts;
  private decoded: string[] | null = null;

  constructor(packed: PackedTexts) {
    this.packed = packed;
  }

  get size(): number {
    return this.packed.size;
  }

  get(index: number): string {
    this.decoded ??= new Array(this.size);
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const text = textAt(this.packed, index);
    this.decoded[index] = text;
    return text;
  }
}

function textAt({ bytes, starts, ends, spelling }: PackedTexts, index: number): string {
  const start = starts[index]!;
  const end = ends === null ? starts[index + 1]! : ends[index]!;
  if (spelling === 'plain') return decodeUtf8(bytes, start, end);
  return end >= 0 ? cellTextOf(bytes, start, end) : runsText(bytes, start, -1 - end);
}

/** Text of a shared string that has runs, leaving out how it is pronounced. */
function runsText(bytes: Uint8Array, start: number, end: number): string {
  const xml = XmlReader.over(bytes.subarray(start, end), 'sharedStrings');
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
