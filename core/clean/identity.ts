import type { Identity, KeyColumn, SheetKeys } from '../identity/index.ts';
import { identify } from '../identity/index.ts';
import { maskKey } from '../privacy/index.ts';
import { isMemberHeader, type SheetKind } from '../roles/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Column } from '../table/index.ts';
import { noteAlikeIds } from './alike-ids.ts';
import type { Journal } from './journal.ts';
import { contactKeys, ownKeys } from './read/contact-keys.ts';
import type { TableReader } from './table-reader.ts';

const ABOUT_CUSTOMERS: readonly SheetKind[] = ['customers', 'orders', 'touches', 'feedback'];
/** Whom a parcel goes to need not be who bought it. */
const RECIPIENT = /收货|收件|收方|ship|recipient|consignee|receiver|delivery/i;

/**
 * Finds whose the rows of all sheets are, and tells their readers. Rows that another key than the
 * customer column's led to their customer are logged.
 */
export function identifyCustomers(
  readers: readonly TableReader[],
  { identity: mode, sharedKeyLimit }: Pick<Settings, 'identity' | 'sharedKeyLimit'>,
  journal: Journal,
): Identity {
  const about = readers.filter(({ roles }) => ABOUT_CUSTOMERS.includes(roles.kind));
  const isMember = memberColumns(about);
  const sheets = about.map((reader) => sheetKeys(reader, mode, isMember));
  const identity = identify(sheets, { mode, sharedKeyLimit });
  noteAlikeIds(identity.alike, readers, journal);
  identity.sheets.forEach(({ customers }, index) => {
    if (customers === null) return;
    const reader = about[index]!;
    logJoined(reader, customers, journal);
    reader.setCustomers(customers);
  });
  return identity;
}

function sheetKeys(
  reader: TableReader,
  mode: Settings['identity'],
  isMember: (column: Column) => boolean,
): SheetKeys {
  const { table, index, roles } = reader;
  const column = reader.column('customer');
  let others: readonly KeyColumn[] | undefined;
  return {
    table: index,
    rowCount: table.rowCount,
    own:
      column === null
        ? null
        : ownKeys(
            reader.ownKeys(column),
            table.columns.indexOf(column),
            columnKind(reader, column, isMember),
          ),
    get others() {
      others ??= mode === 'off' ? [] : otherKeys(reader);
      return others;
    },
    isCustomers: roles.kind === 'customers',
    keepsOwn: roles.kind === 'customers' || roles.kind === 'orders',
  };
}

function otherKeys(reader: TableReader): readonly KeyColumn[] {
  const { table, roles } = reader;
  return (['member-id', 'phone', 'email'] as const).flatMap((role) => {
    const column = reader.column(role);
    if (column === null || (roles.kind === 'orders' && RECIPIENT.test(column.name))) return [];
    return [
      contactKeys(column, table.columns.indexOf(column), role === 'member-id' ? 'member' : role),
    ];
  });
}

/** A phone or e-mail column that had to do as customer column is still one of phones or e-mails. */
function columnKind(
  { roles, table }: TableReader,
  column: Column,
  isMember: (column: Column) => boolean,
): 'id' | 'member' | 'phone' | 'email' {
  if (isMember(column)) return 'member';
  const entry = roles.columns.find(({ column: index }) => table.columns[index] === column);
  if (entry?.reason.code !== 'roles.reason-contact-as-customer') return 'id';
  return entry.alternatives[0]?.role === 'email' ? 'email' : 'phone';
}

/**
 * Customer columns that hold member numbers, where other sheets number customers otherwise: their header
 * says so, and their numbers are none of the customers'.
 */
function memberColumns(readers: readonly TableReader[]): (column: Column) => boolean {
  const owns = readers.flatMap((reader) => {
    const column = reader.column('customer');
    return column === null ? [] : [{ reader, column, isMember: isMemberHeader(column.name) }];
  });
  const named = owns.filter(({ isMember }) => isMember);
  const others = owns.filter(
    ({ reader, column, isMember }) => !isMember && columnKind(reader, column, () => false) === 'id',
  );
  if (named.length === 0 || others.length === 0) return () => false;
  const ids = new Set(others.flatMap(({ reader, column }) => reader.ownKeys(column).values));
  const members = new Set(
    readers.flatMap((reader) => {
      const column = reader.column('member-id');
      return column === null ? [] : contactKeys(column, 0, 'member').values;
    }),
  );
  const found = new Set(
    named
      .filter(({ reader, column }) => {
        const { values } = reader.ownKeys(column);
        const among = (known: ReadonlySet<string>) => values.filter((key) => known.has(key)).length;
        const amongIds = among(ids);
        return amongIds === 0 || among(members) > amongIds;
      })
      .map(({ column }) => column),
  );
  return (column) => found.has(column);
}

function logJoined(
  reader: TableReader,
  customers: NonNullable<TableReader['customers']>,
  journal: Journal,
): void {
  const { table } = reader;
  const column = reader.column('customer');
  const own = column === null ? null : reader.ownKeys(column);
  const nameAt = (row: number) => customers.values[customers.codes[row] ?? -1];
  const rows = Int32Array.from([...customers.codes.keys()]).filter((row) => {
    const name = nameAt(row);
    return name !== undefined && name !== own?.values[own.codes[row] ?? -1];
  });
  journal.rows(table, 'clean.row-joined', rows, column, (row) => maskKey(nameAt(row) ?? ''));
  if (rows.length === 0) return;
  journal.note('info', 'clean.rows-joined', { sheet: table.sheet, n: rows.length });
}
