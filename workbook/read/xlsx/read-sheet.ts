import { CellKind, type DefinedTable, type Grid, type GridColumn, type Note, note } from '#core';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { GridBuilder } from '../grid-builder.ts';
import { damaged } from '../refusals.ts';
import { SheetTexts } from '../texts/sheet-texts.ts';
import type { TextRanges } from '../texts/text-ranges.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import type { Package } from './package.ts';
import { relationshipsOf } from './relationships.ts';
import { OWN_TEXTS, SheetCells } from './sheet-cells.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { readTablePart } from './table-part.ts';
import type { SheetEntry } from './workbook-part.ts';

/** What all sheets of a workbook share. */
export interface SheetSurroundings {
  readonly styleKinds: Uint8Array;
  readonly from1904: boolean;
  readonly wanted: Uint8Array | null;
  readonly mostRows: number;
  /** Tells how many bytes of sheets have been read. */
  readonly progress: (bytes: number) => Promise<void>;
}

/** A worksheet that was read; only the shared texts are missing. */
export interface SheetRead {
  /** How many shared texts its cells need. */
  readonly sharedNeeded: number;
  /**
   * The grid with all its texts.
   *
   * @throws LensError `workbook.read-damaged` when there are fewer shared texts than needed
   */
  withTexts(shared: TextRanges): Grid;
}

/** A single token that is still not complete after this much is no cell a workbook can hold. */
const LARGEST_TOKEN = 8 << 20;
/** Size of the first buffer. */
const FIRST_BYTES = 1 << 20;
/** Zeros behind the last byte, where the scanner of plain cells stops. */
const END_MARK = new Uint8Array(8);

/** Reads one worksheet. */
export async function readSheet(
  parts: Package,
  entry: SheetEntry,
  surroundings: SheetSurroundings,
): Promise<SheetRead> {
  const { budget } = parts;
  const inlineTexts = new ByteDictionary(budget);
  const grid = new GridBuilder(budget);
  const cells = new SheetCells(grid, {
    ...surroundings,
    sheet: entry.name,
    part: entry.part,
    inlineTexts,
    limits: budget.limits,
  });
  const xml = new XmlReader(entry.part, budget.limits.depth);
  const scanner = new SheetScanner(xml, cells, entry.part);
  await scanPieces(parts, entry.part, xml, scanner, surroundings);
  const tables = await tablesOf(parts, entry.part, scanner.findings.tableIds);
  const { notes, ...columns } = grid.finish(entry.name);
  const { sharedNeeded } = cells;
  return {
    sharedNeeded,
    withTexts(shared) {
      if (sharedNeeded > shared.size) throw damaged(entry.part);
      if (inlineTexts.size > 0) renumberOwnTexts(columns.columns, shared.size);
      return {
        sheet: entry.name,
        visibility: entry.visibility,
        ...columns,
        texts: new SheetTexts(shared, inlineTexts.texts('xml')),
        tables,
        merges: scanner.findings.merges,
        notes: [...visibilityNotes(entry), ...notes, ...cells.notes()],
      };
    },
  };
}

async function scanPieces(
  parts: Package,
  part: string,
  xml: XmlReader,
  scanner: SheetScanner,
  { mostRows, progress }: SheetSurroundings,
): Promise<void> {
  const buffer = new ByteBuffer(parts.budget, Math.min(FIRST_BYTES, parts.likelySize(part)));
  const scan = (final: boolean): boolean => {
    const { length } = buffer;
    buffer.append(END_MARK);
    buffer.length = length;
    xml.bytes = buffer.bytes;
    xml.position = 0;
    xml.limit = length;
    xml.final = final;
    const done = scanner.scan(mostRows);
    buffer.drop(xml.position);
    return done;
  };
  const size = Math.max(1, parts.declaredSize(part));
  let scanned = 0;
  // After a cell that was cut off, waiting for twice the bytes keeps rescanning it linear.
  let enough = 0;
  for await (const piece of parts.stream(part)) {
    buffer.append(piece);
    await progress(piece.length);
    if (buffer.length < enough) continue;
    const isFirst = scanned === 0;
    scanned += buffer.length;
    if (scan(false)) return;
    scanned -= buffer.length;
    if (isFirst && scanned > 0) scanner.expectRows(scanned / size, mostRows);
    if (buffer.length > LARGEST_TOKEN) throw damaged(part);
    enough = buffer.length * 2;
  }
  if (!scan(true)) throw damaged(part);
}

/** Gives a sheet's own texts the numbers after the shared ones. */
function renumberOwnTexts(columns: readonly GridColumn[], sharedSize: number): void {
  for (const { kinds, values } of columns) {
    for (let row = 0; row < kinds.length; row++) {
      const isText = kinds[row] === CellKind.text || kinds[row] === CellKind.error;
      if (isText && values[row]! >= OWN_TEXTS) values[row] = values[row]! - OWN_TEXTS + sharedSize;
    }
  }
}

async function tablesOf(
  parts: Package,
  part: string,
  ids: readonly string[],
): Promise<DefinedTable[]> {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  const links = await relationshipsOf(parts, part);
  const tables: DefinedTable[] = [];
  for (const link of links) {
    if (link.type !== 'table' || !wanted.has(link.id) || !parts.has(link.target)) continue;
    parts.budget.check();
    const table = readTablePart(await parts.xml(link.target));
    if (table !== null) tables.push(table);
  }
  return tables;
}

function visibilityNotes({ name, visibility }: SheetEntry): Note[] {
  if (visibility === 'visible') return [];
  return [note('info', 'workbook.read-hidden-sheet', { sheet: name })];
}
