import { rangeRef } from '../basics/index.ts';
import { columnOf, type RoleId, type SheetKind, type TableRoles } from '../roles/index.ts';

/** The data cells of a user's table as `Sheet!A2:F9313`; `null` for an empty one. */
export function tableRange({ table }: TableRoles): string | null {
  const first = table.rowNumbers[0];
  const last = table.rowNumbers[table.rowCount - 1];
  const columns = table.columns.map(({ sheetColumn }) => sheetColumn);
  if (first === undefined || last === undefined || columns.length === 0) return null;
  return rangeRef(table.sheet, Math.min(...columns), first, Math.max(...columns), last);
}

/** The data cells of the tables of some kinds. */
export function rangesOf(
  tables: readonly TableRoles[],
  kinds: readonly SheetKind[],
): readonly string[] {
  return tables
    .filter(({ kind }) => kinds.includes(kind))
    .map(tableRange)
    .filter((range) => range !== null);
}

/** The data cells of the columns that play some roles in the tables of a kind. */
export function columnRanges(
  tables: readonly TableRoles[],
  kind: SheetKind,
  roles: readonly RoleId[],
): readonly string[] {
  return tables
    .filter((entry) => entry.kind === kind)
    .flatMap((entry) => {
      const { table } = entry;
      const first = table.rowNumbers[0];
      const last = table.rowNumbers[table.rowCount - 1];
      if (first === undefined || last === undefined) return [];
      return roles
        .map((role) => columnOf(entry, role))
        .filter((column) => column !== null)
        .map(({ sheetColumn }) => rangeRef(table.sheet, sheetColumn, first, sheetColumn, last));
    });
}
