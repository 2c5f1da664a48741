import { type Note, note } from '../basics/index.ts';
import type { Table } from '../table/index.ts';
import { withoutRole, withRole } from './assign.ts';
import type { ColumnCandidates } from './candidates.ts';
import { headerForbids } from './header-scores.ts';
import type { ColumnRole, RoleId, SheetKind } from './types.ts';

/** When a table says when something happened, under which role. */
const TIME_ROLE: Readonly<Partial<Record<SheetKind, RoleId>>> = {
  orders: 'date',
  touches: 'event-time',
  feedback: 'date',
  costs: 'date',
};
/** Roles a column may give up when it is the only date there is. */
const TIME_LIKE: readonly RoleId[] = ['payment-time', 'date', 'event-time'];
/** A contact blotted out this often tells nobody apart. */
const MASKED = 0.05;
const NEEDS_CUSTOMER: readonly SheetKind[] = ['orders', 'touches', 'customers', 'feedback'];

/** Columns completed, and what the reader should know about it. */
export interface Completed {
  readonly columns: readonly ColumnRole[];
  readonly notes: readonly Note[];
}

/**
 * Fills roles a kind of table cannot do without from the next best column: the only date, a price
 * where nothing else is money, a product code where there is no name, a phone number or e-mail
 * address as customer key.
 */
export function completeRoles(
  table: Table,
  kind: SheetKind,
  given: readonly ColumnRole[],
  looks: readonly ColumnCandidates[],
): Completed {
  let columns = given;
  const notes: Note[] = [];
  const entry = (role: RoleId): ColumnRole | null =>
    columns.find((each) => each.role === role) ?? null;
  const give = (column: number, role: RoleId, confidence: number, reason: Note): void => {
    columns = withRole(columns, column, { role, confidence, reason });
  };

  const tells = ({ column, fixed, confidence }: ColumnRole): boolean =>
    !fixed && confidence >= 0.6 && (looks[column]?.look.masked ?? 0) < MASKED;

  const timeRole = TIME_ROLE[kind];
  const time = timeRole === undefined ? null : entry(timeRole);
  if (timeRole !== undefined && (time === null || (!time.fixed && time.confidence < 0.65))) {
    const only = onlyDate(columns, looks);
    if (only !== null) {
      const reason = note('info', 'roles.reason-only-date');
      if (time !== null && time.column !== only) {
        columns = withoutRole(columns, time.column, note('info', 'roles.reason-none'));
      }
      give(only, timeRole, 0.65, reason);
    }
  }
  if (kind === 'orders' && entry('product') === null) {
    const code = entry('product-code');
    if (code !== null && !code.fixed) {
      give(code.column, 'product', code.confidence, note('info', 'roles.reason-code-as-product'));
    }
  }
  if (kind === 'orders' && entry('amount') === null && entry('quantity') === null) {
    const price = entry('unit-price');
    if (price !== null && !price.fixed) {
      give(price.column, 'amount', 0.55, note('info', 'roles.reason-price-as-amount'));
    }
  }
  const guess = entry('customer');
  if (kind === 'orders' && guess !== null && !guess.fixed && numbersRows(guess, looks)) {
    columns = withoutRole(columns, guess.column, note('info', 'roles.reason-none'));
  }
  if (NEEDS_CUSTOMER.includes(kind) && entry('customer') === null) {
    const contact = [entry('phone'), entry('email')].find((each) => each !== null && tells(each));
    if (contact !== undefined && contact !== null) {
      const header = table.columns[contact.column]?.name ?? '';
      give(contact.column, 'customer', 0.65, note('info', 'roles.reason-contact-as-customer'));
      notes.push(
        note('warning', 'roles.contact-as-customer', { sheet: table.name, column: header }),
      );
    }
  }
  return { columns, notes };
}

/** An `Id` that never repeats on orders is the number of the order or row, not of a customer. */
function numbersRows({ column, confidence }: ColumnRole, looks: readonly ColumnCandidates[]) {
  const look = looks[column]?.look;
  return confidence < 0.6 && look !== undefined && look.filled >= 10 && look.distinctShare >= 0.9;
}

/** The one column of dates nothing else is known of, or else when it was paid; `null` if several. */
function onlyDate(
  columns: readonly ColumnRole[],
  looks: readonly ColumnCandidates[],
): number | null {
  const dates = columns.filter(
    ({ column, role, fixed }) =>
      !fixed &&
      (role === null || TIME_LIKE.includes(role)) &&
      (role !== null || !headerForbids(looks[column]?.name ?? '', 'date')) &&
      (looks[column]?.look.date ?? 0) >= 0.8,
  );
  return dates.length === 1 ? (dates[0]?.column ?? null) : null;
}
