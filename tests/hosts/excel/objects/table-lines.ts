import { enterCells } from '../model/enter.ts';
import type { HostSheet } from '../model/sheet.ts';
import { shiftCells } from '../model/shift.ts';
import { bodyArea, nameHeaders } from '../model/tables.ts';
import type { CellValue, HostTable } from '../model/types.ts';
import { define, type HostObject, object } from '../protocol/define.ts';
import { accessDenied, found, invalidArgument, invalidOperation } from '../protocol/errors.ts';
import { numberArg, textArg } from './args.ts';
import { rangeRef, type TableSelf } from './refs.ts';

interface LineSelf extends TableSelf {
  /** From 0. */
  readonly index: number;
}

const header = (sheet: HostSheet, { area }: HostTable, index: number): string =>
  String(sheet.cells.value(area.row, area.column + index) ?? '');

const columnRef = (self: TableSelf, index: number): HostObject =>
  object('TableColumn', { sheet: self.sheet, table: self.table, index } satisfies LineSelf);

function columnOf(self: TableSelf, key: unknown): HostObject | null {
  const count = self.table.area.columns;
  const named = Array.from({ length: count }, (_, index) => header(self.sheet, self.table, index));
  const index =
    typeof key === 'number'
      ? key - 1
      : named.findIndex((name) => name.toLowerCase() === textArg(key).toLowerCase());
  return index >= 0 && index < count ? columnRef(self, index) : null;
}

const columns = define<TableSelf>({
  type: 'TableColumnCollection',
  properties: { Count: { get: ({ table }) => table.area.columns } },
  indexer: (self, key) => found(columnOf(self, key)),
  items: (self) =>
    Array.from({ length: self.table.area.columns }, (_, index) => columnRef(self, index)),
  methods: {
    GetCount: ({ table }) => table.area.columns,
    GetItem: (self, [key]) => found(columnOf(self, key)),
    GetItemOrNullObject: (self, [key]) => columnOf(self, key),
    GetItemAt: (self, [index]) => found(columnOf(self, numberArg(index) + 1)),
  },
});

const wholeColumn = ({ table, index }: LineSelf) => ({
  ...table.area,
  column: table.area.column + index,
  columns: 1,
});

const column = define<LineSelf>({
  type: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ sheet, table, index }) => header(sheet, table, index),
      set: ({ sheet, table, index }, name) => {
        sheet.cells.setValue(table.area.row, table.area.column + index, textArg(name));
        nameHeaders(sheet, table.area);
        sheet.workbook.tell({ kind: 'table-look', sheet, table });
      },
    },
    Values: { get: (self) => self.sheet.values(wholeColumn(self)) },
  },
  methods: {
    GetRange: (self) => rangeRef(self.sheet, wholeColumn(self)),
    GetHeaderRowRange: (self) => rangeRef(self.sheet, { ...wholeColumn(self), rows: 1 }),
    GetDataBodyRange: (self) => {
      const { row, rows } = bodyArea(self.table);
      return rangeRef(self.sheet, { ...wholeColumn(self), row, rows });
    },
  },
});

const rowRef = (self: TableSelf, index: number): HostObject =>
  object('TableRow', { sheet: self.sheet, table: self.table, index } satisfies LineSelf);

/** @throws HostError unless it is a block as wide as the table */
function rowsOf(given: unknown, width: number): readonly (readonly (CellValue | null)[])[] {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const fits = rows.every((row) => Array.isArray(row) && row.length === width);
  if (rows.length === 0 || !fits) throw invalidArgument();
  return rows as readonly (readonly (CellValue | null)[])[];
}

function addRows(self: TableSelf, index: unknown, given: unknown): HostObject {
  const { sheet, table } = self;
  if (sheet.protection) throw accessDenied();
  const count = bodyArea(table).rows;
  const values = rowsOf(given, table.area.columns);
  const at = index === null || index === undefined || index === -1 ? count : numberArg(index);
  if (at < 0 || at > count) throw invalidArgument();
  const area = { ...table.area, row: bodyArea(table).row + at, rows: values.length };
  const { rows } = table.area;
  shiftCells(sheet, area, 'Down');
  table.area = { ...table.area, rows: rows + values.length };
  enterCells(sheet, area, values);
  sheet.workbook.tell({ kind: 'cells', sheet, area, type: 'RowInserted' });
  return rowRef(self, at);
}

const rows = define<TableSelf>({
  type: 'TableRowCollection',
  properties: { Count: { get: ({ table }) => bodyArea(table).rows } },
  items: (self) =>
    Array.from({ length: bodyArea(self.table).rows }, (_, index) => rowRef(self, index)),
  methods: {
    GetCount: ({ table }) => bodyArea(table).rows,
    GetItemAt: (self, [index]) => {
      const at = numberArg(index);
      if (at < 0 || at >= bodyArea(self.table).rows) throw invalidArgument();
      return rowRef(self, at);
    },
    Add: (self, [index, values], call) => {
      call.touch();
      return addRows(self, index, values);
    },
  },
});

const rowArea = ({ table, index }: LineSelf) => {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
};

const row = define<LineSelf>({
  type: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: { get: (self) => self.sheet.values(rowArea(self)) },
  },
  methods: {
    GetRange: (self) => rangeRef(self.sheet, rowArea(self)),
    Delete: (self, _args, call) => {
      const { sheet, table } = self;
      if (sheet.protection) throw accessDenied();
      const body = bodyArea(table);
      if (body.rows === 1) throw invalidOperation();
      const area = rowArea(self);
      shiftCells(sheet, area, 'Up');
      call.touch();
      sheet.workbook.tell({ kind: 'cells', sheet, area, type: 'RowDeleted' });
      return null;
    },
  },
});

export const tableLineClasses = [columns, column, rows, row] as const;
