import { damaged } from '../refusals.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** Enough to hold a byte order mark and the XML declaration. */
const HEAD_BYTES = 256;
const DECLARED = /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The bytes of an XML document as UTF-8, whatever its encoding: by byte order mark, by the shape of
 * the first bytes, by its declaration. UTF-8 passes through without its mark.
 *
 * @throws LensError `workbook.read-damaged` when the encoding isn't known
 * @see XML 1.0, appendix F
 */
export async function* toUtf8(
  source: AsyncIterable<Uint8Array>,
  part: string,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: Decoder | null = null;
  const encoder = new TextEncoder();
  const convert = (bytes: Uint8Array): Uint8Array =>
    decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  for await (const piece of source) {
    if (head === null) {
      yield convert(piece);
      continue;
    }
    head = joined(head, piece);
    if (head.length < HEAD_BYTES) continue;
    decoder = decoderFor(head, part);
    yield convert(withoutMark(head));
    head = null;
  }
  if (head !== null) {
    decoder = decoderFor(head, part);
    yield convert(withoutMark(head));
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function withoutMark(head: Uint8Array): Uint8Array {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

function decoderFor(head: Uint8Array, part: string): Decoder | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first !== 0 && second === 0) return new TextDecoder('utf-16le');
  if (first === 0 && second !== 0) return new TextDecoder('utf-16be');
  const label = declaredEncoding(head);
  // A declaration that can be read byte by byte is not UTF-16, whatever it claims.
  if (label === undefined || /^(utf-?(8|16)\w*|ucs-?2|us-ascii|ascii)$/i.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw damaged(part, cause);
  }
}

function declaredEncoding(head: Uint8Array): string | undefined {
  let declaration = '';
  for (const byte of head.subarray(0, HEAD_BYTES)) declaration += String.fromCharCode(byte);
  return DECLARED.exec(declaration)?.[1];
}
