import type { Column } from '../table/index.ts';
import type { RoleId, TableRoles } from './types.ts';

/** The column that plays a role in a table (the most confident one), or `null`. */
export function columnOf(tableRoles: TableRoles, role: RoleId): Column | null {
  const best = tableRoles.columns
    .filter((entry) => entry.role === role)
    .reduce<TableRoles['columns'][number] | null>(
      (chosen, entry) => (chosen === null || entry.confidence > chosen.confidence ? entry : chosen),
      null,
    );
  return best === null ? null : (tableRoles.table.columns[best.column] ?? null);
}
