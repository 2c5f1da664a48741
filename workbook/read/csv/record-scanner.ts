import { CellKind, LensError } from '#core';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import type { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { CR, LF, MINUS, NINE, QUOTE, ZERO } from '../bytes/characters.ts';
import type { GridBuilder } from '../grid-builder.ts';
import type { Limits } from '../options.ts';
import { tooLarge } from '../refusals.ts';
import type { Dialect } from './dialect.ts';
import { plainNumber } from './plain-number.ts';

/** Reads records of UTF-8 text into a grid; a record is a row, even an empty one, as in Excel. */
export class RecordScanner {
  /** Fields with text behind their closing quote, and the line of the first. */
  readonly loose = { count: 0, line: 0 };
  /** Line the scanner stands in, counted from 1. */
  line: number;
  /** Place of the next record. */
  position: number;
  private row = 0;
  private readonly scratch = new ByteBuffer(null);
  private readonly text: Uint8Array;
  private readonly dialect: Dialect;
  private readonly grid: GridBuilder;
  private readonly texts: ByteDictionary;
  private readonly limits: Limits;
  private readonly wanted: Uint8Array | null;

  constructor(
    text: Uint8Array,
    dialect: Dialect,
    {
      grid,
      texts,
      limits,
      wanted,
    }: {
      grid: GridBuilder;
      texts: ByteDictionary;
      limits: Limits;
      wanted: Uint8Array | null;
    },
  ) {
    this.text = text;
    this.dialect = dialect;
    this.position = dialect.start;
    this.line = dialect.firstLine;
    this.grid = grid;
    this.texts = texts;
    this.limits = limits;
    this.wanted = wanted;
  }

  /** Reads whole records until at least `until`, the end, or `mostRows` stored; `true` at the end. */
  scan(until: number, mostRows: number): boolean {
    const { text, grid } = this;
    while (this.position < text.length) {
      if (this.position >= until) return false;
      if (grid.rowCount >= mostRows) return true;
      this.readRecord();
    }
    return true;
  }

  private readRecord(): void {
    const { text, limits } = this;
    const { delimiter } = this.dialect;
    const { length } = text;
    this.row++;
    if (this.row > limits.rows && this.position < length) {
      throw tooLarge('rows', { limit: limits.rows, part: 'CSV' });
    }
    this.grid.beginRow(this.row);
    let at = this.position;
    for (let column = 0; ; column++) {
      if (column >= limits.columns)
        throw tooLarge('columns', { limit: limits.columns, part: 'CSV' });
      if (text[at] === QUOTE) at = this.readQuoted(column, at);
      else {
        const start = at;
        for (; at < length; at++) {
          const byte = text[at]!;
          if (byte === delimiter || byte === LF || byte === CR) break;
        }
        if (at > start) this.put(column, text, start, at);
      }
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === CR && text[at + 1] === LF) at++;
    this.line++;
    this.position = at + 1;
  }

  /** Reads a quoted field; gives the place of the delimiter or line end behind it. */
  private readQuoted(column: number, open: number): number {
    const { text, scratch } = this;
    const { delimiter } = this.dialect;
    const openedAt = this.line;
    let from = open + 1;
    let at = from;
    scratch.length = 0;
    for (;;) {
      const quote = text.indexOf(QUOTE, at);
      if (quote < 0) throw new LensError('workbook.read-unclosed-quote', { line: openedAt });
      if (text[quote + 1] !== QUOTE) {
        at = quote;
        break;
      }
      scratch.append(text, from, quote + 1);
      from = quote + 2;
      at = from;
    }
    this.countLines(open, at);
    const close = at;
    at++;
    while (at < text.length && text[at] !== delimiter && text[at] !== LF && text[at] !== CR) at++;
    if (at === close + 1 && scratch.length === 0) {
      if (close > from) this.put(column, text, from, close);
      return at;
    }
    scratch.append(text, from, close);
    scratch.append(text, close + 1, at);
    if (at > close + 1) this.noteLoose();
    if (scratch.length > 0) this.put(column, scratch.bytes, 0, scratch.length);
    return at;
  }

  private put(column: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.wanted !== null && this.wanted[column] !== 1) return;
    const first = bytes[start]!;
    if ((first >= ZERO && first <= NINE) || first === MINUS) {
      const value = plainNumber(bytes, start, end, this.dialect.decimalComma);
      if (!Number.isNaN(value)) {
        this.grid.put(column, CellKind.number, value);
        return;
      }
    }
    this.grid.put(column, CellKind.text, this.texts.add(bytes, start, end));
  }

  private countLines(start: number, end: number): void {
    const { text } = this;
    for (let at = start; at < end; at++) {
      if (text[at] === LF || (text[at] === CR && text[at + 1] !== LF)) this.line++;
    }
  }

  private noteLoose(): void {
    this.loose.count++;
    if (this.loose.line === 0) this.loose.line = this.line;
  }
}
