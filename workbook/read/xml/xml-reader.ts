import { LensError } from '#core';
import {
  APOSTROPHE,
  COLON,
  EQUALS,
  GREATER,
  isSpace,
  LESS,
  QUOTE,
  SLASH,
} from '../bytes/characters.ts';
import { damaged, tooLarge } from '../refusals.ts';
import { xmlTextOf } from './xml-text.ts';

/** What `XmlReader.next` found. */
export const Token = {
  /** The bytes end inside a token, and more are to come. */
  more: 0,
  open: 1,
  close: 2,
  /** Character data in `start` … `end`, references unresolved. */
  text: 3,
  /** The content of a CDATA section, to be taken literally. */
  cdata: 4,
  /** The document has ended. */
  end: 5,
} as const;
export type Token = (typeof Token)[keyof typeof Token];

/** What is needed to go back to a place between two tokens. */
export interface Mark {
  readonly position: number;
  readonly depth: number;
}

const DEEPEST = 256;
const MARKUP_START = 12;

/**
 * A pull tokenizer over UTF-8 bytes that checks that elements nest, knows no DTD and takes any
 * namespace prefix. The bytes may come in pieces: on `more` put more bytes behind and go on.
 */
export class XmlReader {
  bytes: Uint8Array = new Uint8Array(0);
  position = 0;
  /** One past the last byte there is. */
  limit = 0;
  /** No more bytes will come. */
  final = false;
  /** Number of elements open. */
  depth = 0;
  /** Range of the text, or of the attributes of an opening tag. */
  start = 0;
  end = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private emptyElement = false;
  private readonly names = new Int32Array(DEEPEST + 1);
  private readonly part: string;
  private readonly deepest: number;

  /** @param part name of the document for errors */
  constructor(part: string, deepest = DEEPEST) {
    this.part = part;
    this.deepest = Math.min(deepest, DEEPEST);
  }

  /** Reads a document that is there as a whole. */
  static over(bytes: Uint8Array, part: string, deepest = DEEPEST): XmlReader {
    const reader = new XmlReader(part, deepest);
    reader.bytes = bytes;
    reader.limit = bytes.length;
    reader.final = true;
    return reader;
  }

  mark(): Mark {
    return { position: this.position, depth: this.depth };
  }

  reset(mark: Mark): void {
    this.position = mark.position;
    this.depth = mark.depth;
    this.emptyElement = false;
  }

  /** The next token; a tag without content gives `open`, then `close`. */
  next(): Token {
    if (this.emptyElement) {
      this.emptyElement = false;
      this.depth--;
      return Token.close;
    }
    for (;;) {
      if (this.position >= this.limit) return this.atEnd();
      if (this.bytes[this.position] !== LESS) return this.readText();
      const second = this.bytes[this.position + 1];
      if (second === SLASH) return this.readClose();
      if (second === 0x3f /* ? */) {
        if (!this.skipTo('?>')) return Token.more;
      } else if (second === 0x21 /* ! */) {
        if (this.limit - this.position < MARKUP_START && !this.final) return Token.more;
        if (this.startsWith('<![CDATA[')) return this.readCdata();
        if (!this.startsWith('<!--')) {
          throw new LensError('workbook.read-forbidden-entity', { part: this.part });
        }
        if (!this.skipTo('-->')) return Token.more;
      } else return this.readOpen();
    }
  }

  /** Whether the tag has this local name, whatever its prefix. */
  isNamed(name: string): boolean {
    const length = name.length;
    if (this.nameEnd - this.nameStart !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.bytes[this.nameStart + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Whether the tag's name has a prefix. */
  hasPrefix(): boolean {
    return this.bytes[this.nameStart - 1] === COLON;
  }

  /** Whether the tag just opened has no content: `<row/>`. */
  isEmptyElement(): boolean {
    return this.emptyElement;
  }

  /** Value of an attribute of the opening tag by its whole name; `null` when it isn't there. */
  attribute(name: string): string | null {
    return this.findAttribute((start, end) => this.spells(start, end, name));
  }

  /** The same by its local name, under a prefix. */
  prefixedAttribute(name: string): string | null {
    return this.findAttribute((start, end) => {
      const local = end - name.length;
      return local > start && this.bytes[local - 1] === COLON && this.spells(local, end, name);
    });
  }

  /** Goes past everything inside the element just opened; `false` when more bytes are needed. */
  skipElement(): boolean {
    const outside = this.depth - 1;
    while (this.depth > outside) {
      const token = this.next();
      if (token === Token.more) return false;
    }
    return true;
  }

  private atEnd(): Token {
    if (!this.final) return Token.more;
    if (this.depth > 0) throw damaged(this.part);
    return Token.end;
  }

  private readText(): Token {
    let end = this.bytes.indexOf(LESS, this.position);
    if (end < 0 || end >= this.limit) {
      if (!this.final) return Token.more;
      end = this.limit;
    }
    this.start = this.position;
    this.end = end;
    this.position = end;
    return Token.text;
  }

  private readCdata(): Token {
    this.start = this.position + '<![CDATA['.length;
    if (!this.skipTo(']]>')) return Token.more;
    this.end = this.position - ']]>'.length;
    return Token.cdata;
  }

  private readClose(): Token {
    const end = this.findByte(GREATER, this.position + 2);
    if (end < 0) return this.incomplete();
    const hash = this.readName(this.position + 2, end);
    if (this.depth === 0 || this.names[this.depth] !== hash) throw damaged(this.part);
    this.depth--;
    this.position = end + 1;
    return Token.close;
  }

  private readOpen(): Token {
    const { bytes, limit } = this;
    let end = this.position + 1;
    for (; end < limit; end++) {
      const byte = bytes[end]!;
      if (byte === GREATER) break;
      if (byte === LESS) throw damaged(this.part);
      if (byte === QUOTE || byte === APOSTROPHE) {
        end = this.findByte(byte, end + 1);
        if (end < 0) return this.incomplete();
      }
    }
    if (end >= limit) return this.incomplete();
    const hash = this.readName(this.position + 1, end);
    if (this.nameEnd === this.nameStart) throw damaged(this.part);
    if (this.depth >= this.deepest) {
      throw tooLarge('depth', { limit: this.deepest, part: this.part });
    }
    this.depth++;
    this.names[this.depth] = hash;
    this.emptyElement = bytes[end - 1] === SLASH;
    this.start = this.nameEnd;
    this.end = this.emptyElement ? end - 1 : end;
    this.position = end + 1;
    return Token.open;
  }

  /** Sets the local name and gives a hash of the whole name. */
  private readName(start: number, end: number): number {
    const { bytes } = this;
    let hash = 17;
    let at = start;
    this.nameStart = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (isSpace(byte) || byte === SLASH) break;
      if (byte === COLON) this.nameStart = at + 1;
      hash = Math.imul(hash, 31) + byte;
    }
    this.nameEnd = at;
    return hash | 0;
  }

  private findAttribute(matches: (start: number, end: number) => boolean): string | null {
    const { bytes, end } = this;
    let at = this.start;
    for (;;) {
      while (at < end && isSpace(bytes[at]!)) at++;
      if (at >= end) return null;
      const start = at;
      while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at]!)) at++;
      const nameEnd = at;
      while (at < end && isSpace(bytes[at]!)) at++;
      if (bytes[at] !== EQUALS) throw damaged(this.part);
      at++;
      while (at < end && isSpace(bytes[at]!)) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(this.part);
      const valueEnd = bytes.indexOf(quote, at + 1);
      if (valueEnd < 0 || valueEnd >= end) throw damaged(this.part);
      if (matches(start, nameEnd)) return xmlTextOf(bytes, at + 1, valueEnd);
      at = valueEnd + 1;
    }
  }

  private spells(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let at = 0; at < name.length; at++) {
      if (this.bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  private startsWith(text: string): boolean {
    return this.spells(this.position, this.position + text.length, text);
  }

  private findByte(byte: number, from: number): number {
    const at = this.bytes.indexOf(byte, from);
    return at >= this.limit ? -1 : at;
  }

  private skipTo(text: string): boolean {
    const last = text.charCodeAt(text.length - 1);
    // `<!-->` is no comment: what ends one may not overlap what opens it.
    let at = this.position + (text === '-->' ? 6 : 2);
    for (;;) {
      at = this.findByte(last, at);
      if (at < 0) {
        this.incomplete();
        return false;
      }
      if (this.spells(at - text.length + 1, at + 1, text)) break;
      at++;
    }
    this.position = at + 1;
    return true;
  }

  private incomplete(): Token {
    if (this.final) throw damaged(this.part);
    return Token.more;
  }
}
