import { copyCells } from '../model/copy.ts';
import type { HostSheet } from '../model/sheet.ts';
import { invalidArgument } from '../protocol/errors.ts';

type Place = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** A copy of a sheet with `(2)` after its name, with cells, looks and sizes; tables get new names. */
export function copySheet(sheet: HostSheet, place: Place, other: HostSheet | null): HostSheet {
  const { workbook } = sheet;
  const copy = workbook.addSheet(freeName(sheet), position(sheet, place, other));
  const area = sheet.usedArea();
  const all = { what: 'All', skipBlanks: false, transpose: false } as const;
  if (area) copyCells({ sheet, area }, { sheet: copy, area }, all);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  copy.gridlines = sheet.gridlines;
  copy.tabColor = sheet.tabColor;
  copy.frozen = sheet.frozen;
  copy.visibility = sheet.visibility;
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const table of sheet.tables) {
    const number = workbook.nextId();
    const id = `{00000000-000C-0000-FFFF-${String(number).padStart(12, '0')}}`;
    copy.tables.push({ ...table, id, name: `${table.name}_${number}` });
  }
  return copy;
}

function freeName({ name, workbook }: HostSheet): string {
  for (let number = 2; ; number++) {
    const after = ` (${number})`;
    const wanted = `${name.slice(0, 31 - after.length)}${after}`;
    if (!workbook.sheet(wanted)) return wanted;
  }
}

function position(sheet: HostSheet, place: Place, other: HostSheet | null): number {
  if (place === 'Beginning') return 0;
  if (place === 'End' || place === 'None') return sheet.workbook.sheets.length;
  if (!other) throw invalidArgument();
  return other.position + (place === 'After' ? 1 : 0);
}
