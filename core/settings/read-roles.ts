import { type Note, nearest, note } from '../basics/index.ts';
import { ROLE_IDS, type RoleOverride } from '../roles/index.ts';
import { cellAt, cellText, whereAt } from './cell-value.ts';
import { shown } from './parse.ts';
import { roleNamed } from './role-words.ts';
import { plain } from './setting-rows.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';

/** Reads the roles the user changed: where `use` isn't what was found. A cleared role is `ignore`. */
export function readRoleTable({ table, column }: SheetTable): ReadSettings {
  const roles: RoleOverride[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const sheet = cellText(cellAt(column('sheet'), row));
    const name = cellText(cellAt(column('column'), row));
    const found = plain(cellText(cellAt(column('found'), row)));
    const use = plain(cellText(cellAt(column('use'), row)));
    if (sheet === '' || name === '' || use === found) continue;
    const role = use === '' ? 'ignore' : roleNamed(use);
    if (role !== undefined && role === roleNamed(found)) continue;
    if (role !== undefined) roles.push({ sheet, column: name, role });
    else notes.push(unknownRole(use, whereAt(table, column('use'), row)));
  }
  return { settings: roles.length === 0 ? {} : { roles }, notes };
}

function unknownRole(role: string, where: string): Note {
  const suggestion = nearest(role, ROLE_IDS);
  const params = { role: shown(role) };
  if (suggestion !== null) {
    return note('warning', 'settings.sheet-role-near', { ...params, suggestion }, where);
  }
  const known = ROLE_IDS.join(', ');
  return note('warning', 'settings.sheet-role', { ...params, known }, where);
}
