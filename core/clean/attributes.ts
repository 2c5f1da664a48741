import { dayOf } from '../basics/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { Journal } from './journal.ts';
import type { People } from './people.ts';
import { parseGender } from './read/words.ts';
import type { WordColumn } from './read/words-of.ts';
import type { TableReader } from './table-reader.ts';
import type { Attribute } from './types.ts';

/** What may be known of a customer. Names, phones and e-mails never go in. */
const TEXTS: readonly RoleId[] = ['membership', 'city', 'region', 'gender', 'channel', 'segment'];
const NUMBERS: readonly RoleId[] = ['age', 'birth-date'];

/** Values of one attribute by customer: the first one that isn't empty stays. */
class Gathered<Value> {
  readonly values: (Value | undefined)[] = [];
  conflicts = 0;

  add(customer: number, value: Value): void {
    const known = this.values[customer];
    if (known === undefined) this.values[customer] = value;
    else if (known !== value) this.conflicts += 1;
  }
}

/** A table that tells about customers: its reader, and the customer of each row (−1 unknown). */
export interface AboutCustomers {
  readonly reader: TableReader;
  readonly customer: Int32Array;
}

/**
 * Attributes of customers from customers sheets. Several sheets complete each other; where they
 * disagree the first value stays and a note says how often. A birth date is a number of days.
 */
export function customerAttributes(
  tables: readonly AboutCustomers[],
  people: People,
  journal: Journal,
): readonly Attribute[] {
  const attributes: Attribute[] = [];
  let conflicts = 0;
  const count = people.ids.length;
  for (const role of TEXTS) {
    const gathered = new Gathered<string>();
    const found = gatherTexts(tables, role, gathered, journal);
    conflicts += gathered.conflicts;
    if (found) attributes.push({ role, kind: 'text', dimension: dimensionOf(gathered, count) });
  }
  for (const role of NUMBERS) {
    const gathered = new Gathered<number>();
    const found = gatherNumbers(tables, role, gathered);
    conflicts += gathered.conflicts;
    if (!found) continue;
    const values = Float64Array.from(
      { length: count },
      (_, customer) => gathered.values[customer] ?? Number.NaN,
    );
    attributes.push({ role, kind: 'number', values });
  }
  if (conflicts > 0) journal.note('warning', 'clean.attribute-conflicts', { n: conflicts });
  return attributes;
}

function gatherTexts(
  tables: readonly AboutCustomers[],
  role: RoleId,
  gathered: Gathered<string>,
  journal: Journal,
): boolean {
  let found = false;
  for (const { reader, customer } of tables) {
    const column = reader.column(role);
    if (column === null) continue;
    found = true;
    const words = reader.words(column);
    const spelt = role === 'gender' ? genderSpelling(reader, words, journal) : words.values;
    words.codes.forEach((code, row) => {
      if (code >= 0 && customer[row]! >= 0) gathered.add(customer[row]!, spelt[code]!);
    });
  }
  return found;
}

function gatherNumbers(
  tables: readonly AboutCustomers[],
  role: RoleId,
  gathered: Gathered<number>,
): boolean {
  let found = false;
  for (const { reader, customer } of tables) {
    const column = reader.column(role);
    if (column === null) continue;
    found = true;
    const isDate = role === 'birth-date';
    const { values } = isDate ? reader.dates(column, 'birth') : reader.numbers(column);
    values.forEach((value, row) => {
      if (Number.isNaN(value) || customer[row]! < 0) return;
      gathered.add(customer[row]!, isDate ? dayOf(value) : value);
    });
  }
  return found;
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
  { values }: Gathered<string>,
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
