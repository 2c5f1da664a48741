import { CellKind, LensError } from '#core';
import { formatKind } from '#workbook/read';
import type { CellChunk } from '../../analysis/service.ts';
import { excelCode } from '../errors.ts';
import { runExcel } from '../run.ts';
import { FIRST_CELLS, LEAST_CELLS, nextCells, rowsFor } from './chunk-size.ts';
import { encodeChunk, type KindOf, type NumberKind } from './encode-chunk.ts';
import { columnKinds, countsFrom1904 } from './number-kinds.ts';

/** Cells of a sheet to read: rows 1-based, columns zero-based. */
export interface SheetArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of the first request, which shows how long a row is. */
const FIRST_ROWS = 200;
/** Sheets up to this size have every number format read; of longer ones, some rows of each chunk. */
const ALL_FORMATS_CELLS = 30_000;
/** Of long sheets, the formats of every so many rows are looked at. */
const SAMPLE_ROWS = 750;
/** Cells looked at for the date system. */
const PROBE_ROWS = 20;
const PROBE_COLUMNS = 100;

const TOO_MUCH: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/**
 * The cells of an area, chunk by chunk from the top. Each request stays small enough for Excel on the
 * web; one that is refused, or comes back with cells left out, is asked again in halves.
 *
 * @throws LensError `addin.lost-cells` when even a single row does not arrive, and what Excel refuses
 */
export async function* readCells(area: SheetArea): AsyncGenerator<CellChunk> {
  const allFormats = area.rows * area.columns <= ALL_FORMATS_CELLS;
  const from1904 = await probeDates(area);
  let cells = FIRST_CELLS;
  let rows = Math.min(FIRST_ROWS, rowsFor(cells, area.columns, 1));
  // What was refused once is not asked for again.
  let most = area.rows;
  for (let done = 0; done < area.rows; ) {
    const part = { ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) };
    const read = await readChunk(part, allFormats, from1904);
    if (read !== null) {
      const { chunk, milliseconds } = read;
      // A small one does not tell how fast this computer is.
      if (part.rows * area.columns >= LEAST_CELLS) cells = nextCells(cells, milliseconds);
      // Before it is handed over: its buffers may be gone afterwards.
      rows = Math.min(most, rowsFor(cells, area.columns, bytesOf(chunk) / part.rows));
      done += part.rows;
      yield chunk;
    } else if (part.rows === 1) {
      throw new LensError('addin.lost-cells', { sheet: area.sheet, row: part.row });
    } else {
      most = Math.ceil(part.rows / 2);
      rows = most;
    }
  }
}

/** A chunk and how long it took to make it of what Excel gave. */
interface TimedChunk {
  readonly chunk: CellChunk;
  readonly milliseconds: number;
}

/** A part as a chunk; `null` when it was too much for Excel. */
async function readChunk(
  part: SheetArea,
  allFormats: boolean,
  from1904: boolean,
): Promise<TimedChunk | null> {
  try {
    const read = await readPart(part, allFormats);
    if (read === null) return null;
    const corner = { row: part.row, column: part.column };
    const kinds = await kindsOf(part, read);
    const began = performance.now();
    const chunk = encodeChunk(read.values, corner, kinds, from1904);
    return chunk === null ? null : { chunk, milliseconds: performance.now() - began };
  } catch (error) {
    if (TOO_MUCH.has(excelCode(error))) return null;
    throw error;
  }
}

/** About how long the chunk was as JSON. */
function bytesOf({ values, texts, kinds }: CellChunk): number {
  const lengths = texts.map((text) => text.length * 3 + 3);
  let bytes = values.length * 3;
  kinds.forEach((kind, place) => {
    if (kind === CellKind.text || kind === CellKind.error) bytes += lengths[values[place]!]!;
    else if (kind !== CellKind.empty) bytes += 10;
  });
  return bytes;
}

type Cells = readonly (readonly unknown[])[];

interface ReadPart {
  readonly values: Cells;
  readonly kinds: readonly (NumberKind | null)[];
  /** Every cell's own format, where all were read. */
  readonly formats: Cells | null;
}

/** Values of a part, with the formats of all its cells or of a few rows; `null`: none came. */
function readPart(part: SheetArea, allFormats: boolean): Promise<ReadPart | null> {
  return runExcel(async (context) => {
    const range = rangeOf(context, part);
    range.load(allFormats ? ['values', 'numberFormat'] : ['values']);
    const rows = allFormats ? [] : sampleRows(part.rows);
    const samples = rows.map((row) =>
      rangeOf(context, { ...part, row: part.row + row, rows: 1 }).load(['numberFormat']),
    );
    await context.sync();
    const values: Cells | null = range.values;
    if (!Array.isArray(values)) return null;
    const formats: Cells | null = allFormats ? range.numberFormat : null;
    const sample =
      formats === null
        ? {
            values: rows.map((row) => values[row] ?? []),
            formats: samples.map(({ numberFormat }) => numberFormat[0] ?? []),
          }
        : { values, formats };
    return { values, kinds: columnKinds(sample, part.columns), formats };
  });
}

/** The first two rows, some in between and the last. */
function sampleRows(rows: number): readonly number[] {
  const between = Array.from({ length: Math.ceil(rows / SAMPLE_ROWS) }, (_, n) => n * SAMPLE_ROWS);
  const all = [0, 1, ...between, Math.floor(rows / 2), rows - 1];
  return [...new Set(all)].filter((row) => row < rows);
}

/** The kind of every cell: its column's where the sample agrees, else by its own format. */
async function kindsOf(part: SheetArea, { kinds, formats }: ReadPart): Promise<KindOf> {
  const mixed = kinds.flatMap((kind, column) => (kind === null ? [column] : []));
  const own = new Map<number, readonly unknown[]>();
  if (formats !== null)
    for (const column of mixed)
      own.set(
        column,
        formats.map((row) => row[column]),
      );
  else if (mixed.length > 0) {
    const read = await readFormats(part, mixed);
    mixed.forEach((column, index) => {
      own.set(column, read[index]!);
    });
  }
  return (row, column) => kinds[column] ?? formatKind(String(own.get(column)?.[row] ?? ''));
}

function readFormats(
  part: SheetArea,
  columns: readonly number[],
): Promise<readonly (readonly unknown[])[]> {
  return runExcel(async (context) => {
    const ranges = columns.map((column) =>
      rangeOf(context, { ...part, column: part.column + column, columns: 1 }).load([
        'numberFormat',
      ]),
    );
    await context.sync();
    return ranges.map(({ numberFormat }) => numberFormat.map((row: readonly unknown[]) => row[0]));
  });
}

/** Whether the sheet's dates count from 1904, by how some of them are shown. */
function probeDates(area: SheetArea): Promise<boolean> {
  return runExcel(async (context) => {
    const columns = Math.min(area.columns, PROBE_COLUMNS);
    const range = rangeOf(context, { ...area, rows: Math.min(area.rows, PROBE_ROWS), columns });
    range.load(['values', 'numberFormat', 'text']);
    await context.sync();
    const { values, numberFormat: formats, text: texts } = range;
    return Array.isArray(values) && countsFrom1904({ values, formats, texts });
  });
}

function rangeOf(context: Excel.RequestContext, part: SheetArea): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(part.sheet);
  return sheet.getRangeByIndexes(part.row - 1, part.column, part.rows, part.columns);
}
