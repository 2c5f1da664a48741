import { type Language, millisToSerial } from '#core';
import type { SampleCell, SampleSheet } from '#samples';
import { sheetNames } from '#workbook/look';
import { draftBlocks } from './blocks.ts';
import { enteredText } from './entered-text.ts';
import type { Entered } from './entered-value.ts';
import { SheetDraft } from './sheet-draft.ts';
import type { FormatPlan, PlannedReport, SheetPlan } from './types.ts';

/** Lays the demo sheets out for a live workbook, where they become the user's own. */
export function planSample(sheets: readonly SampleSheet[], language: Language): PlannedReport {
  const names = sheetNames(sheets.map(({ name }) => name));
  const planned = sheets.map((sheet, index) => {
    const draft = new SheetDraft();
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        draft.put(row + 1, column, { value: entered(cell) });
      });
    });
    const { blocks, block } = draftBlocks(draft);
    return { block, sheet: { ...BARE, ...measures(sheet), name: names[index]!, blocks } };
  });
  return {
    plan: {
      language,
      title: '',
      kind: 'sample',
      sheets: planned.map(({ sheet }) => sheet),
    },
    block: (sheet, block) => {
      const one = planned[sheet];
      if (one === undefined) throw new RangeError(`no sheet ${sheet}`);
      return one.block(block);
    },
  };
}

const BARE = {
  id: null,
  gridlines: true,
  tabColor: null,
  heights: [],
  tables: [],
  merges: [],
  dataBars: [],
  verdicts: [],
  choices: [],
  links: [],
  charts: [],
} as const satisfies Partial<SheetPlan>;

function measures(sheet: SampleSheet): Pick<SheetPlan, 'frozenRows' | 'widths' | 'formats'> {
  const { rows, headerRow, widths, dateColumns, timeColumns } = sheet;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const below = (column: number, numberFormat: string): readonly FormatPlan[] =>
    rows.length <= headerRow
      ? []
      : [
          {
            area: { row: headerRow + 1, column, rows: rows.length - headerRow, columns: 1 },
            look: { numberFormat },
          },
        ];
  return {
    frozenRows: headerRow,
    widths,
    formats: [
      { area: { row: headerRow, column: 0, rows: 1, columns }, look: { bold: true } },
      ...dateColumns.flatMap((column) => below(column, 'yyyy-mm-dd')),
      ...timeColumns.flatMap((column) => below(column, 'yyyy-mm-dd hh:mm')),
    ],
  };
}

function entered(cell: SampleCell): Entered {
  if (cell === null) return '';
  if (typeof cell === 'string') return enteredText(cell);
  return typeof cell === 'number' ? cell : millisToSerial(cell.getTime());
}
