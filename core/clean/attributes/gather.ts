import { cellRef } from '../../basics/index.ts';
import { sheetRow } from '../journal.ts';
import type { RowSource } from '../types.ts';
import { type ConflictRule, settle } from './settle.ts';
import type { Claim, Told } from './told.ts';

/** A customer whom sheets say different things of. */
export interface GatheredConflict<Value> {
  readonly customer: number;
  readonly rule: ConflictRule;
  readonly kept: { readonly value: Value; readonly where: string };
  /** Each other value once, with the first cell that gives it. */
  readonly others: readonly { readonly value: Value; readonly where: string }[];
}

/** One attribute of all customers. */
export interface Gathered<Value> {
  /** By customer; `undefined`: nobody says. */
  readonly values: readonly (Value | undefined)[];
  /** Where each value stands; sheet row 0 for those that nobody gives. */
  readonly source: RowSource;
  readonly conflicts: readonly GatheredConflict<Value>[];
}

/** The values that sheets give of one attribute, each disagreement settled by rule. */
export function gather<Value extends string | number>(
  sheets: readonly Told<Value>[],
  customers: number,
): Gathered<Value> {
  const values: (Value | undefined)[] = new Array(customers).fill(undefined);
  const same: (string | number)[] = [];
  const source = { table: new Uint16Array(customers), sheetRow: new Int32Array(customers) };
  const disputed = new Set<number>();
  const keep = (who: number, { value, told, row }: Claim<Value>) => {
    const { reader } = told.about;
    values[who] = value;
    source.table[who] = reader.index;
    source.sheetRow[who] = sheetRow(reader.table, row);
  };
  eachClaim(sheets, (who, value, told, row) => {
    const key = told.sameAs(value);
    if (values[who] === undefined) {
      keep(who, { value, told, row });
      same[who] = key;
    } else if (same[who] !== key) disputed.add(who);
  });
  if (disputed.size === 0) return { values, source, conflicts: [] };

  const claims = new Map<number, Claim<Value>[]>();
  eachClaim(sheets, (who, value, told, row) => {
    if (!disputed.has(who)) return;
    const own = claims.get(who) ?? [];
    claims.set(who, own);
    own.push({ value, told, row });
  });
  const conflicts = [...claims].map(([customer, own]) => {
    const { kept, rule } = settle(own);
    keep(customer, kept);
    return { customer, rule, kept: cellOf(kept), others: othersThan(kept, own).map(cellOf) };
  });
  return { values, source, conflicts };
}

function eachClaim<Value extends string | number>(
  sheets: readonly Told<Value>[],
  take: (customer: number, value: Value, told: Told<Value>, row: number) => void,
): void {
  for (const told of sheets) {
    const { customer } = told.about;
    for (let row = 0; row < customer.length; row += 1) {
      if (customer[row]! < 0) continue;
      const value = told.valueAt(row);
      if (value !== null) take(customer[row]!, value, told, row);
    }
  }
}

function othersThan<Value extends string | number>(
  kept: Claim<Value>,
  claims: readonly Claim<Value>[],
): readonly Claim<Value>[] {
  const seen = new Set([kept.told.sameAs(kept.value)]);
  return claims.filter(({ told, value }) => {
    const key = told.sameAs(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cellOf<Value extends string | number>({ value, told, row }: Claim<Value>) {
  const { table } = told.about.reader;
  return { value, where: cellRef(table.sheet, told.column.sheetColumn, sheetRow(table, row)) };
}
