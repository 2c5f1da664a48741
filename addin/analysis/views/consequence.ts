import { columnOf, type RoleId, type SheetKind, type TableRoles } from '#core';
import type { Say } from './words.ts';

/** Roles whose choice changes numbers, by kind of sheet, with the message that says which. */
const CONSEQUENCES = {
  customer: ['orders', 'customers', 'touches', 'feedback'],
  order: ['orders', 'refunds'],
  date: ['orders'],
  'payment-time': ['orders'],
  amount: ['orders'],
  refund: ['orders', 'refunds'],
  status: ['orders'],
  event: ['touches'],
  'event-time': ['touches'],
} as const satisfies Partial<Record<RoleId, readonly SheetKind[]>>;

/** What follows from a column's role, where it changes numbers; `null` elsewhere. */
export function consequenceOf(role: RoleId, entry: TableRoles, say: Say): string | null {
  if (role === 'consent' || role === 'opt-out') return say('addin.views.consequence.contact');
  if (role === 'unit-price' && isAmountDerived(entry)) {
    return say('addin.views.consequence.derived');
  }
  if (!isDecisive(role)) return null;
  const kinds: readonly SheetKind[] = CONSEQUENCES[role];
  return kinds.includes(entry.kind) ? say(`addin.views.consequence.${role}`) : null;
}

function isDecisive(role: RoleId): role is keyof typeof CONSEQUENCES {
  return role in CONSEQUENCES;
}

function isAmountDerived(entry: TableRoles): boolean {
  const has = (role: RoleId) => columnOf(entry, role) !== null;
  return entry.kind === 'orders' && has('quantity') && !has('amount');
}
