import {
  buildTables,
  type Cleaned,
  clean,
  defaultSettings,
  mergeSettings,
  type PartialSettings,
  type Recognition,
  type RoleId,
  recognizeRoles,
  type SheetKind,
  type SourceFile,
  type Table,
  type TableRoles,
} from '#core';
import { type CellInput, fileOf, gridOf } from './grid.ts';

/** A sheet with its kind and the roles of its columns said outright, without recognition. */
export interface SheetOf {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Role of each column, `null` for none. */
  readonly roles: readonly (RoleId | null)[];
  /** Header first. */
  readonly rows: readonly (readonly CellInput[])[];
}

/** What recognition would give for sheets whose roles are known. */
export function recognised(...sheets: readonly SheetOf[]): Recognition {
  const tables = sheets.map(({ sheet, kind, roles, rows }) => {
    const [table] = buildTables(fileOf('test.xlsx', gridOf(sheet, rows)));
    if (table === undefined) throw new Error(`no table in ${sheet}`);
    return withRoles(table, kind, roles);
  });
  return { tables, ambiguities: [], notes: [] };
}

/** The first table of a file with roles given by header. */
export function recognisedFile(
  file: SourceFile,
  kind: SheetKind,
  roles: Readonly<Record<string, RoleId>>,
): Recognition {
  const [table] = buildTables(file);
  if (table === undefined) throw new Error(`no table in ${file.name}`);
  const byColumn = table.columns.map(({ name }) => roles[name] ?? null);
  return { tables: [withRoles(table, kind, byColumn)], ambiguities: [], notes: [] };
}

/** Cleans sheets with the default settings and what is said otherwise. */
export function cleanSheets(
  settings: PartialSettings,
  ...sheets: readonly SheetOf[]
): Promise<Cleaned> {
  return clean(recognised(...sheets), mergeSettings(defaultSettings('en'), settings));
}

/** Cleans sheets given by name as plain rows, header first, with roles as recognised. */
export function cleanBook(
  settings: PartialSettings,
  sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>,
): Promise<Cleaned> {
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows));
  const recognition = recognizeRoles(buildTables(fileOf('test.xlsx', ...grids)), []);
  return clean(recognition, mergeSettings(defaultSettings('en'), settings));
}

/** Codes of the notes of a result, in order. */
export const codesOf = ({ notes }: Pick<Cleaned, 'notes'>): string[] =>
  notes.map(({ code }) => code);

function withRoles(table: Table, kind: SheetKind, roles: readonly (RoleId | null)[]): TableRoles {
  return {
    table,
    kind,
    confidence: 1,
    columns: table.columns.map((_, column) => ({
      column,
      role: roles[column] ?? null,
      confidence: 1,
      reason: { code: 'language.name', level: 'info', params: {} },
      alternatives: [],
      fixed: true,
    })),
  };
}
