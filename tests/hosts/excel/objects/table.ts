import { bodyArea, removeTable, renameTable, resizeTable, tableArea } from '../model/tables.ts';
import type { HostTable } from '../model/types.ts';
import { define, object, type PropertyDefinition } from '../protocol/define.ts';
import { accessDenied, invalidArgument, invalidOperation, notFound } from '../protocol/errors.ts';
import { rangeArg, textArg } from './args.ts';
import { rangeRef, sheetRef, type TableSelf } from './refs.ts';
import { setTotals } from './table-totals.ts';

type Flag = {
  [Name in keyof HostTable]: HostTable[Name] extends boolean ? Name : never;
}[keyof HostTable];

/** A switch of the table's look. */
const flag = (name: Flag): PropertyDefinition<TableSelf> => ({
  get: ({ table }) => table[name],
  set: ({ sheet, table }, value) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    table[name] = value;
    sheet.workbook.tell({ kind: 'table-look', sheet, table });
  },
});

const guard = ({ sheet }: TableSelf): void => {
  if (sheet.protection) throw accessDenied();
};

const STYLE =
  /^(?:TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))?$/;

export const table = define<TableSelf>({
  type: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, name) => renameTable(sheet, table, textArg(name)),
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, style) => {
        if (!STYLE.test(textArg(style))) throw invalidArgument('There is no such table style.');
        table.style = textArg(style);
        sheet.workbook.tell({ kind: 'table-look', sheet, table });
      },
    },
    ShowHeaders: flag('showHeaders'),
    ShowTotals: { get: ({ table }) => table.showTotals, set: setTotals },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigation: {
    Columns: (self) => object('TableColumnCollection', self),
    Rows: (self) => object('TableRowCollection', self),
    Worksheet: ({ sheet }) => sheetRef(sheet),
  },
  methods: {
    GetRange: ({ sheet, table }) => rangeRef(sheet, tableArea(table)),
    GetDataBodyRange: ({ sheet, table }) => rangeRef(sheet, bodyArea(table)),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw notFound();
      return rangeRef(sheet, { ...table.area, rows: 1 });
    },
    GetTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw notFound();
      return rangeRef(sheet, { ...table.area, row: table.area.row + table.area.rows, rows: 1 });
    },
    Resize: (self, [address]) => {
      guard(self);
      const range = rangeArg(address, self.sheet.workbook.active);
      if (range.sheet !== self.sheet) throw invalidArgument();
      if (self.table.showTotals) throw invalidOperation();
      resizeTable(self.sheet, self.table, range.area);
      return null;
    },
    ConvertToRange: (self) => {
      guard(self);
      removeTable(self.sheet, self.table, true);
      return rangeRef(self.sheet, tableArea(self.table));
    },
    Delete: (self, _args, call) => {
      guard(self);
      removeTable(self.sheet, self.table, false);
      call.touch();
      return null;
    },
    ClearFilters: () => null,
    ReapplyFilters: () => null,
  },
});
