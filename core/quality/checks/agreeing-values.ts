import { dayOf } from '../../basics/index.ts';
import { contactForm } from '../../clean/index.ts';
import type { RoleId, SheetKind } from '../../roles/index.ts';
import type { SheetColumns } from '../sheet-columns.ts';
import type { Check } from '../types.ts';
import { sameSpelling } from './spelling.ts';

/** What should not differ between sheets of customers. */
const OF_CUSTOMERS: readonly RoleId[] = [
  'membership',
  'city',
  'region',
  'gender',
  'birth-date',
  'age',
  'phone',
  'email',
];
/** What should not differ in any sheet: an order may well go to another city. */
const OF_ANYONE: readonly RoleId[] = ['gender', 'birth-date'];
const ANY_SHEET: readonly SheetKind[] = ['orders', 'touches', 'feedback'];
/** Ages asked in different years. */
const YEARS_APART = 1;

/**
 * Whether two sheets say the same of a customer, one test a kind of value; a sheet that says it twice
 * itself counts too. The cell shown is the later one.
 */
export function agreeingValueChecks(sheets: readonly SheetColumns[]): readonly Check[] {
  const customers = new CustomerCodes();
  return OF_CUSTOMERS.flatMap((role) => {
    const telling = sheets.filter(
      (columns) =>
        columns.customers !== null &&
        columns.column(role) !== null &&
        (columns.kind === 'customers' ||
          (ANY_SHEET.includes(columns.kind) && OF_ANYONE.includes(role))),
    );
    const check = agreement(telling, role, customers);
    return check === null ? [] : [check];
  });
}

/** One number for each customer, whatever sheet names them. */
class CustomerCodes {
  readonly #codes = new Map<string, number>();
  readonly #rows = new Map<SheetColumns, Int32Array>();

  ofRows(columns: SheetColumns): Int32Array {
    const known = this.#rows.get(columns);
    if (known !== undefined) return known;
    const keys = columns.customers!;
    const codes = keys.values.map((key) => {
      const code = this.#codes.get(key) ?? this.#codes.size;
      this.#codes.set(key, code);
      return code;
    });
    const rows = keys.codes.map((code) => (code < 0 ? -1 : codes[code]!));
    this.#rows.set(columns, rows);
    return rows;
  }
}

function agreement(
  sheets: readonly SheetColumns[],
  role: RoleId,
  customers: CustomerCodes,
): Check | null {
  const first = new Map<number, string | number>();
  const tested = new Set<number>();
  const failed = new Set<number>();
  const cells: string[] = [];
  for (const columns of sheets) {
    const valueAt = valuesOf(columns, role);
    customers.ofRows(columns).forEach((who, row) => {
      const value = who < 0 ? null : valueAt(row);
      if (value === null) return;
      const earlier = first.get(who);
      if (earlier === undefined) {
        first.set(who, value);
        return;
      }
      tested.add(who);
      if (failed.has(who) || agree(earlier, value, role)) return;
      failed.add(who);
      cells.push(...(cells.length < 5 ? columns.cells(role, [row]) : []));
    });
  }
  if (tested.size === 0) return null;
  return {
    code: 'quality.check.agree',
    dimension: 'consistency',
    part: 'across',
    sheet: sheets.at(-1)!.sheet,
    columns: [...new Set(sheets.map((columns) => columns.header(role)))],
    unit: 'customer',
    n: tested.size,
    failed: failed.size,
    cells,
  };
}

function valuesOf(columns: SheetColumns, role: RoleId): (row: number) => string | number | null {
  const words = columns.words(role);
  if (words !== null) {
    const isContact = role === 'phone' || role === 'email';
    const alike = words.values.map((text) =>
      isContact ? contactForm(role, text) : sameSpelling(text),
    );
    return (row) => (words.codes[row]! < 0 ? null : alike[words.codes[row]!]!);
  }
  const numbers = columns.numbers(role)!;
  const isDate = role === 'birth-date';
  return (row) => {
    const value = numbers[row]!;
    if (Number.isNaN(value)) return null;
    return isDate ? dayOf(value) : value;
  };
}

function agree(one: string | number, other: string | number, role: RoleId): boolean {
  if (one === other) return true;
  if (typeof one === 'string' || typeof other === 'string') return String(one) === String(other);
  return role === 'age' && Math.abs(one - other) <= YEARS_APART;
}
