import type { RoleId, SheetKind } from '../../roles/index.ts';
import { CellKind, type Column } from '../../table/index.ts';

/** What kind of data a column holds. */
export type DataType = 'identity' | 'behaviour' | 'quantitative' | 'qualitative';

const IDENTITY: ReadonlySet<RoleId> = new Set([
  ...(['customer', 'member-id', 'phone', 'email', 'name', 'gender', 'birth-date', 'age'] as const),
  ...(['membership', 'city', 'region', 'consent', 'opt-out'] as const),
]);
const BEHAVIOUR: ReadonlySet<RoleId> = new Set([
  ...([
    'order',
    'order-line',
    'date',
    'payment-time',
    'status',
    'product',
    'product-code',
  ] as const),
  ...(['category', 'channel', 'campaign', 'event', 'event-time', 'session', 'stage'] as const),
]);
const QUALITATIVE: ReadonlySet<RoleId> = new Set([
  ...(['comment', 'satisfaction', 'segment', 'tags', 'features', 'loss-reason'] as const),
]);

/**
 * Who somebody is (identity), what they did (behaviour), how much (quantitative) or what they think
 * (qualitative): by the column's role, without one by what most of its cells are and the kind of sheet.
 */
export function dataType(column: Column, role: RoleId | null, sheet: SheetKind): DataType {
  if (role !== null && IDENTITY.has(role)) return 'identity';
  if (role !== null && BEHAVIOUR.has(role)) return 'behaviour';
  if (role !== null && QUALITATIVE.has(role)) return 'qualitative';
  const count = (kind: CellKind) => column.counts[kind] ?? 0;
  const filled = column.kinds.length - count(CellKind.empty);
  if (count(CellKind.date) * 2 > filled) return 'behaviour';
  // What people answer is what they think, on a scale or in words.
  if (sheet === 'feedback' && role === null) return 'qualitative';
  const numbers = count(CellKind.number) + count(CellKind.percent);
  if (numbers * 2 > filled) return 'quantitative';
  // A role left over here is a number's: money, pieces, a score, however it was typed.
  return role === null || role === 'ignore' ? 'qualitative' : 'quantitative';
}
