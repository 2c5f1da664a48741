import { CellKind, cellRef, type Note, note, serialToMillis } from '#core';
import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import type { ByteDictionary } from '../bytes/byte-dictionary.ts';
import type { GridBuilder } from '../grid-builder.ts';
import type { Limits } from '../options.ts';
import { damaged, tooLarge } from '../refusals.ts';
import { cellText } from '../xml/xml-text.ts';
import { parseIsoTime } from './iso-date.ts';

/** Serial of the first moment after 9999-12-31, where Excel's dates end. */
const LAST_SERIAL = 2_958_466;
/** Days between the two date systems. */
const DAYS_1904 = 1462;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Where the numbers of a sheet's own texts begin while it is read: how many shared texts there are is
 * not known then, but no index of nine digits is as high.
 */
export const OWN_TEXTS = 1_000_000_000;

/** What the cells of a sheet are read with. */
export interface CellContext {
  readonly sheet: string;
  /** Key of the sheet's part, for errors. */
  readonly part: string;
  readonly styleKinds: Uint8Array;
  readonly from1904: boolean;
  /** Texts that stand in the cells themselves; numbered from `OWN_TEXTS` on. */
  readonly inlineTexts: ByteDictionary;
  readonly limits: Limits;
  /** 1 for the columns to read; `null` for all. */
  readonly wanted: Uint8Array | null;
}

/** Puts what a cell says into the grid: the one place where type, style and spelling become a value. */
export class SheetCells {
  readonly grid: GridBuilder;
  /** How many shared texts there must be for those the cells point to. */
  sharedNeeded = 0;
  readonly limits: Limits;
  private readonly context: CellContext;
  private row = -1;
  private pending = 0;
  private odd = 0;
  private firstOdd = '';

  constructor(grid: GridBuilder, context: CellContext) {
    this.grid = grid;
    this.limits = context.limits;
    this.context = context;
  }

  /** Whether some columns are not to be read. */
  get skips(): boolean {
    return this.context.wanted !== null;
  }

  /** Whether the column is to be read; throws when it lies beyond the limit. */
  wants(column: number): boolean {
    const { limits, part, wanted } = this.context;
    if (column >= limits.columns) throw tooLarge('columns', { limit: limits.columns, part });
    return wanted === null || wanted[column] === 1;
  }

  /** Turns to a sheet row (1-based); nothing happens when it is the current one. */
  beginRow(row: number): void {
    if (row === this.row) return;
    const { limits, part } = this.context;
    if (!(row >= 1)) throw damaged(part);
    if (row > limits.rows) throw tooLarge('rows', { limit: limits.rows, part });
    this.row = row;
    this.grid.beginRow(row);
  }

  number(column: number, style: number, value: number): void {
    const kind = this.context.styleKinds[style] ?? CellKind.number;
    if (kind !== CellKind.date) {
      this.grid.put(column, kind, value);
      return;
    }
    const serial = this.context.from1904 ? value + DAYS_1904 : value;
    // Excel shows ##### for what is no date; the number itself is all there is.
    if (serial < 0 || serial >= LAST_SERIAL) this.grid.put(column, CellKind.number, value);
    else this.grid.put(column, CellKind.date, serialToMillis(serial));
  }

  shared(column: number, index: number): void {
    if (index >= this.sharedNeeded) this.needShared(index);
    this.grid.put(column, CellKind.text, index);
  }

  boolean(column: number, value: boolean): void {
    this.grid.put(column, CellKind.boolean, value ? 1 : 0);
  }

  /** Text by its escaped bytes. */
  inline(column: number, kind: CellKind, bytes: Uint8Array, start: number, end: number): void {
    const text = OWN_TEXTS + this.context.inlineTexts.add(bytes, start, end);
    this.grid.put(column, kind, text);
  }

  noResult(column: number): void {
    this.pending++;
    this.grid.put(column, CellKind.pending, 0);
  }

  /** A cell from its parts, whatever its type; `raw` is still escaped. */
  any(column: number, row: number, type: string, style: number, raw: ByteBuffer): void {
    const spelled = (): string =>
      cellText(new TextDecoder().decode(raw.bytes.subarray(0, raw.length)));
    const asText = (kind: CellKind): void => this.inline(column, kind, raw.bytes, 0, raw.length);
    switch (type) {
      case 's':
        this.spelledIndex(column, spelled().trim());
        break;
      case 'n':
        this.spelledNumber(column, row, style, spelled().trim(), asText);
        break;
      case 'b':
        this.boolean(column, /^(1|true)$/i.test(spelled().trim()));
        break;
      case 'e':
        asText(CellKind.error);
        break;
      case 'd':
        this.spelledDate(column, spelled(), asText);
        break;
      default:
        asText(CellKind.text);
    }
  }

  notes(): readonly Note[] {
    const notes: Note[] = [];
    const { sheet } = this.context;
    if (this.pending > 0)
      notes.push(note('warning', 'workbook.read-pending', { n: this.pending, sheet }));
    if (this.odd > 0) {
      notes.push(note('warning', 'workbook.read-odd-number', { n: this.odd }, this.firstOdd));
    }
    return notes;
  }

  private needShared(index: number): void {
    if (index >= OWN_TEXTS) throw damaged(this.context.part);
    this.sharedNeeded = index + 1;
  }

  private spelledNumber(
    column: number,
    row: number,
    style: number,
    spelling: string,
    asText: (kind: CellKind) => void,
  ): void {
    const value = Number(spelling);
    if (NUMBER.test(spelling) && Number.isFinite(value)) {
      this.number(column, style, value);
      return;
    }
    this.odd++;
    if (this.firstOdd === '') this.firstOdd = cellRef(this.context.sheet, column, row);
    asText(CellKind.text);
  }

  private spelledIndex(column: number, spelling: string): void {
    if (!/^\d{1,9}$/.test(spelling)) throw damaged(this.context.part);
    this.shared(column, Number(spelling));
  }

  private spelledDate(column: number, spelling: string, asText: (kind: CellKind) => void): void {
    const time = parseIsoTime(spelling);
    if (time === null) asText(CellKind.text);
    else this.grid.put(column, CellKind.date, time);
  }
}
