import { covers, overlaps } from '../model/area.ts';
import type { HostSheet } from '../model/sheet.ts';
import { addTable, tableArea } from '../model/tables.ts';
import type { HostTable } from '../model/types.ts';
import type { HostWorkbook } from '../model/workbook.ts';
import { define, type HostObject } from '../protocol/define.ts';
import { accessDenied, found, invalidArgument } from '../protocol/errors.ts';
import { numberArg, rangeArg } from './args.ts';
import { type RangeSelf, type TableSelf, tableRef } from './refs.ts';

interface TablesSelf {
  readonly workbook: HostWorkbook;
  /** `null`: tables of all sheets. */
  readonly sheet: HostSheet | null;
}

type Found = readonly { readonly sheet: HostSheet; readonly table: HostTable }[];

const tablesOf = ({ workbook, sheet }: TablesSelf): Found =>
  sheet ? sheet.tables.map((table) => ({ sheet, table })) : workbook.tables;

function byKey(tables: Found, key: unknown): HostObject | null {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const hit = tables.find(
    ({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
  return hit ? tableRef(hit.sheet, hit.table) : null;
}

const at = (tables: Found, index: number): HostObject => {
  const hit = found(tables[index]);
  return tableRef(hit.sheet, hit.table);
};

const tables = define<TablesSelf>({
  type: 'TableCollection',
  properties: { Count: { get: (self) => tablesOf(self).length } },
  indexer: (self, key) => found(byKey(tablesOf(self), key)),
  items: (self) => tablesOf(self).map(({ sheet, table }) => tableRef(sheet, table)),
  methods: {
    Add: (self, [address, hasHeaders], call) => {
      if (typeof hasHeaders !== 'boolean') throw invalidArgument();
      const { sheet, area } = rangeArg(address, self.workbook.active);
      if (self.sheet && sheet !== self.sheet) throw invalidArgument();
      if (sheet.protection) throw accessDenied();
      call.touch();
      return tableRef(sheet, addTable(sheet, area, hasHeaders));
    },
    GetCount: (self) => tablesOf(self).length,
    GetItem: (self, [key]) => found(byKey(tablesOf(self), key)),
    GetItemOrNullObject: (self, [key]) => byKey(tablesOf(self), key),
    GetItemAt: (self, [index]) => at(tablesOf(self), numberArg(index)),
  },
});

interface ScopedSelf extends RangeSelf {
  readonly fullyContained: boolean;
}

const within = ({ sheet, area, fullyContained }: ScopedSelf): readonly TableSelf[] =>
  sheet.tables
    .filter((table) => (fullyContained ? covers : overlaps)(area, tableArea(table)))
    .map((table) => ({ sheet, table }));

const scoped = define<ScopedSelf>({
  type: 'TableScopedCollection',
  indexer: (self, key) => found(byKey(within(self), key)),
  items: (self) => within(self).map(({ sheet, table }) => tableRef(sheet, table)),
  methods: {
    GetCount: (self) => within(self).length,
    GetFirst: (self) => at(within(self), 0),
    GetItem: (self, [key]) => found(byKey(within(self), key)),
    GetItemOrNullObject: (self, [key]) => byKey(within(self), key),
  },
});

export const tableCollectionClasses = [tables, scoped] as const;
