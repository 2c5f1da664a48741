import type { Alternative, Ambiguity, ColumnRole, RoleId, TableRoles } from './types.ts';

/** Below this the user is asked. */
const DOUBTFUL = 0.6;
/** A second column this likely for a role is put to the user. */
const STRONG = 0.75;
/** Roles that decide numbers, so that a second candidate matters. */
const DECISIVE: readonly RoleId[] = ['customer', 'order', 'date', 'amount', 'event', 'event-time'];

/** Roles that change no number; a doubt about them isn't worth a question. */
const MINOR: readonly RoleId[] = [
  ...(['product-code', 'category', 'name', 'comment', 'session', 'city', 'region'] as const),
  ...(['tags', 'features', 'strategy', 'dimension', 'conclusion', 'direction'] as const),
  ...(['loss-reason', 'campaign', 'change'] as const),
];

/**
 * Doubts of a table the user can settle: a role given with little confidence, and a second column
 * that might as well play a decisive role. Tables the product can't use raise none.
 */
export function ambiguitiesOf(entry: TableRoles): Ambiguity[] {
  if (['unknown', 'settings', 'result'].includes(entry.kind)) return [];
  return entry.columns.flatMap((column) => {
    const candidates = doubtOf(column, entry.columns) ?? nameAsCustomer(column, entry);
    const proposed = candidates?.[0];
    if (candidates == null || proposed === undefined) return [];
    const header = entry.table.columns[column.column]?.name ?? '';
    return [
      {
        sheet: entry.table.name,
        column: header,
        candidates,
        fix: `--role "${entry.table.name}.${header}=${proposed.role}"`,
      },
    ];
  });
}

function doubtOf(
  { role, confidence, alternatives, fixed }: ColumnRole,
  columns: readonly ColumnRole[],
): Alternative[] | null {
  if (fixed) return null;
  if (role !== null) {
    const isDoubtful = confidence < DOUBTFUL && !MINOR.includes(role);
    return isDoubtful ? [{ role, confidence }, ...likely(alternatives)] : null;
  }
  const rivals = alternatives.filter(
    (other) =>
      other.confidence >= STRONG &&
      DECISIVE.includes(other.role) &&
      columns.some((each) => each.role === other.role && !each.fixed),
  );
  return rivals.length === 0 ? null : rivals;
}

/** Orders that name customers but don't number them: namesakes would be one customer. */
function nameAsCustomer(
  { role, fixed }: ColumnRole,
  { kind, columns }: TableRoles,
): Alternative[] | null {
  const isOrders = kind === 'orders' && role === 'name' && !fixed;
  if (!isOrders || columns.some((each) => each.role === 'customer')) return null;
  return [{ role: 'customer', confidence: 0.4 }];
}

const likely = (alternatives: readonly Alternative[]): Alternative[] =>
  alternatives.filter(({ confidence }) => confidence >= 0.3).slice(0, 3);
