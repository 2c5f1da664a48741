import { type Grid, LensError, type Note, note } from '#core';
import type { Budget } from '../budget.ts';
import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { isSpace } from '../bytes/characters.ts';
import { GridBuilder } from '../grid-builder.ts';
import { likelyRows } from '../likely-rows.ts';
import type { ReadOptions } from '../options.ts';
import { wantedColumns } from '../wanted-columns.ts';
import { detectDialect } from './dialect.ts';
import { RecordScanner } from './record-scanner.ts';
import { fileAsUtf8 } from './to-utf8.ts';

const STRETCH_BYTES = 1 << 20;
const SAMPLE_BYTES = 1 << 16;

/**
 * The one sheet of a delimited text file.
 *
 * @param sheet name to give it
 */
export async function readCsv(
  bytes: Uint8Array,
  sheet: string,
  options: ReadOptions,
  budget: Budget,
): Promise<{ grids: Grid[]; notes: Note[] }> {
  const { text, notes } = await fileAsUtf8(bytes, budget);
  refuseWhatIsNoText(text);
  const dialect = detectDialect(text);
  if (dialect.decimalComma) notes.push(note('info', 'workbook.read-decimal-comma'));
  const grid = new GridBuilder(budget);
  const texts = new ByteDictionary(budget);
  const { limits } = budget;
  const wanted = wantedColumns(options.columns, limits.columns);
  const scanner = new RecordScanner(text, dialect, { grid, texts, limits, wanted });
  const mostRows = options.rows ?? Number.POSITIVE_INFINITY;
  while (!scanner.scan(scanner.position + STRETCH_BYTES, mostRows)) {
    if (scanner.position < 2 * STRETCH_BYTES) {
      grid.expectRows(likelyRows(grid.rowCount, scanner.position / text.length, mostRows, limits));
    }
    await budget.work(STRETCH_BYTES, scanner.position / text.length);
  }
  const { loose } = scanner;
  if (loose.count > 0) {
    notes.push(
      note('warning', 'workbook.read-text-after-quote', { n: loose.count, line: loose.line }),
    );
  }
  return { grids: [gridOf(sheet, grid, texts)], notes };
}

function gridOf(sheet: string, builder: GridBuilder, texts: ByteDictionary): Grid {
  return {
    sheet,
    visibility: 'visible',
    ...builder.finish(sheet),
    texts: texts.texts('plain'),
    tables: [],
    merges: [],
  };
}

/** Text has hardly any control characters; programs, archives and sounds are full of them. */
function refuseWhatIsNoText(text: Uint8Array): void {
  const sample = text.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  let blank = text.length <= SAMPLE_BYTES;
  for (const byte of sample) {
    if (byte < 0x20 && !isSpace(byte)) controls++;
    if (!isSpace(byte)) blank = false;
  }
  if (blank) throw new LensError('workbook.read-empty');
  if (controls > sample.length / 100) throw new LensError('workbook.read-not-a-workbook');
}
