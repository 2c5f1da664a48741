import { cellCount, isEntireColumn, isEntireRow } from '../model/area.ts';
import { define, object } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { mayDo } from './guard.ts';
import { areaMethods } from './range-areas.ts';
import { cellProperties } from './range-cells.ts';
import { editMethods } from './range-edit.ts';
import { hyperlink } from './range-hyperlink.ts';
import { type RangeSelf, sheetRef } from './refs.ts';

/** Whether all lines are hidden; `null`: some. */
function allHidden(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
  let some = 0;
  for (const line of hidden) if (line >= from && line < from + count) some++;
  return some === 0 ? false : some === count ? true : null;
}

function hide(hidden: Set<number>, from: number, count: number, value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  for (let line = from; line < from + count; line++) {
    if (value) hidden.add(line);
    else hidden.delete(line);
  }
}

const rowsHidden = ({ sheet, area }: RangeSelf) => allHidden(sheet.hiddenRows, area.row, area.rows);
const columnsHidden = ({ sheet, area }: RangeSelf) =>
  allHidden(sheet.hiddenColumns, area.column, area.columns);

function hiddenOf(self: RangeSelf): boolean | null {
  const [rows, columns] = [rowsHidden(self), columnsHidden(self)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

const sum = (from: number, count: number, size: (line: number) => number): number => {
  let total = 0;
  for (let line = from; line < from + count; line++) total += size(line);
  return total;
};

const told = ({ sheet, area }: RangeSelf): void =>
  sheet.workbook.tell({ kind: 'format', sheet, area });

export const range = define<RangeSelf>({
  type: 'Range',
  properties: {
    Address: { get: ({ sheet, area }) => sheet.address(area) },
    AddressLocal: { get: ({ sheet, area }) => sheet.address(area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel answers -1 beyond what an Int32 holds.
    CellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    ...cellProperties,
    Hyperlink: hyperlink,
    Hidden: { get: hiddenOf },
    RowHidden: {
      get: rowsHidden,
      set: (self, value) => {
        mayDo(self.sheet, 'allowFormatRows');
        hide(self.sheet.hiddenRows, self.area.row, self.area.rows, value);
        told(self);
      },
    },
    ColumnHidden: {
      get: columnsHidden,
      set: (self, value) => {
        mayDo(self.sheet, 'allowFormatColumns');
        hide(self.sheet.hiddenColumns, self.area.column, self.area.columns, value);
        told(self);
      },
    },
    Width: {
      get: ({ sheet, area }) =>
        sum(area.column, area.columns, (column) => sheet.columnWidth(column)),
    },
    Height: { get: ({ sheet, area }) => sum(area.row, area.rows, (row) => sheet.rowHeight(row)) },
    Left: { get: ({ sheet, area }) => sum(0, area.column, (column) => sheet.columnWidth(column)) },
    Top: { get: ({ sheet, area }) => sum(0, area.row, (row) => sheet.rowHeight(row)) },
  },
  navigation: {
    Worksheet: ({ sheet }) => sheetRef(sheet),
    Format: (self) => object('RangeFormat', self),
    ConditionalFormats: (self) => object('ConditionalFormatCollection', self),
    DataValidation: (self) => object('DataValidation', self),
  },
  methods: { ...areaMethods, ...editMethods },
});

export const rangeAreas = define<{
  readonly sheet: RangeSelf['sheet'];
  readonly areas: readonly RangeSelf['area'][];
}>({
  type: 'RangeAreas',
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => sheet.address(area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0) },
  },
  navigation: {
    Areas: ({ sheet, areas }) => object('RangeCollection', { sheet, areas }),
    Worksheet: ({ sheet }) => sheetRef(sheet),
  },
});

export const rangeCollection = define<{
  readonly sheet: RangeSelf['sheet'];
  readonly areas: readonly RangeSelf['area'][];
}>({
  type: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => object('Range', { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw invalidArgument();
      return object('Range', { sheet, area });
    },
  },
});
