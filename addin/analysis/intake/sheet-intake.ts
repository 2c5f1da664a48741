import { CellKind, type Grid, type GridColumn, type Note, note } from '#core';
import type { CellChunk, SheetMeta } from '../service.ts';

/** A chunk whose texts are known to the whole sheet. */
interface HeldChunk extends CellChunk {
  /** Index into the sheet's texts by index into the chunk's. */
  readonly textOf: Int32Array;
}

/** Gathers the cells of one sheet, block by block in any order, and gives them as typed columns. */
export class SheetIntake {
  private readonly meta: SheetMeta;
  private readonly chunks: HeldChunk[] = [];
  private readonly texts: string[] = [];
  private readonly textIndex = new Map<string, number>();

  constructor(meta: SheetMeta) {
    this.meta = meta;
  }

  add(chunk: CellChunk): void {
    const textOf = Int32Array.from(chunk.texts, (text) => this.indexOf(text));
    this.chunks.push({ ...chunk, textOf });
  }

  /** The sheet as the file reader would give it; rows and columns without any cell are not stored. */
  grid(): Grid {
    const { name, visibility, tables, merges } = this.meta;
    const rowNumbers = this.filledRows();
    const columns = this.columns(rowNumbers);
    const { texts } = this;
    return {
      sheet: name,
      visibility,
      rowNumbers,
      columns,
      texts: { size: texts.length, get: (index) => texts[index] ?? '' },
      tables,
      merges,
      notes: this.notes(columns),
    };
  }

  private indexOf(text: string): number {
    const known = this.textIndex.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.textIndex.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  /** 1-based sheet rows that have a cell, ascending. */
  private filledRows(): Int32Array {
    const last = this.chunks.reduce((most, { row, rows }) => Math.max(most, row + rows - 1), 0);
    const filled = new Uint8Array(last + 1);
    for (const { row, rows, columns, kinds } of this.chunks) {
      for (let at = 0; at < rows * columns; at++) {
        if (kinds[at] !== CellKind.empty) filled[row + Math.floor(at / columns)] = 1;
      }
    }
    const rowNumbers = new Int32Array(filled.reduce((sum, one) => sum + one, 0));
    let count = 0;
    for (let row = 1; row <= last; row++) if (filled[row] === 1) rowNumbers[count++] = row;
    return rowNumbers;
  }

  private columns(rowNumbers: Int32Array): readonly GridColumn[] {
    const position = new Int32Array((rowNumbers.at(-1) ?? 0) + 1);
    rowNumbers.forEach((row, index) => {
      position[row] = index;
    });
    const columns = new Map<number, GridColumn>();
    for (const chunk of this.chunks) {
      for (let column = 0; column < chunk.columns; column++) {
        this.place(chunk, column, position, rowNumbers.length, columns);
      }
    }
    return [...columns.values()].sort((one, other) => one.index - other.index);
  }

  private place(
    { row, column, rows, columns: width, kinds, values, textOf }: HeldChunk,
    offset: number,
    position: Int32Array,
    height: number,
    columns: Map<number, GridColumn>,
  ): void {
    const index = column + offset;
    let target = columns.get(index);
    for (let down = 0; down < rows; down++) {
      const kind = kinds[down * width + offset]!;
      if (kind === CellKind.empty) continue;
      if (target === undefined) {
        target = { index, kinds: new Uint8Array(height), values: new Float64Array(height) };
        columns.set(index, target);
      }
      const at = position[row + down]!;
      const value = values[down * width + offset]!;
      const isText = kind === CellKind.text || kind === CellKind.error;
      target.kinds[at] = kind;
      target.values[at] = isText ? textOf[value]! : value;
    }
  }

  /** What the file reader would have noticed: a hidden sheet, formulas without a result. */
  private notes(columns: readonly GridColumn[]): readonly Note[] {
    const { name: sheet, visibility } = this.meta;
    const n = columns.reduce(
      (sum, { kinds }) =>
        sum + kinds.reduce((some, kind) => some + (kind === CellKind.pending ? 1 : 0), 0),
      0,
    );
    return [
      ...(visibility === 'visible' ? [] : [note('info', 'workbook.read-hidden-sheet', { sheet })]),
      ...(n === 0 ? [] : [note('warning', 'workbook.read-pending', { n, sheet })]),
    ];
  }
}
