import type { HostSheet } from '../model/sheet.ts';
import type { HostWorkbook } from '../model/workbook.ts';
import { define, type HostObject } from '../protocol/define.ts';
import { found } from '../protocol/errors.ts';
import { ALL_SHEETS, EVENT } from '../protocol/events.ts';
import { textArg } from './args.ts';
import { eventMethods } from './event-methods.ts';
import { mayChangeSheets } from './guard.ts';
import { sheetRef } from './refs.ts';

const shown = (workbook: HostWorkbook, visibleOnly: unknown): readonly HostSheet[] =>
  visibleOnly === true
    ? workbook.sheets.filter(({ visibility }) => visibility === 'Visible')
    : workbook.sheets;

const byKey = (workbook: HostWorkbook, key: unknown): HostObject | null => {
  const sheet = workbook.sheet(textArg(key));
  return sheet && sheetRef(sheet);
};

export const worksheets = define<HostWorkbook>({
  type: 'WorksheetCollection',
  indexer: (workbook, key) => found(byKey(workbook, key)),
  items: (workbook) => workbook.sheets.map(sheetRef),
  methods: {
    Add: (workbook, [name]) => {
      mayChangeSheets(workbook);
      return sheetRef(
        workbook.addSheet(name === null || name === undefined ? null : textArg(name)),
      );
    },
    GetActiveWorksheet: (workbook) => sheetRef(workbook.active),
    GetItem: (workbook, [key]) => found(byKey(workbook, key)),
    GetItemOrNullObject: (workbook, [key]) => byKey(workbook, key),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => sheetRef(found(shown(workbook, visibleOnly)[0])),
    GetLast: (workbook, [visibleOnly]) => sheetRef(found(shown(workbook, visibleOnly).at(-1))),
    ...eventMethods<HostWorkbook>(() => ALL_SHEETS, {
      DataChanged: EVENT.changed,
      Activated: EVENT.activated,
      Deactivated: EVENT.deactivated,
      Added: EVENT.added,
      Deleted: EVENT.deleted,
      SelectionChanged: EVENT.selectionChanged,
      FormatChanged: EVENT.formatChanged,
    }),
  },
});
