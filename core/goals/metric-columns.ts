import { METRIC_NEEDS, type MetricId, type MetricNeed } from '../metrics/index.ts';
import { columnOf, type RoleId, type TableRoles } from '../roles/index.ts';
import type { LackingColumn } from './types.ts';

/** The columns of the files behind a metric as `Sheet!Column`, and those it still needs. */
export function metricColumns(
  tables: readonly TableRoles[],
  metric: MetricId,
): { readonly columns: readonly string[]; readonly lacking: readonly LackingColumn[] } {
  const columns: string[] = [];
  const lacking: LackingColumn[] = [];
  for (const need of METRIC_NEEDS[metric]) {
    const found = foundFor(tables, need);
    if (found.length > 0) columns.push(...found);
    else if (!need.optional) {
      lacking.push({ kind: need.kinds[0]!, roles: need.anyOf[0]! });
    }
  }
  return { columns: [...new Set(columns)], lacking };
}

function foundFor(tables: readonly TableRoles[], { kinds, anyOf }: MetricNeed): readonly string[] {
  return tables
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((entry) => {
      const roles = anyOf.find((wanted) => wanted.every((role) => columnOf(entry, role) !== null));
      return (roles ?? []).map((role) => columnName(entry, role)!);
    });
}

/** A column as people find it: `Sheet!Header`; `null` when the table has none for the role. */
export function columnName(entry: TableRoles, role: RoleId): string | null {
  const column = columnOf(entry, role);
  return column === null ? null : `${entry.table.sheet}!${column.name}`;
}
