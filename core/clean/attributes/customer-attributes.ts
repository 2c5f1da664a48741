import { dayOf } from '../../basics/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { Journal } from '../journal.ts';
import type { People } from '../people.ts';
import { parseGender } from '../read/words.ts';
import type { WordColumn } from '../read/words-of.ts';
import type { TableReader } from '../table-reader.ts';
import type { Attribute, AttributeConflict } from '../types.ts';
import { gather } from './gather.ts';
import type { Told } from './told.ts';
import type { AboutCustomers } from './types.ts';

/** What may be known of a customer. Names, phones and e-mails never go in. */
const TEXTS: readonly RoleId[] = ['membership', 'city', 'region', 'gender', 'channel', 'segment'];
const NUMBERS: readonly RoleId[] = ['age', 'birth-date'];
/** What a sheet of answers says of the customer, not of the answer. */
const ABOUT_THE_PERSON: ReadonlySet<RoleId> = new Set([
  ...(['membership', 'city', 'region', 'gender', 'age', 'birth-date'] as const),
]);

/** Attributes, and where sheets disagreed about them. */
export interface CustomerAttributes {
  readonly attributes: readonly Attribute[];
  readonly conflicts: readonly AttributeConflict[];
}

/**
 * Attributes of customers from customers sheets, completed by what answers say of the person. Where they
 * disagree, the newest value counts if every row is dated, else the one most rows give, else the first;
 * a note says how often. A birth date is a number of days.
 */
export function customerAttributes(
  tables: readonly AboutCustomers[],
  people: People,
  journal: Journal,
): CustomerAttributes {
  const attributes: Attribute[] = [];
  const conflicts: AttributeConflict[] = [];
  const count = people.ids.length;
  for (const role of TEXTS) {
    const told = tables.flatMap((about) => textsOf(about, role, journal));
    if (told.length === 0) continue;
    const found = gather(told, count);
    attributes.push({
      role,
      kind: 'text',
      dimension: dimensionOf(found.values, count),
      source: found.source,
      asked: askedOf(told, count),
    });
    conflicts.push(...found.conflicts.map((conflict) => ({ ...conflict, role })));
  }
  for (const role of NUMBERS) {
    const told = tables.flatMap((about) => numbersOf(about, role));
    if (told.length === 0) continue;
    const found = gather(told, count);
    const values = Float64Array.from(
      { length: count },
      (_, customer) => found.values[customer] ?? Number.NaN,
    );
    attributes.push({ role, kind: 'number', values, source: found.source });
    conflicts.push(...found.conflicts.map((conflict) => ({ ...conflict, role })));
  }
  const n = conflicts.reduce((sum, { others }) => sum + others.length, 0);
  if (n > 0) journal.note('warning', 'clean.attribute-conflicts', { n });
  return { attributes, conflicts };
}

/** Customers whom a row of a sheet with the column is about. */
function askedOf(told: readonly Told<string>[], count: number): Uint8Array {
  const asked = new Uint8Array(count);
  for (const { about } of told) for (const who of about.customer) if (who >= 0) asked[who] = 1;
  return asked;
}

function tells({ reader }: AboutCustomers, role: RoleId): boolean {
  return reader.roles.kind === 'customers' || ABOUT_THE_PERSON.has(role);
}

function textsOf(about: AboutCustomers, role: RoleId, journal: Journal): Told<string>[] {
  const { reader } = about;
  const column = tells(about, role) ? reader.column(role) : null;
  if (column === null) return [];
  const words = reader.words(column);
  const isSpelt = role === 'gender' && !reader.undone.has('clean.gender');
  const values = isSpelt ? genderSpelling(reader, words, journal) : words.values;
  const same = new Map(values.map((value) => [value, sameText(role, value)]));
  return [
    {
      about,
      column,
      valueAt: (row) => values[words.codes[row]!] ?? null,
      sameAs: (value) => same.get(value) ?? value,
    },
  ];
}

/** 女 and F are one gender, 上海 and 上海市 one city, VIP and vip one level. */
function sameText(role: RoleId, value: string): string {
  const lower = value.toLowerCase();
  if (role === 'gender') return parseGender(value) ?? lower;
  return role === 'city' || role === 'region' ? lower.replace(/(?<=..)[市省]$/u, '') : lower;
}

function numbersOf(about: AboutCustomers, role: RoleId): Told<number>[] {
  const { reader } = about;
  const column = tells(about, role) ? reader.column(role) : null;
  if (column === null) return [];
  const isDate = role === 'birth-date';
  const { values } = isDate ? reader.dates(column, 'birth') : reader.numbers(column);
  const valueAt = (row: number): number | null => {
    const value = values[row]!;
    return Number.isNaN(value) ? null : isDate ? dayOf(value) : value;
  };
  return [{ about, column, valueAt, sameAs: (value) => value }];
}

/** Women and men spelt as the column spells them most often; other values stay as they are. */
function genderSpelling(
  reader: TableReader,
  words: WordColumn,
  journal: Journal,
): readonly string[] {
  const counts = new Int32Array(words.values.length);
  for (const code of words.codes) if (code >= 0) counts[code]! += 1;
  const genders = words.values.map((text) => parseGender(text));
  const usual = new Map<string, number>();
  genders.forEach((gender, code) => {
    if (gender === null) return;
    const best = usual.get(gender);
    if (best === undefined || counts[code]! > counts[best]!) usual.set(gender, code);
  });
  const spelt = words.values.map((text, code) => {
    const gender = genders[code];
    return gender == null ? text : words.values[usual.get(gender)!]!;
  });
  const changed = (code: number) => code >= 0 && spelt[code] !== words.values[code];
  const rows = Int32Array.from([...words.codes.keys()].filter((row) => changed(words.codes[row]!)));
  const printed = (row: number) => spelt[words.codes[row]!] ?? '';
  journal.cells(reader.table, words.column, 'clean.gender', rows, printed);
  return spelt;
}

function dimensionOf(
  values: readonly (string | undefined)[],
  count: number,
): { readonly codes: Int32Array; readonly values: readonly string[] } {
  const codes = new Int32Array(count).fill(-1);
  const codeOf = new Map<string, number>();
  values.forEach((value, customer) => {
    if (value === undefined) return;
    const code = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, code);
    codes[customer] = code;
  });
  return { codes, values: [...codeOf.keys()] };
}
