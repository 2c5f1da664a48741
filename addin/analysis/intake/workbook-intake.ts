import type { SourceFile } from '#core';
import type { CellChunk, SheetMeta } from '../service.ts';
import { contentHash } from './content-hash.ts';
import { SheetIntake } from './sheet-intake.ts';

/** The open workbook as it comes in: sheets in the order they are named, each with its cells. */
export class WorkbookIntake {
  private readonly name: string;
  private readonly sheets: SheetIntake[] = [];

  constructor(name: string) {
    this.name = name;
  }

  sheet(meta: SheetMeta): void {
    this.sheets.push(new SheetIntake(meta));
  }

  /** @throws RangeError before any sheet was named */
  cells(chunk: CellChunk): void {
    const sheet = this.sheets.at(-1);
    if (sheet === undefined) throw new RangeError('cells without a sheet');
    sheet.add(chunk);
  }

  /** What was read, as the file reader gives a file. */
  async source(): Promise<SourceFile> {
    const grids = this.sheets.map((sheet) => sheet.grid());
    return { name: this.name, kind: 'xlsx', hash: await contentHash(grids), grids, notes: [] };
  }
}
