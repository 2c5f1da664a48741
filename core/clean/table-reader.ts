import { type Dimension, roundTo } from '../basics/index.ts';
import { columnOf, type RoleId, type TableRoles } from '../roles/index.ts';
import { CellKind, type Column, type Table } from '../table/index.ts';
import type { Fills } from './fills.ts';
import type { Journal } from './journal.ts';
import { isMasked } from './read/customer-key.ts';
import { type DateColumn, datesOf } from './read/dates-of.ts';
import { moneyUnit } from './read/money-unit.ts';
import { type NumberColumn, numbersOf } from './read/numbers-of.ts';
import { NOTHING_UNDONE, type ReadColumn, type Undone } from './read/read-column.ts';
import { satisfactionOf } from './read/satisfaction.ts';
import { customerKeysOf, keysOf, type WordColumn, wordsOf } from './read/words-of.ts';
import { comparedColumns } from './repeats/compared-columns.ts';
import { type Repeats, repeatedRows } from './repeats/repeated-rows.ts';

/** Whole numbers from here on have lost digits in a sheet, which keeps fifteen. */
const LOST_DIGITS = 1e15;
/** From this share on, blotted-out keys make customers of a sheet unsure. */
const MOSTLY_MASKED = 0.05;

/** What is set about cleaning: rules switched off, and what missing values are filled with. */
export interface Cleaning {
  readonly undone: Undone;
  readonly fills: Fills | null;
}
const AS_USUAL: Cleaning = { undone: NOTHING_UNDONE, fills: null };

/** Reads the columns of one table by role; what was changed or unreadable goes to the journal. */
export class TableReader {
  readonly index: number;
  readonly roles: TableRoles;
  readonly table: Table;
  /** Rules of cleaning that are switched off. */
  readonly undone: Undone;
  readonly #fills: Fills | null;
  readonly #journal: Journal;
  #compared: readonly Column[] | null = null;
  #repeats: Repeats | null = null;
  readonly #dates = new Map<Column, DateColumn>();
  readonly #datesLogged = new Set<Column>();
  readonly #keys = new Map<Column, WordColumn>();
  #own: WordColumn | null = null;
  #customers: Dimension | null = null;

  constructor(
    index: number,
    roles: TableRoles,
    journal: Journal,
    { undone, fills }: Cleaning = AS_USUAL,
  ) {
    this.index = index;
    this.roles = roles;
    this.table = roles.table;
    this.#journal = journal;
    this.undone = undone;
    this.#fills = fills;
  }

  /** The columns as rows are compared, in the order of the table's. */
  get compared(): readonly Column[] {
    this.#compared ??= this.undone.has('clean.row-duplicate-form')
      ? this.table.columns
      : comparedColumns(this);
    return this.#compared;
  }

  /** Rows that say in every column the same as an earlier one, found on first use. */
  get repeats(): Repeats {
    const { rowCount, columns } = this.table;
    this.#repeats ??= repeatedRows(this.compared, rowCount, columns);
    return this.#repeats;
  }

  roleOf(column: Column): RoleId | null {
    const { columns } = this.roles;
    return columns.find(({ column: at }) => this.table.columns[at] === column)?.role ?? null;
  }

  column(role: RoleId): Column | null {
    return columnOf(this.roles, role);
  }

  /** The first of some roles that a column plays. */
  firstOf(...roles: readonly RoleId[]): Column | null {
    for (const role of roles) {
      const column = this.column(role);
      if (column !== null) return column;
    }
    return null;
  }

  numbers(column: Column, holds: 'number' | 'money' = 'number'): NumberColumn {
    const numbers = numbersOf(column, this.undone, holds);
    this.#journal.column(this.table, numbers, 'number');
    const params = { sheet: this.table.sheet, column: column.name };
    if (numbers.mark === 'comma') this.#journal.note('info', 'clean.decimal-comma', params);
    if (numbers.mark === 'mixed') this.#journal.note('warning', 'clean.decimal-mixed', params);
    const { percents } = numbers;
    if (percents > 0) {
      this.#journal.note('warning', 'clean.money-all-percents', { ...params, n: percents });
    }
    return this.#fills?.numbers(this.roles, numbers, this.#journal) ?? numbers;
  }

  /** Numbers of a money column in whole units of money, where its header gives thousands or cents. */
  money(column: Column): Float64Array {
    const { values } = this.numbers(column, 'money');
    const unit = moneyUnit(column.name);
    // 1.2万 below （万元） has its unit in the cell already.
    if (unit === 1 || column.dictionary.some((text) => /[万千亿萬億]/.test(text))) return values;
    const params = { sheet: this.table.sheet, column: column.name, unit };
    this.#journal.note('warning', 'clean.money-unit', params);
    return values.map((value) => roundTo(value * unit, 6));
  }

  dates(column: Column, purpose: 'record' | 'birth' = 'record'): DateColumn {
    const dates = this.#dates.get(column) ?? datesOf(column, purpose, this.undone);
    this.#dates.set(column, dates);
    if (this.#datesLogged.has(column)) return dates;
    this.#datesLogged.add(column);
    this.#journal.column(this.table, dates, 'date');
    const { order, open } = dates.order;
    const params = { sheet: this.table.sheet, column: column.name };
    if (open > 0 && order === 'day-first') this.#journal.note('info', 'clean.day-first', params);
    if (open > 0 && order === 'month-first') {
      this.#journal.note('info', 'clean.month-first', params);
    }
    const zoned = dates.changes.get('clean.date-zone')?.length ?? 0;
    if (zoned > 0) this.#journal.note('info', 'clean.date-zones', { ...params, n: zoned });
    const epochs = dates.changes.get('clean.date-epoch')?.length ?? 0;
    if (epochs > 0) this.#journal.note('info', 'clean.date-epochs', { ...params, n: epochs });
    return dates;
  }

  /** Times of a column before anything about them is logged. */
  times(column: Column): Float64Array {
    const dates = this.#dates.get(column) ?? datesOf(column, 'record', this.undone);
    this.#dates.set(column, dates);
    return dates.values;
  }

  /** Other columns read as numbers: scores, flags. */
  log<Read extends ReadColumn>(read: Read): Read {
    this.#journal.column(this.table, read, 'number');
    return read;
  }

  /** Scores of satisfaction. */
  scores(column: Column): ReadColumn {
    const scores = this.log(satisfactionOf(column, this.undone));
    return this.#fills?.numbers(this.roles, scores, this.#journal) ?? scores;
  }

  words(column: Column): WordColumn {
    const words = wordsOf(column, this.undone);
    this.#journal.column(this.table, words, 'word');
    return this.#fills?.words(this.roles, words, this.#journal) ?? words;
  }

  /** Text columns of some roles, where the table has them. */
  wordsBy(roles: readonly RoleId[]): Map<RoleId, WordColumn> {
    const found = new Map<RoleId, WordColumn>();
    for (const role of roles) {
      const column = this.column(role);
      if (column !== null) found.set(role, this.words(column));
    }
    return found;
  }

  /** Keys of the customers of the rows, as identity joined them; `null`: nothing says whose they are. */
  get customers(): Dimension | null {
    if (this.#customers !== null) return this.#customers;
    const column = this.column('customer');
    return column === null ? null : this.keys(column);
  }

  /** Whose the rows are, where other keys than the customer column's say so. */
  setCustomers(customers: Dimension): void {
    const column = this.column('customer');
    if (column !== null) this.keys(column);
    this.#customers = customers;
  }

  /** Whose the rows are, before anything about it is logged. */
  customersOf(column: Column): Dimension {
    return this.#customers ?? this.ownKeys(column);
  }

  /** Keys of the customer column before anything about them is logged. */
  ownKeys(column: Column): WordColumn {
    const known = this.#own ?? customerKeysOf(column, this.undone);
    this.#own = known;
    return known;
  }

  keys(column: Column): WordColumn {
    const known = this.#keys.get(column);
    if (known !== undefined) return known;
    const isCustomer = column === this.column('customer');
    const keys = isCustomer ? this.ownKeys(column) : keysOf(column, this.undone);
    this.#keys.set(column, keys);
    this.#journal.column(this.table, keys, 'word');
    const lossy = column.kinds.reduce((count, kind, row) => {
      const isLong = kind === CellKind.number && Math.abs(column.values[row]!) >= LOST_DIGITS;
      return count + (isLong ? 1 : 0);
    }, 0);
    const inExponent = keys.values.filter((key) => /^\d(?:\.\d+)?E\+\d+$/i.test(key)).length;
    if (lossy + inExponent > 0) {
      const params = { sheet: this.table.sheet, column: column.name, n: lossy + inExponent };
      this.#journal.note('warning', 'clean.keys-lost-digits', params);
    }
    if (isCustomer) this.#noteMasked(column, keys);
    return keys;
  }

  /** Blotted-out names and numbers make one customer of several people. */
  #noteMasked(column: Column, { values }: WordColumn): void {
    const n = values.filter((key) => isMasked(key)).length;
    if (n === 0 || n < MOSTLY_MASKED * values.length) return;
    const params = { sheet: this.table.sheet, column: column.name, n };
    this.#journal.note('problem', 'clean.keys-masked', params);
  }
}
