import { type Note, note } from '../basics/index.ts';
import type { Table } from '../table/index.ts';
import { ambiguitiesOf } from './ambiguities.ts';
import { assignRoles } from './assign.ts';
import { type ColumnCandidates, columnCandidates } from './candidates.ts';
import { completeRoles } from './complete.ts';
import { isMemberHeader } from './member-header.ts';
import { amountPreference, settleAmount } from './order-amounts.ts';
import { fixedRoles } from './overrides.ts';
import { isRefundList } from './refund-list.ts';
import { sheetKind } from './sheet-kind.ts';
import type { Recognition, RoleId, RoleOverride, TableRoles } from './types.ts';

/** In a table the product can't place, no column is taken for sure. */
const MOST_IF_UNKNOWN = 0.55;
/** What a member number gives way to a customer number by. */
const MEMBER_AFTER_CUSTOMER = -0.03;
/** A customer column this varied names every customer once. */
const UNIQUE = 0.97;

/**
 * What each table is and what each of its columns means, from headers (Chinese and English) and
 * from a sample of the values. What the user said (`overrides`) is taken as given. Doubts are
 * listed with what to type to settle them.
 *
 * @throws LensError when an override names a sheet or column that isn't there
 */
export function recognizeRoles(
  tables: readonly Table[],
  overrides: readonly RoleOverride[],
): Recognition {
  const fixed = fixedRoles(tables, overrides);
  const results = tables.map((table, index) => recognizeTable(table, fixed[index] ?? new Map()));
  const entries = results.map(({ entry }) => entry);
  return {
    tables: entries,
    ambiguities: entries.flatMap(ambiguitiesOf),
    notes: results.flatMap(({ notes }) => notes),
  };
}

function recognizeTable(
  table: Table,
  fixed: ReadonlyMap<number, RoleId>,
): { entry: TableRoles; notes: readonly Note[] } {
  if (table.own !== undefined) return { entry: ownTable(table, table.own), notes: [] };
  const looks = columnCandidates(table);
  const best = bestConfidence(looks, fixed);
  const guess = sheetKind(best, {
    isUnique: isCustomerUnique(looks, fixed),
    sheet: table.name,
  });
  const { confidence } = guess;
  const kind = isRefundList(table, guess.kind, best, fixed) ? 'refunds' : guess.kind;
  const prefer = (column: number, role: RoleId): number => {
    const name = table.columns[column]?.name ?? '';
    if (role === 'amount') return amountPreference(name);
    // Beside a customer number, a member number is one of its own.
    return role === 'customer' && isMemberHeader(name) ? MEMBER_AFTER_CUSTOMER : 0;
  };
  const assigned = assignRoles(looks, kind, fixed, prefer);
  if (kind === 'unknown') {
    const columns = assigned.map((each) =>
      each.fixed ? each : { ...each, confidence: Math.min(each.confidence, MOST_IF_UNKNOWN) },
    );
    const notes = [note('info', 'roles.unknown-sheet', { sheet: table.name })];
    return { entry: { table, kind, confidence, columns }, notes };
  }
  const completed = completeRoles(table, kind, assigned, looks);
  const settled =
    kind === 'orders'
      ? settleAmount(table, completed.columns)
      : { columns: completed.columns, notes: [] };
  return {
    entry: { table, kind, confidence, columns: settled.columns },
    notes: [...completed.notes, ...settled.notes],
  };
}

/** A table the product itself wrote: nothing in it is data to read. */
function ownTable(table: Table, kind: 'settings' | 'result'): TableRoles {
  const columns = table.columns.map((_, column) => ({
    column,
    role: null,
    confidence: 0,
    reason: note('info', 'roles.reason-own'),
    alternatives: [],
    fixed: false,
  }));
  return { table, kind, confidence: 1, columns };
}

/** The best confidence of any column for a role; a role the user gave is certain. */
function bestConfidence(
  looks: readonly ColumnCandidates[],
  fixed: ReadonlyMap<number, RoleId>,
): (role: RoleId) => number {
  const best = new Map<RoleId, number>();
  for (const { column, candidates } of looks) {
    const role = fixed.get(column);
    const readings = role === undefined ? candidates : [{ role, confidence: 1 }];
    for (const reading of readings) {
      best.set(reading.role, Math.max(best.get(reading.role) ?? 0, reading.confidence));
    }
  }
  return (role) => best.get(role) ?? 0;
}

/** Whether the column that most likely holds customers never repeats. */
function isCustomerUnique(
  looks: readonly ColumnCandidates[],
  fixed: ReadonlyMap<number, RoleId>,
): boolean {
  const strength = ({ column, candidates }: ColumnCandidates): number =>
    fixed.get(column) === 'customer'
      ? 1
      : (candidates.find(({ role }) => role === 'customer')?.confidence ?? 0);
  const [first] = [...looks].sort((a, b) => strength(b) - strength(a));
  return first !== undefined && strength(first) > 0 && first.look.distinctShare >= UNIQUE;
}
