import {
  buildTables,
  type Recognition,
  type RoleId,
  type RoleOverride,
  recognizeRoles,
} from '#core';
import { type CellInput, fileOf, gridOf } from './grid.ts';

/** Recognises one sheet given as plain rows, header first. */
export function recognizeSheet(
  sheet: string,
  rows: readonly (readonly CellInput[])[],
  overrides: readonly RoleOverride[] = [],
): Recognition {
  return recognizeRoles(buildTables(fileOf('test.xlsx', gridOf(sheet, rows))), overrides);
}

/** Role of each column of a table, by column name; columns without a role are left out. */
export function rolesByColumn(recognition: Recognition, table = 0): Record<string, RoleId> {
  const entry = recognition.tables[table];
  return Object.fromEntries(
    (entry?.columns ?? []).flatMap(({ column, role }) =>
      role === null ? [] : [[entry?.table.columns[column]?.name ?? '', role]],
    ),
  );
}
