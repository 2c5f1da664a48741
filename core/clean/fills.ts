import { cellRef } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import type { RoleId, TableRoles } from '../roles/index.ts';
import { type FillSetting, roleNamed } from '../settings/index.ts';
import { quantile } from '../stats/index.ts';
import type { Column, Table } from '../table/index.ts';
import { type Journal, sheetRow } from './journal.ts';
import { parseNumber } from './read/number.ts';
import { plainNumber } from './read/plain.ts';
import type { ReadColumn } from './read/read-column.ts';
import { cleanText } from './read/text.ts';
import type { WordColumn } from './read/words-of.ts';
import type { FilledColumn } from './types.ts';

const MOST_CELLS = 5;
/** What says who someone is or what they agreed to is never made up. */
const NEVER: ReadonlySet<RoleId> = new Set(['phone', 'email', 'name', 'refund', 'comment']);

/** Fills missing values by the rules that were set, and keeps account of every cell. */
export class Fills {
  readonly done: FilledColumn[] = [];
  readonly #settings: readonly FillSetting[];
  readonly #used = new Set<FillSetting>();
  readonly #logged = new Set<Column>();
  readonly #language: Language;

  constructor(settings: readonly FillSetting[], language: Language) {
    this.#settings = settings;
    this.#language = language;
  }

  /** Numbers with the missing and unreadable ones filled; the same where no rule is set for the column. */
  numbers<Read extends ReadColumn>(roles: TableRoles, read: Read, journal: Journal): Read {
    const found = this.#ruleOf(roles, read.column);
    if (found === null) return read;
    const present = read.values.filter((value) => !Number.isNaN(value)).sort();
    const value = numberFor(found.setting, present);
    if (value === null) return read;
    const rows = rowsWhere(read.values, (one) => Number.isNaN(one));
    const values = read.values.slice();
    for (const row of rows) values[row] = value;
    this.#account(roles, read.column, found, plainNumber(value), rows, journal);
    return { ...read, values };
  }

  /** Words with the missing ones filled. */
  words(roles: TableRoles, read: WordColumn, journal: Journal): WordColumn {
    const found = this.#ruleOf(roles, read.column);
    if (found === null) return read;
    const word = wordFor(found.setting, read, this.#language);
    if (word === null) return read;
    const known = read.values.indexOf(word);
    const values = known < 0 ? [...read.values, word] : read.values;
    const code = known < 0 ? values.length - 1 : known;
    const rows = rowsWhere(read.codes, (one) => one < 0);
    const codes = read.codes.slice();
    for (const row of rows) codes[row] = code;
    this.#account(roles, read.column, found, word, rows, journal);
    return { ...read, codes, values };
  }

  /** Says which rules filled nothing because no column is theirs. */
  noteUnused(journal: Journal): void {
    for (const setting of this.#settings) {
      if (this.#used.has(setting)) continue;
      journal.note('warning', 'clean.fill-unused', { column: setting.column });
    }
  }

  #ruleOf(
    { table, columns }: TableRoles,
    column: Column,
  ): { readonly setting: FillSetting; readonly role: RoleId | null } | null {
    if (this.#settings.length === 0) return null;
    const role = columns.find(({ column: index }) => table.columns[index] === column)?.role ?? null;
    if (role !== null && NEVER.has(role)) return null;
    const names = [table.name, table.sheet, table.file].map((sheet) => `${sheet}.${column.name}`);
    const isMeant = ({ column: wanted }: FillSetting): boolean => {
      const text = cleanText(wanted);
      if (names.includes(text) || text === column.name) return true;
      return role !== null && roleNamed(text) === role;
    };
    const setting = this.#settings.findLast(isMeant);
    if (setting === undefined) return null;
    this.#used.add(setting);
    return { setting, role };
  }

  #account(
    { table }: { readonly table: Table },
    column: Column,
    { setting, role }: { readonly setting: FillSetting; readonly role: RoleId | null },
    value: string,
    rows: Int32Array,
    journal: Journal,
  ): void {
    if (rows.length === 0 || this.#logged.has(column)) return;
    this.#logged.add(column);
    journal.cells(table, column, 'clean.filled', rows, () => value);
    const cells = Array.from(rows.subarray(0, MOST_CELLS), (row) =>
      cellRef(table.sheet, column.sheetColumn, sheetRow(table, row)),
    );
    const { sheet } = table;
    this.done.push({
      sheet,
      column: column.name,
      role,
      rule: setting.rule,
      value,
      n: rows.length,
      cells,
    });
    const params = { sheet, column: column.name, n: rows.length, value };
    journal.note('info', 'clean.filled-cells', params, cells[0]);
  }
}

function rowsWhere(
  values: Float64Array | Int32Array,
  isMissing: (value: number) => boolean,
): Int32Array {
  const rows: number[] = [];
  values.forEach((value, row) => {
    if (isMissing(value)) rows.push(row);
  });
  return Int32Array.from(rows);
}

/** @param present ascending */
function numberFor({ rule, value }: FillSetting, present: Float64Array): number | null {
  if (rule === 'constant') return parseNumber(value ?? '')?.value ?? null;
  if (rule === 'unknown' || present.length === 0) return null;
  return rule === 'median' ? quantile(present, 0.5) : mostFrequent(present);
}

/** The most frequent of ascending numbers; the smallest of several. */
function mostFrequent(sorted: Float64Array): number {
  let best = sorted[0]!;
  let most = 0;
  let run = 0;
  sorted.forEach((value, index) => {
    run = index > 0 && value === sorted[index - 1] ? run + 1 : 1;
    if (run > most) {
      most = run;
      best = value;
    }
  });
  return best;
}

function wordFor(
  { rule, value }: FillSetting,
  { codes, values }: WordColumn,
  language: Language,
): string | null {
  if (rule === 'constant') return value;
  if (rule === 'unknown') return t(language, 'clean.unknown-word');
  if (rule === 'median' || values.length === 0) return null;
  const counts = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) counts[code]! += 1;
  const most = counts.reduce((best, count) => Math.max(best, count), 0);
  return values[counts.indexOf(most)] ?? null;
}
