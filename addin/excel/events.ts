import type { Selected } from './port.ts';
import { runExcel } from './run.ts';
import { MARK, readMark } from './write/marks.ts';

/** Ends a subscription; never fails, since there is nothing left to do about it. */
export type Unsubscribe = () => Promise<void>;

/** A row counts as selected when the cursor has rested on it this long. */
const REST_MS = 150;

/** Calls back with the sheet and row under the cursor, when it moves to another row and rests there. */
export async function onSelection(then: (selected: Selected) => void): Promise<Unsubscribe> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const tell = async (sheetId: string, address: string): Promise<void> => {
    const row = firstRow(address);
    if (row === null) return;
    const selected = await selectedRow(sheetId, row);
    if (selected === null || last === JSON.stringify(selected)) return;
    last = JSON.stringify(selected);
    then(selected);
  };
  const handle = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A cell being edited has no answer; the next move of the cursor asks again.
      tell(worksheetId, address).catch(() => undefined);
    }, REST_MS);
  };
  return subscribe(({ worksheets }) => worksheets.onSelectionChanged.add(handle));
}

/** Calls back with the name of a sheet in which someone else than the add-in changed cells. */
export async function onChange(then: (sheet: string) => void): Promise<Unsubscribe> {
  const tell = async (sheetId: string): Promise<void> => {
    // The next cell may be in the making already: then this one is told once that is done.
    const sheet = await sheetName(sheetId, { waits: true });
    if (sheet !== null) then(sheet);
  };
  const handle = async ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    if (triggerSource === 'ThisLocalAddin') return;
    await tell(worksheetId).catch(() => undefined);
  };
  return subscribe(({ worksheets }) => worksheets.onChanged.add(handle));
}

async function subscribe<T>(
  add: (workbook: Excel.Workbook) => OfficeExtension.EventHandlerResult<T>,
): Promise<Unsubscribe> {
  const handler = await runExcel(async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  return async () => {
    try {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch {
      // The page is closing, or the workbook is gone.
    }
  };
}

/** Name of a sheet by Excel's id; `null` when it went away. */
function sheetName(id: string, options?: { readonly waits: boolean }): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load(['name']);
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  }, options);
}

/** The row under the cursor; in our list of customers with the id that stands in its first cell. */
function selectedRow(sheetId: string, row: number): Promise<Selected | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load(['name']);
    await context.sync();
    if (sheet.isNullObject) return null;
    const mark = sheet.customProperties.getItemOrNullObject(MARK).load('value');
    const first = sheet.getRange(`A${row}`).load('values');
    await context.sync();
    const id: unknown = first.values[0]?.[0];
    const isList = !mark.isNullObject && readMark(mark.value)?.sheet === 'customers';
    const known = isList && id !== undefined && id !== '';
    return { sheet: sheet.name, row, ...(known ? { id: String(id) } : {}) };
  });
}

/**
 * The first row of an address; `null` for whole columns.
 *
 * @example
 * firstRow('B7:C9') // => 7
 * firstRow('A:A') // => null
 */
export function firstRow(address: string): number | null {
  const digits = /^(?:.*!)?\$?[A-Z]*\$?(\d+)/.exec(address)?.[1];
  return digits === undefined ? null : Number(digits);
}
