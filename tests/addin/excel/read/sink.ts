import type { SourceFile } from '#core';
import { SheetIntake } from '../../../../addin/analysis/intake/sheet-intake.ts';
import type { CellSink } from '../../../../addin/excel/read/index.ts';

/** Takes what is read and gives it as a file's sheets. */
export function gatheringSink(): CellSink & {
  readonly calls: string[];
  gathered(): SourceFile;
} {
  const calls: string[] = [];
  const sheets: SheetIntake[] = [];
  let name = '';
  return {
    calls,
    begin: async (given) => {
      calls.push('begin');
      name = given;
      sheets.length = 0;
    },
    sheet: async (meta) => {
      sheets.push(new SheetIntake(meta));
    },
    cells: async (chunk) => {
      calls.push(`${chunk.rows}×${chunk.columns}`);
      // As on the way to a worker: the buffers go over and are gone here.
      const transfer = [chunk.kinds.buffer, chunk.values.buffer] as ArrayBuffer[];
      sheets.at(-1)?.add(structuredClone(chunk, { transfer }));
    },
    file: async (given, bytes) => {
      calls.push(`file ${given} ${bytes.length}`);
      return { kind: 'done', value: null };
    },
    gathered: () => ({
      name,
      kind: 'xlsx',
      hash: '',
      grids: sheets.map((sheet) => sheet.grid()),
      notes: [],
    }),
  };
}
