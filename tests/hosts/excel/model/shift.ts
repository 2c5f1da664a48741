import { HostError } from '../protocol/types.ts';
import { MAX_COLUMNS, MAX_ROWS } from './address.ts';
import { covers, intersection, without } from './area.ts';
import { referenceText } from './formula-text.ts';
import { remapped } from './reference-body.ts';
import { rewriteFormulas } from './references.ts';
import type { HostSheet } from './sheet.ts';
import type { HostArea } from './types.ts';

export type ShiftDirection = 'Up' | 'Left' | 'Down' | 'Right';

/** Inserts or deletes the cells of an area: what follows moves, and references follow it. */
export function shiftCells(sheet: HostSheet, area: HostArea, direction: ShiftDirection): void {
  const shift = shiftOf(area, direction);
  for (const { area: table } of sheet.tables) {
    const common = intersection(table, shift.band);
    if (common && shift.move(table) === undefined) {
      throw new HostError('InvalidOperation', 'The operation would shift part of a table.');
    }
  }
  if (shift.removed) {
    sheet.cells.clear(shift.removed);
    sheet.formats.clear(shift.removed);
  }
  sheet.cells.move(shift.moving, shift.down, shift.right);
  sheet.formats.shift((painted) => shift.split(painted));
  moveLists(sheet, shift);
  rewriteFormulas(sheet.workbook, (reference, home) => {
    const there = (reference.sheet ?? home)?.toLowerCase() === sheet.name.toLowerCase();
    if (reference.kind === 'name' || !there) return referenceText(reference);
    const body = remapped(reference.body, (referred) => {
      const moved = shift.move(referred);
      return moved === undefined ? referred : moved;
    });
    return body === '#REF!' ? body : referenceText({ ...reference, body });
  });
}

interface Shift {
  /** Cells from the area to the end of the sheet. */
  readonly band: HostArea;
  readonly moving: HostArea;
  readonly removed: HostArea | null;
  readonly down: number;
  readonly right: number;
  /** Where an area comes to lie; `null`: gone; `undefined`: it would be torn apart. */
  readonly move: (area: HostArea) => HostArea | null | undefined;
  /** The same for looks, which may be torn apart. */
  readonly split: (area: HostArea) => readonly HostArea[];
}

function shiftOf(area: HostArea, direction: ShiftDirection): Shift {
  const vertical = direction === 'Up' || direction === 'Down';
  const deletes = direction === 'Up' || direction === 'Left';
  const size = vertical ? area.rows : area.columns;
  const band: HostArea = vertical
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
  const start = deletes ? size : 0;
  const length = (vertical ? band.rows : band.columns) - size;
  const moving: HostArea = vertical
    ? { ...band, row: band.row + start, rows: Math.max(length, 0) }
    : { ...band, column: band.column + start, columns: Math.max(length, 0) };
  const way = deletes ? -size : size;
  const at = vertical ? area.row : area.column;
  const moveInBand = (part: HostArea): HostArea | null => {
    const from = vertical ? part.row : part.column;
    const count = vertical ? part.rows : part.columns;
    const [first, kept] = deletes
      ? deleted(from, count, at, size)
      : inserted(from, count, at, size);
    if (kept <= 0) return null;
    const limit = vertical ? MAX_ROWS : MAX_COLUMNS;
    const fitting = Math.min(kept, limit - first);
    return vertical
      ? { ...part, row: first, rows: fitting }
      : { ...part, column: first, columns: fitting };
  };
  const across: HostArea = vertical
    ? { row: 0, column: area.column, rows: MAX_ROWS, columns: area.columns }
    : { row: area.row, column: 0, rows: area.rows, columns: MAX_COLUMNS };
  return {
    band,
    moving,
    removed: deletes ? area : null,
    down: vertical ? way : 0,
    right: vertical ? 0 : way,
    move: (whole) => {
      if (!intersection(whole, band)) return whole;
      return covers(across, whole) ? moveInBand(whole) : undefined;
    },
    split: (whole) => {
      const inside = intersection(whole, across);
      const moved = inside && moveInBand(inside);
      return [...without(whole, across), ...(moved ? [moved] : [])];
    },
  };
}

/** Start and length of a stretch after `size` lines at `at` are gone. */
function deleted(from: number, count: number, at: number, size: number): [number, number] {
  const lost = Math.max(0, Math.min(from + count, at + size) - Math.max(from, at));
  return [from >= at + size ? from - size : Math.min(from, at), count - lost];
}

/** The same after `size` lines come in at `at`: a stretch around it grows. */
function inserted(from: number, count: number, at: number, size: number): [number, number] {
  if (from >= at) return [from + size, count];
  return [from, from + count > at ? count + size : count];
}

function moveLists(sheet: HostSheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = shift.move(table.area);
    if (area) table.area = area;
    return area !== null;
  });
  sheet.merges = sheet.merges.flatMap((area) => shift.move(area) ?? []);
  const torn = <T extends { readonly area: HostArea }>(items: readonly T[]): T[] =>
    items.flatMap((item) => shift.split(item.area).map((area) => ({ ...item, area })));
  sheet.hyperlinks = torn(sheet.hyperlinks);
  sheet.validations = torn(sheet.validations);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const area = shift.split(format.area)[0];
    return area ? [{ ...format, area }] : [];
  });
}
