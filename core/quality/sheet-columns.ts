import type { Dimension } from '../basics/index.ts';
import { cellRef } from '../basics/index.ts';
import { type RoleReading, readInRole } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import { columnOf, type RoleId, type SheetKind, type TableRoles } from '../roles/index.ts';
import type { Column } from '../table/index.ts';

/** Cells shown of those that fail a test. */
export const MOST_CELLS = 5;

/** The columns of one sheet by role, each read once. */
export class SheetColumns {
  readonly roles: TableRoles;
  readonly undone: ReadonlySet<MessageCode>;
  /** Whose the rows are, as identity joined them. */
  readonly customers: Dimension | null;
  readonly #readings = new Map<Column, RoleReading>();

  /**
   * @param undone rules of cleaning that are switched off
   * @param customers whose the rows are; `null`: the sheet names no customers
   */
  constructor(
    roles: TableRoles,
    undone: ReadonlySet<MessageCode>,
    customers: Dimension | null = null,
  ) {
    this.undone = undone;
    this.roles = roles;
    this.customers = customers;
  }

  get kind(): SheetKind {
    return this.roles.kind;
  }

  get sheet(): string {
    return this.roles.table.sheet;
  }

  get rows(): number {
    return this.roles.table.rowCount;
  }

  column(role: RoleId): Column | null {
    return columnOf(this.roles, role);
  }

  header(role: RoleId): string {
    return this.column(role)?.name ?? '';
  }

  /** Numbers, times or flags by row, NaN missing; `null` without the column. */
  numbers(role: RoleId): Float64Array | null {
    return this.#read(role)?.values ?? null;
  }

  /** Texts by row; `null` without the column. */
  words(role: RoleId): Dimension | null {
    return this.#read(role)?.words ?? null;
  }

  /** Addresses of the first of some rows (0-based) in the column of a role. */
  cells(role: RoleId, rows: readonly number[]): readonly string[] {
    const { table } = this.roles;
    const column = this.column(role)?.sheetColumn ?? 0;
    return rows
      .slice(0, MOST_CELLS)
      .map((row) => cellRef(table.sheet, column, table.rowNumbers[row] ?? 0));
  }

  #read(role: RoleId): RoleReading | null {
    const column = this.column(role);
    if (column === null) return null;
    const known = this.#readings.get(column);
    if (known !== undefined) return known;
    const reading = readInRole(column, role, this.undone);
    this.#readings.set(column, reading);
    return reading;
  }
}
