import { MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { SheetVisibility } from '../model/types.ts';
import { define, type HostObject, isHostObject, object } from '../protocol/define.ts';
import { found, invalidArgument, invalidOperation } from '../protocol/errors.ts';
import { EVENT } from '../protocol/events.ts';
import { numberArg, rangeArg, textArg, wordArg } from './args.ts';
import { colorOf } from './color.ts';
import { copySheet } from './copy-sheet.ts';
import { eventMethods } from './event-methods.ts';
import { mayChangeSheets } from './guard.ts';
import { rangeRef, sheetRef } from './refs.ts';

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function setVisibility(sheet: HostSheet, visibility: SheetVisibility): void {
  const { workbook } = sheet;
  mayChangeSheets(workbook);
  if (visibility === sheet.visibility) return;
  const others = workbook.sheets.filter(
    (other) => other.visibility === 'Visible' && other !== sheet,
  );
  if (visibility !== 'Visible' && others.length === 0) throw invalidOperation();
  sheet.visibility = visibility;
  if (workbook.active === sheet && others[0]) workbook.activate(others[0]);
  workbook.tell({ kind: 'sheet-look', sheet });
}

function setPosition(sheet: HostSheet, position: unknown): void {
  mayChangeSheets(sheet.workbook);
  const { sheets } = sheet.workbook;
  const to = numberArg(position);
  if (to < 0 || to >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
  sheet.workbook.tell({ kind: 'sheet-moved', sheet });
}

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const look = (sheet: HostSheet): void => sheet.workbook.tell({ kind: 'sheet-look', sheet });

function areaOf(sheet: HostSheet, address: unknown): HostObject {
  if (address === null || address === undefined || address === '') {
    return rangeRef(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }
  const named = [...sheet.names, ...sheet.workbook.names].find(
    ({ name }) => name.toLowerCase() === textArg(address).toLowerCase(),
  );
  const range = rangeArg(named ? named.formula.slice(1) : address, sheet);
  if (range.sheet !== sheet) throw invalidArgument();
  return rangeRef(sheet, range.area);
}

function neighbour(sheet: HostSheet, step: number, visibleOnly: unknown): HostSheet | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; sheets[at]; at += step) {
    const next = sheets[at];
    if (next && (visibleOnly !== true || next.visibility === 'Visible')) return next;
  }
  return null;
}

const orNull = (sheet: HostSheet | null): HostObject | null => sheet && sheetRef(sheet);

export const worksheet = define<HostSheet>({
  type: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, name) => {
        mayChangeSheets(sheet.workbook);
        sheet.workbook.renameSheet(sheet, textArg(name));
      },
    },
    Position: { get: ({ position }) => position, set: setPosition },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) =>
        setVisibility(sheet, wordArg(value, ['Visible', 'Hidden', 'VeryHidden'])),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colorOf(value);
        look(sheet);
      },
    },
    Gridlines: {
      get: ({ gridlines }) => gridlines,
      set: (sheet, value) => {
        sheet.gridlines = flag(value);
        look(sheet);
      },
    },
    Headings: {
      get: ({ headings }) => headings,
      set: (sheet, value) => {
        sheet.headings = flag(value);
        look(sheet);
      },
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
    EnableCalculation: { get: () => true },
  },
  navigation: {
    Tables: (sheet) => object('TableCollection', { workbook: sheet.workbook, sheet }),
    Names: (sheet) => object('NamedItemCollection', { workbook: sheet.workbook, sheet }),
    Charts: (sheet) => object('ChartCollection', sheet),
    FreezePanes: (sheet) => object('WorksheetFreezePanes', sheet),
    Protection: (sheet) => object('WorksheetProtection', sheet),
    CustomProperties: (sheet) => object('WorksheetCustomPropertyCollection', sheet),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw invalidOperation();
      sheet.workbook.activate(sheet);
      return null;
    },
    Delete: (sheet, _args, call) => {
      mayChangeSheets(sheet.workbook);
      sheet.workbook.deleteSheet(sheet);
      call.touch();
      return null;
    },
    Copy: (sheet, [where, relativeTo]) => {
      mayChangeSheets(sheet.workbook);
      const place = wordArg(where, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
      const other = isHostObject(relativeTo) ? (relativeTo.self as HostSheet) : null;
      return sheetRef(copySheet(sheet, place, other));
    },
    GetRange: (sheet, [address]) => areaOf(sheet, address),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeRef(sheet, {
        row: numberArg(row),
        column: numberArg(column),
        rows: numberArg(rows),
        columns: numberArg(columns),
      }),
    GetCell: (sheet, [row, column]) =>
      rangeRef(sheet, { row: numberArg(row), column: numberArg(column), rows: 1, columns: 1 }),
    // An empty sheet answers its first cell.
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeRef(sheet, sheet.usedArea(valuesOnly === true) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area && rangeRef(sheet, area);
    },
    GetNext: (sheet, [visibleOnly]) => sheetRef(found(neighbour(sheet, 1, visibleOnly))),
    GetNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, visibleOnly)),
    GetPrevious: (sheet, [visibleOnly]) => sheetRef(found(neighbour(sheet, -1, visibleOnly))),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, visibleOnly)),
    Calculate: (_sheet, _args, call) => {
      call.touch();
      return null;
    },
    _GetAnotherWorksheetById: ({ workbook }, [id]) => orNull(workbook.sheet(textArg(id))),
    _GetSheetById: ({ workbook }, [id]) => orNull(workbook.sheet(textArg(id))),
    ...eventMethods<HostSheet>(({ id }) => id, {
      DataChanged: EVENT.changed,
      Activated: EVENT.activated,
      Deactivated: EVENT.deactivated,
      SelectionChanged: EVENT.selectionChanged,
      FormatChanged: EVENT.formatChanged,
    }),
  },
});
