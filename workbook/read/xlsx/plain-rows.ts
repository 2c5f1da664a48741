import { word } from '../bytes/ascii.ts';
import { EQUALS, GREATER, LESS, NINE, QUOTE, SLASH, ZERO } from '../bytes/characters.ts';
import { NumberReader } from '../bytes/number-reader.ts';
import { PlainCells } from './plain-cell.ts';
import type { SheetCells } from './sheet-cells.ts';

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const BEFORE_A = UPPER_A - 1;
const C = 0x63;
const V = 0x76;
const EXCLAMATIONS = word('!!!!');
/** More digits don't fit the integers used here. */
const MOST_DIGITS = 9;
const MOST_LETTERS = 3;
/** Parts of `<c r="B7" s="1" t="s"><v>12</v></c>`, four bytes at a time. */
const CELL = word('<c r');
const STYLE = word('" s=');
const TYPE = word('" t=');
const SHARED = word('"s">');
const BOOLEAN = word('"b">');
const VALUE_CLOSE = word('</v>');
const CELL_CLOSE = word('</c>');

/** Bytes of `<c r="A"><v></v></c><c><v></v></c>` less one. */
const TWO_CELLS = 33;
/** How much longer or shorter than the one above a cell may be to be found at once. */
const LENGTHS_APART = 2;

/**
 * Reads rows of cells straight from the bytes: numbers, booleans and shared texts in the spelling
 * nearly every writer uses by the shortest way, others by `PlainCells`.
 */
export class PlainRows {
  /** Where the last cell read was, and the ways of reading that are less common. */
  readonly plain: PlainCells;
  private readonly cells: SheetCells;
  private readonly numbers = new NumberReader();
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private limit = 0;
  /** Bytes the cell of a column took when it was last skipped; 0 when that can't be told. */
  private readonly skipped: Uint8Array;

  constructor(cells: SheetCells) {
    this.cells = cells;
    this.plain = new PlainCells(cells);
    this.skipped = new Uint8Array(cells.skips ? cells.limits.columns : 0);
  }

  /**
   * Takes the next bytes of the sheet. They start a buffer of their own, and eight zeros must stand
   * behind `limit`: no spelling has one, so nothing behind the first is ever looked at.
   */
  begin(bytes: Uint8Array, limit: number): void {
    this.bytes = bytes;
    this.limit = limit;
    if (this.view.buffer !== bytes.buffer) this.view = new DataView(bytes.buffer);
  }

  /**
   * Reads on from `position`, the end of a row's tag or of a cell, until something is spelled
   * otherwise, is not all there, or a row begins when `mostRows` are stored.
   *
   * @returns the place it got to, between two cells or rows
   */
  read(position: number, mostRows: number): number {
    const { bytes, view, limit, plain } = this;
    const { grid } = this.cells;
    let at = position;
    for (;;) {
      let end = view.getInt32(at, true) === CELL ? this.readCell(bytes, view, at) : -1;
      if (end < 0) {
        if (bytes[at] !== LESS) return at;
        const isCell = bytes[at + 1] === C;
        end = isCell ? plain.read(bytes, at, limit) : plain.nextRow(bytes, at, limit);
        if (end < 0) return at;
        if (!isCell && grid.rowCount >= mostRows) return end;
      }
      at = end;
    }
  }

  /** The place after the cell; −1, and nothing done, when it is spelled otherwise. */
  private readCell(bytes: Uint8Array, view: DataView, position: number): number {
    const { cells, plain } = this;
    if (bytes[position + 4] !== EQUALS || bytes[position + 5] !== QUOTE) return -1;
    let at = position + 6;
    let column = 0;
    let byte = bytes[at]!;
    for (; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at]!) {
      column = (Math.imul(column, 26) + byte - BEFORE_A) | 0;
    }
    if (at - position > 6 + MOST_LETTERS) return -1;
    column--;
    if (column >= 0 && !cells.wants(column)) return this.skipCell(position, at, column);
    let start = at;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) {
      row = (Math.imul(row, 10) + byte - ZERO) | 0;
    }
    if (at - start > MOST_DIGITS || column < 0 || row !== plain.row) return -1;

    let style = 0;
    if (view.getInt32(at, true) === STYLE) {
      if (bytes[at + 4] !== QUOTE) return -1;
      start = at += 5;
      for (byte = bytes[at]!; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) {
        style = (Math.imul(style, 10) + byte - ZERO) | 0;
      }
      if (at === start || at - start > MOST_DIGITS) return -1;
    }
    let type = 0;
    if (bytes[at] !== QUOTE) return -1;
    if (bytes[at + 1] === GREATER) at += 2;
    else if (view.getInt32(at, true) === TYPE) {
      type = view.getInt32(at + 4, true);
      at += 8;
    } else return -1;
    if (bytes[at] !== LESS || bytes[at + 1] !== V || bytes[at + 2] !== GREATER) return -1;

    start = at += 3;
    let value = 0;
    for (byte = bytes[at]!; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) {
      value = (Math.imul(value, 10) + byte - ZERO) | 0;
    }
    const digits = at - start;
    const isWhole = digits > 0 && digits <= MOST_DIGITS && byte === LESS;
    let decimal = value;
    if (!isWhole) {
      if (type !== 0) return -1;
      decimal = this.numbers.read(bytes, start);
      at = this.numbers.end;
      if (Number.isNaN(decimal)) return -1;
    }
    if (view.getInt32(at, true) !== VALUE_CLOSE) return -1;
    if (view.getInt32(at + 4, true) !== CELL_CLOSE) return -1;
    if (type !== 0 && type !== SHARED && !(type === BOOLEAN && digits === 1 && value <= 1))
      return -1;

    plain.column = column;
    cells.beginRow(row);
    if (type === 0) cells.number(column, style, decimal);
    else if (type === SHARED) cells.shared(column, value);
    else cells.boolean(column, value === 1);
    return at + 8;
  }

  /**
   * The place after a cell in a column that is not asked for; −1 when it is spelled otherwise.
   *
   * @param position of the cell
   * @param digits place of the row number in its reference
   */
  private skipCell(position: number, digits: number, column: number): number {
    const end = this.likelyEnd(position, digits, column);
    if (end >= 0) {
      this.plain.column = column;
      return end;
    }
    const { bytes, view } = this;
    let at = digits;
    let byte = bytes[at]!;
    while (byte !== GREATER && byte !== SLASH && byte !== LESS && byte !== 0) byte = bytes[++at]!;
    if (byte !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== V) return -1;
    if (bytes[at + 3] !== GREATER) return -1;
    at += 4;
    for (byte = bytes[at]!; byte !== LESS && byte !== 0; ) byte = bytes[++at]!;
    if (view.getInt32(at, true) !== VALUE_CLOSE) return -1;
    if (view.getInt32(at + 4, true) !== CELL_CLOSE) return -1;
    this.plain.column = column;
    const length = at + 8 - position;
    this.skipped[column] = length < 256 ? length : 0;
    return at + 8;
  }

  /**
   * Where a cell ends that is about as long as the one above it; −1 when it can't be told. An end
   * found within the length of the two shortest cells is this cell's own, unless it stands in a
   * comment or CDATA section, which takes an exclamation mark.
   */
  private likelyEnd(position: number, digits: number, column: number): number {
    const { view, plain } = this;
    const { rowDigits } = plain;
    const longest = this.skipped[column]! + LENGTHS_APART;
    if (longest <= LENGTHS_APART || longest > TWO_CELLS + rowDigits) return -1;
    if (position + longest > this.limit) return -1;
    const start = digits + rowDigits;
    if (this.bytes[start] !== QUOTE) return -1;
    const last = position + longest;
    for (let end = last - 2 * LENGTHS_APART; end <= last; end++) {
      if (view.getInt32(end - 4, true) !== CELL_CLOSE) continue;
      if (view.getInt32(end - 8, true) === VALUE_CLOSE) {
        return hasExclamation(view, start, end) ? -1 : end;
      }
    }
    return -1;
  }
}

/** Whether there is an exclamation mark from `start` to `end`, or in the three bytes behind. */
function hasExclamation(view: DataView, start: number, end: number): boolean {
  for (let at = start; at < end; at += 4) {
    // A byte that becomes zero is the only one to borrow from its highest bit.
    const bytes = view.getInt32(at, true) ^ EXCLAMATIONS;
    if (((bytes - 0x01010101) & ~bytes & 0x80808080) !== 0) return true;
  }
  return false;
}
