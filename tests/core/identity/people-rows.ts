import { type IdentityMode, identify, type KeyColumn, Kind, type SheetKeys } from '#core';

/** A row's keys; `by` is what the customer column holds, whatever it is. */
export interface KeyRow {
  readonly by?: string | undefined;
  readonly member?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Keys of one sheet written by hand: customer ids begin with C, phones with 1, e-mails have an @. */
export function sheetOf(
  rows: readonly KeyRow[],
  table = 0,
  isCustomers = false,
  keepsOwn = isCustomers,
): SheetKeys {
  const own = rows.some(({ by }) => by !== undefined)
    ? columnOf(
        rows.map(({ by }) => by),
        (key) => kindOf(key),
      )
    : null;
  const others = (['member', 'phone', 'email'] as const).flatMap((kind) =>
    rows.some((row) => row[kind] !== undefined)
      ? [
          columnOf(
            rows.map((row) => row[kind]),
            () => Kind[kind],
          ),
        ]
      : [],
  );
  return { table, rowCount: rows.length, own, others, isCustomers, keepsOwn };
}

function kindOf(key: string): number {
  if (key.includes('@')) return Kind.email;
  return key.startsWith('1') ? Kind.phone : Kind.id;
}

function columnOf(keys: readonly (string | undefined)[], kind: (key: string) => number): KeyColumn {
  const values = [...new Set(keys.filter((key) => key !== undefined))];
  const codes = Int32Array.from(keys, (key) => (key === undefined ? -1 : values.indexOf(key)));
  return { column: 0, codes, values, kinds: Uint8Array.from(values, kind) };
}

/** Whose each row of each sheet is, `null` nobody. */
export function customersOf(
  sheets: readonly SheetKeys[],
  mode: IdentityMode = 'link',
  sharedKeyLimit = 3,
): (string | null)[][] {
  return identify(sheets, { mode, sharedKeyLimit }).sheets.map(({ keys, customers }) => {
    const named = customers ?? keys.own;
    return Array.from({ length: keys.rowCount }, (_, row) =>
      named === null ? null : (named.values[named.codes[row]!] ?? null),
    );
  });
}
