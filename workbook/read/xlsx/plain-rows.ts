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

/**
 * Reads rows of cells straight from the bytes: numbers, booleans and shared texts in the spelling
 * nearly every writer uses by the shortest way, others by `PlainCells`.
 */
export class PlainRows {
  /** Where the last cell read was, and the ways of reading that are less common. */
  readonly plain: PlainCells;
  private readonly cells: SheetCells;
  private readonly numbers = new NumberReader();

  constructor(cells: SheetCells) {
    this.cells = cells;
    this.plain = new PlainCells(cells);
  }

  /**
   * Reads on from `position`, the end of a row's tag or of a cell, until something is spelled
   * otherwise, is not all there, or a row begins when `mostRows` are stored. Zeros must stand behind
   * `limit`: no spelling has one, so nothing behind the first is ever looked at.
   *
   * @param view of the same bytes
   * @returns the place it got to, between two cells or rows
   */
  read(
    bytes: Uint8Array,
    view: DataView,
    position: number,
    limit: number,
    mostRows: number,
  ): number {
    const { plain } = this;
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
    let start = at;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) {
      row = (Math.imul(row, 10) + byte - ZERO) | 0;
    }
    if (at - start > MOST_DIGITS || column < 0 || row !== plain.row) return -1;
    if (!cells.wants(column)) return this.skipCell(bytes, view, at, column);

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

  /** The place after a cell in a column that is not asked for, from the end of its reference. */
  private skipCell(bytes: Uint8Array, view: DataView, position: number, column: number): number {
    let at = position;
    let byte = bytes[at]!;
    while (byte !== GREATER && byte !== SLASH && byte !== LESS && byte !== 0) byte = bytes[++at]!;
    if (byte !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== V) return -1;
    if (bytes[at + 3] !== GREATER) return -1;
    at += 4;
    for (byte = bytes[at]!; byte !== LESS && byte !== 0; ) byte = bytes[++at]!;
    if (view.getInt32(at, true) !== VALUE_CLOSE) return -1;
    if (view.getInt32(at + 4, true) !== CELL_CLOSE) return -1;
    this.plain.column = column;
    return at + 8;
  }
}
