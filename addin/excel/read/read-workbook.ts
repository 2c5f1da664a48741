import { CancelledError, type Control, checkpoint, LensError } from '#core';
import type { AnalysisService } from '../../analysis/service.ts';
import { excelCode } from '../errors.ts';
import { RefusedFile } from '../refused-file.ts';
import { readCells } from './read-cells.ts';
import { canReadFile, workbookFile } from './read-file.ts';
import { type FoundSheet, usedAreas } from './used-areas.ts';

/** Where the cells go. */
export type CellSink = Pick<AnalysisService, 'begin' | 'sheet' | 'cells' | 'file'>;

/** A workbook with more cells than this is read as a file where Excel can give it. */
const FILE_FROM_CELLS = 6_000_000;
/** Without a file, more than this takes too long and too much memory. */
const MOST_CELLS = 12_000_000;

/**
 * Sends the cells of sheets to the analysis, in typed blocks. The sheets are only read: nothing is
 * selected, activated or changed.
 *
 * @param name the workbook's name
 * @param sheets names of the sheets to read
 * @throws LensError `addin.no-data`, `addin.too-many-cells`, `addin.lost-cells`, and what Excel refuses;
 * RefusedFile when a workbook this large can only be read as a file and that fails
 */
export async function readWorkbook(
  name: string,
  sheets: readonly string[],
  into: CellSink,
  control: Control,
): Promise<void> {
  await checkpoint(control, 'read', 0);
  const found = (await usedAreas(sheets)).filter(({ area }) => area !== null);
  if (found.length === 0) throw new LensError('addin.no-data');
  const total = found.reduce((sum, sheet) => sum + cellsOf(sheet), 0);
  if (total > FILE_FROM_CELLS) {
    if (canReadFile()) return readAsFile(name, into, control);
    refuseTooMany(found, total);
  }
  try {
    await readSheets(name, found, total, into, control);
  } catch (error) {
    if (!isTooMuch(error) || !canReadFile()) throw error;
    await readAsFile(name, into, control);
  }
}

async function readSheets(
  name: string,
  found: readonly FoundSheet[],
  total: number,
  into: CellSink,
  control: Control,
): Promise<void> {
  await into.begin(name);
  let done = 0;
  let rows = 0;
  for (const { meta, area } of found) {
    await into.sheet(meta);
    if (area === null) continue;
    let taken = Promise.resolve();
    for await (const chunk of readCells(area)) {
      done += chunk.rows * chunk.columns;
      rows += chunk.rows;
      // One chunk is taken in while Excel is asked for the next.
      await taken;
      taken = into.cells(chunk);
      // It may fail before it is waited for.
      taken.catch(() => undefined);
      control.found?.('read', rows);
      await checkpoint(control, 'read', done / total);
    }
    await taken;
  }
}

async function readAsFile(name: string, into: CellSink, control: Control): Promise<void> {
  const bytes = await workbookFile((fraction) => checkpoint(control, 'read', fraction * 0.8));
  await into.begin(name);
  const outcome = await into.file(name, bytes);
  if (outcome.kind === 'problem') throw new RefusedFile(outcome.problem);
  if (outcome.kind === 'cancelled') throw new CancelledError();
  await checkpoint(control, 'read', 1);
}

function refuseTooMany(found: readonly FoundSheet[], total: number): void {
  if (total <= MOST_CELLS) return;
  const [largest] = [...found].sort((a, b) => cellsOf(b) - cellsOf(a));
  throw new LensError('addin.too-many-cells', {
    sheet: largest!.meta.name,
    cells: cellsOf(largest!),
    limit: MOST_CELLS,
  });
}

function isTooMuch(error: unknown): boolean {
  if (!(error instanceof LensError)) return false;
  return (
    error.code === 'addin.lost-cells' || excelCode(error) === 'ResponsePayloadSizeLimitExceeded'
  );
}

function cellsOf({ area }: FoundSheet): number {
  return area === null ? 0 : area.rows * area.columns;
}
