import { CellKind } from '#core';
import { ascii, spells } from '../bytes/ascii.ts';
import {
  APOSTROPHE,
  EQUALS,
  GREATER,
  LESS,
  NINE,
  QUOTE,
  SLASH,
  SPACE,
  ZERO,
} from '../bytes/characters.ts';
import { NumberReader } from '../bytes/number-reader.ts';
import type { SheetCells } from './sheet-cells.ts';

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const B = 0x62;
const F = 0x66;
const N = 0x6e;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
/** Cell types by how they are told apart. */
const NUMBER = 0;
const SHARED = 1;
const BOOLEAN = 2;
const FORMULA_TEXT = 3;
const INLINE_TEXT = 4;

const FORMULA_TEXT_NAME = ascii('str');
const INLINE_TEXT_NAME = ascii('inlineStr');
const ROW_TURN = ascii('</row><row r="');
const VALUE_CLOSE = ascii('</v></c>');
const FORMULA_CLOSE = ascii('</f>');
const INLINE_OPEN = ascii('<is><t>');
const INLINE_CLOSE = ascii('</t></is></c>');

/**
 * Reads cells in the spellings writers use straight from the bytes. Everything else it leaves to the
 * tokenizer, so it may be strict: it never guesses.
 */
export class PlainCells {
  /** Where the last cell read was; column −1 at the start of a row. */
  column = -1;
  row = 0;
  /** Digits of the row's number, 1 when they were not counted. */
  rowDigits = 1;
  private readonly cells: SheetCells;
  private readonly numbers = new NumberReader();
  private style = 0;
  private type = NUMBER;

  constructor(cells: SheetCells) {
    this.cells = cells;
  }

  /**
   * Reads the cell that starts at `position` (its `<`). A zero must stand at `limit`: no spelling
   * has one, so nothing behind it is ever looked at.
   *
   * @returns the place after the cell, or −1 when it is spelled otherwise or is not all there
   */
  read(bytes: Uint8Array, position: number, limit: number): number {
    const { column, row } = this;
    const end = this.readCell(bytes, position, limit);
    // Half a reference names another row, so nothing of it may stay.
    if (end < 0) {
      this.column = column;
      this.row = row;
    }
    return end;
  }

  /**
   * Goes from the end of one row into the next, as in `</row><row r="8" spans="1:9">`.
   *
   * @returns the place of the first cell, or −1 when it is spelled otherwise or is not all there
   */
  nextRow(bytes: Uint8Array, position: number, limit: number): number {
    if (!spells(bytes, position, ROW_TURN)) return -1;
    const digits = position + ROW_TURN.length;
    let at = digits;
    let row = 0;
    let byte = bytes[at]!;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) row = row * 10 + byte - ZERO;
    const rowDigits = at - digits;
    if (rowDigits === 0 || rowDigits > 9 || byte !== QUOTE) return -1;
    for (byte = bytes[++at]!; byte !== GREATER; byte = bytes[++at]!) {
      if (byte === QUOTE) at = bytes.indexOf(QUOTE, at + 1);
      if (at < 0 || at >= limit) return -1;
      if (byte === 0 || byte === LESS || byte === SLASH || byte === APOSTROPHE) return -1;
    }
    this.row = row;
    this.rowDigits = rowDigits;
    this.column = -1;
    return at + 1;
  }

  private readCell(bytes: Uint8Array, position: number, limit: number): number {
    const content = this.readTag(bytes, position + 2);
    if (content < 0) return -1;
    if (bytes[content] === SLASH) return bytes[content + 1] === GREATER ? content + 2 : -1;
    if (this.type === INLINE_TEXT) return this.readInline(bytes, content + 1, limit);
    let at = content + 1;
    if (bytes[at] === LESS && bytes[at + 1] === F) at = afterFormula(bytes, at);
    if (at < 0 || bytes[at] !== LESS || bytes[at + 1] !== V || bytes[at + 2] !== GREATER) return -1;
    at += 3;
    if (!this.cells.wants(this.column)) return this.skip(bytes, at, limit);
    if (this.type === FORMULA_TEXT) return this.readText(bytes, at, limit);
    return this.readNumber(bytes, at);
  }

  /** Attributes from the space after `<c`; gives the place of the closing `>` or `/`. */
  private readTag(bytes: Uint8Array, position: number): number {
    let at = position;
    this.style = 0;
    this.type = NUMBER;
    this.column++;
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1]!;
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      at += 4;
      if (name === R) at = this.readReference(bytes, at);
      else if (name === S) at = this.readStyle(bytes, at);
      else if (name === T) at = this.readType(bytes, at);
      else return -1;
      if (at < 0 || bytes[at] !== QUOTE) return -1;
      at++;
    }
    return bytes[at] === GREATER || bytes[at] === SLASH ? at : -1;
  }

  private readReference(bytes: Uint8Array, position: number): number {
    let at = position;
    let column = 0;
    let byte = bytes[at]!;
    for (; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at]!)
      column = column * 26 + byte - 64;
    if (at === position || at > position + 4) return -1;
    const digits = at;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) row = row * 10 + byte - ZERO;
    if (at === digits || at > digits + 9) return -1;
    this.column = column - 1;
    this.row = row;
    return at;
  }

  private readStyle(bytes: Uint8Array, position: number): number {
    let at = position;
    let style = 0;
    for (let byte = bytes[at]!; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) {
      style = style * 10 + byte - ZERO;
    }
    this.style = style;
    return at > position && at < position + 9 ? at : -1;
  }

  private readType(bytes: Uint8Array, position: number): number {
    const first = bytes[position];
    if (bytes[position + 1] === QUOTE) {
      if (first === S) this.type = SHARED;
      else if (first === N) this.type = NUMBER;
      else if (first === B) this.type = BOOLEAN;
      else return -1;
      return position + 1;
    }
    if (spells(bytes, position, FORMULA_TEXT_NAME)) {
      this.type = FORMULA_TEXT;
      return position + FORMULA_TEXT_NAME.length;
    }
    if (!spells(bytes, position, INLINE_TEXT_NAME)) return -1;
    this.type = INLINE_TEXT;
    return position + INLINE_TEXT_NAME.length;
  }

  private readNumber(bytes: Uint8Array, position: number): number {
    const value = this.numbers.read(bytes, position);
    const { end } = this.numbers;
    // Where it isn't certain, the tokenizer's way reads the spelling as the engine does.
    if (Number.isNaN(value) || !spells(bytes, end, VALUE_CLOSE)) return -1;
    if (this.type === BOOLEAN && (end > position + 1 || value > 1)) return -1;
    if (this.type === SHARED && !(value >= 0 && Number.isInteger(value))) return -1;
    this.put(value);
    return end + VALUE_CLOSE.length;
  }

  private skip(bytes: Uint8Array, start: number, limit: number): number {
    const end = bytes.indexOf(LESS, start);
    const whole = end >= 0 && end < limit && spells(bytes, end, VALUE_CLOSE);
    return whole ? end + VALUE_CLOSE.length : -1;
  }

  private put(value: number): void {
    const { cells, column, type } = this;
    cells.beginRow(this.row);
    if (type === NUMBER) cells.number(column, this.style, value);
    else if (type === SHARED) cells.shared(column, value);
    else cells.boolean(column, value === 1);
  }

  private readInline(bytes: Uint8Array, position: number, limit: number): number {
    if (!spells(bytes, position, INLINE_OPEN)) return -1;
    const start = position + INLINE_OPEN.length;
    const end = bytes.indexOf(LESS, start);
    if (end < 0 || end >= limit || !spells(bytes, end, INLINE_CLOSE)) return -1;
    this.putText(bytes, start, end);
    return end + INLINE_CLOSE.length;
  }

  private readText(bytes: Uint8Array, start: number, limit: number): number {
    const end = bytes.indexOf(LESS, start);
    if (end < 0 || end >= limit || !spells(bytes, end, VALUE_CLOSE)) return -1;
    this.putText(bytes, start, end);
    return end + VALUE_CLOSE.length;
  }

  private putText(bytes: Uint8Array, start: number, end: number): void {
    const { cells, column } = this;
    if (!cells.wants(column)) return;
    cells.beginRow(this.row);
    cells.inline(column, CellKind.text, bytes, start, end);
  }
}

/** The place after a formula, as in `<f>A1+1</f>` or `<f t="shared" si="0"/>`; −1 when spelled otherwise. */
function afterFormula(bytes: Uint8Array, position: number): number {
  let at = position + 2;
  if (bytes[at] !== GREATER && bytes[at] !== SPACE) return -1;
  let quoted = false;
  for (let byte = bytes[at]!; quoted || byte !== GREATER; byte = bytes[++at]!) {
    if (byte === QUOTE) quoted = !quoted;
    if (byte === 0 || byte === LESS || byte === APOSTROPHE) return -1;
  }
  if (bytes[at - 1] === SLASH) return at + 1;
  do at++;
  while (bytes[at] !== LESS && bytes[at] !== 0);
  return spells(bytes, at, FORMULA_CLOSE) ? at + FORMULA_CLOSE.length : -1;
}
