import { type Grid, type Note, note } from '#core';
import type { Budget } from '../budget.ts';
import type { Platform, ReadOptions } from '../options.ts';
import { wantedColumns } from '../wanted-columns.ts';
import { Package } from './package.ts';
import { readSheet, type SheetRead } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { PLAIN_STYLES, readStyleKinds } from './styles.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** The worksheets of an .xlsx or .xlsm in tab order. */
export async function readXlsx(
  bytes: Uint8Array,
  options: ReadOptions,
  platform: Platform,
  budget: Budget,
): Promise<{ grids: Grid[]; notes: Note[] }> {
  const parts = new Package(bytes, platform, budget);
  const workbook = await readWorkbookPart(parts);
  const asked = workbook.sheets.filter(({ name }) => options.sheets?.includes(name) ?? true);
  const worksheets = asked.filter(({ type }) => type === 'worksheet');
  const { styles, sharedStrings } = workbook;
  const total = worksheets.reduce((sum, { part }) => sum + parts.declaredSize(part), 0);
  // A preview reads only the beginnings.
  if (options.rows === undefined) budget.expectInflated(total);
  let read = 0;
  const surroundings = {
    styleKinds: styles === null ? PLAIN_STYLES : readStyleKinds(await parts.xml(styles)),
    from1904: workbook.from1904,
    wanted: wantedColumns(options.columns, budget.limits.columns),
    mostRows: options.rows ?? Number.POSITIVE_INFINITY,
    progress: (size: number) => {
      read += size;
      return budget.work(size, Math.min(1, read / Math.max(1, total)));
    },
  };
  const sheets: SheetRead[] = [];
  for (const entry of worksheets) {
    budget.check();
    sheets.push(await readSheet(parts, entry, surroundings));
  }
  // For a preview only as many shared texts as its cells point to; for a whole file all, checked.
  const needed = sheets.reduce((most, { sharedNeeded }) => Math.max(most, sharedNeeded), 0);
  const most = options.rows === undefined ? Number.POSITIVE_INFINITY : needed;
  const shared = await readSharedStrings(parts, sharedStrings, most);
  const grids = sheets.map((sheet) => sheet.withTexts(shared));
  const skipped = asked.filter(({ type }) => type !== 'worksheet');
  const notes = skipped.map(({ name }) =>
    note('info', 'workbook.read-chart-sheet', { sheet: name }),
  );
  if (parts.has('xl/vbaProject.bin')) notes.push(note('info', 'workbook.read-macros'));
  return { grids, notes };
}
