import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import type { XmlReader } from '../xml/xml-reader.ts';

const encoder = new TextEncoder();
const ESCAPED = new Map([
  [0x26, encoder.encode('&amp;')],
  [0x3c, encoder.encode('&lt;')],
]);

/** Adds the character data the reader stands on, still escaped. */
export function appendText(target: ByteBuffer, xml: XmlReader): void {
  target.append(xml.bytes, xml.start, xml.end);
}

/** Adds the CDATA the reader stands on, escaped, so that it decodes as character data does. */
export function appendCdata(target: ByteBuffer, xml: XmlReader): void {
  let from = xml.start;
  for (let at = from; at < xml.end; at++) {
    const escaped = ESCAPED.get(xml.bytes[at]!);
    if (escaped === undefined) continue;
    target.append(xml.bytes, from, at);
    target.append(escaped);
    from = at + 1;
  }
  target.append(xml.bytes, from, xml.end);
}
