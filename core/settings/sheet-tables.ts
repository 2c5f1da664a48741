import type { Note } from '../basics/index.ts';
import { type MessageCode, t } from '../i18n/index.ts';
import type { Column, Table } from '../table/index.ts';
import { plain } from './setting-rows.ts';
import type { PartialSettings } from './types.ts';

/** Columns of the tables of the settings sheet, and of those of the quality sheet that are read back. */
export const SHEET_COLUMNS = {
  LensSettings: ['setting', 'value', 'meaning'],
  LensSegments: ['id', 'name', 'rule', 'strategy'],
  LensTags: ['tag-id', 'tag-name', 'tag-rule'],
  LensSteps: ['label', 'events'],
  LensTargets: ['metric', 'target'],
  LensSynonyms: ['word', 'means'],
  LensRoles: ['sheet', 'column', 'found', 'use', 'confidence'],
  LensFills: ['fill-column', 'fill-rule', 'fill-value'],
  LensUndo: ['undo-rule', 'undo-off'],
  LensReview: [
    'review-where',
    'review-rule',
    'review-treatment',
    'review-amount',
    'review-decision',
    'review-corrected',
    'review-key',
  ],
  LensQualityHistory: [
    'run-as-of',
    'run-rows',
    'run-score',
    'run-accuracy',
    'run-completeness',
    'run-consistency',
    'run-timeliness',
    'run-usefulness',
    'run-inputs',
  ],
} as const;
/** Tables that stand on the quality sheet instead. */
const ON_QUALITY_SHEET: readonly string[] = ['LensReview', 'LensQualityHistory'];
export type SheetTableName = keyof typeof SHEET_COLUMNS;
export type SheetColumnId = (typeof SHEET_COLUMNS)[SheetTableName][number];

/** Columns a table must have to be read. */
const NEEDED: Readonly<Record<SheetTableName, readonly SheetColumnId[]>> = {
  LensSettings: ['setting', 'value'],
  LensSegments: ['name', 'rule'],
  LensTags: ['tag-name', 'tag-rule'],
  LensSteps: ['label', 'events'],
  LensTargets: ['metric', 'target'],
  LensSynonyms: ['word', 'means'],
  LensRoles: ['sheet', 'column', 'use'],
  LensFills: ['fill-column', 'fill-rule'],
  LensUndo: ['undo-rule', 'undo-off'],
  LensReview: ['review-decision', 'review-key'],
  LensQualityHistory: ['run-score', 'run-inputs'],
};

/** A table of the settings sheet with its columns by meaning. */
export interface SheetTable {
  readonly table: Table;
  column(id: SheetColumnId): Column | undefined;
}

/** Settings from one source, and what could not be read there. */
export interface ReadSettings {
  readonly settings: PartialSettings;
  readonly notes: readonly Note[];
}

/** The header of a column; readers accept it in either language. */
export const headerCode = (id: SheetColumnId): MessageCode => `settings.column.${id}`;

/**
 * The tables of one kind among those of the settings sheet, known by their headers, so that a sheet
 * whose list objects were lost on the way can still be read.
 */
export function sheetTables(tables: readonly Table[], name: SheetTableName): readonly SheetTable[] {
  return tables
    .filter(({ own }) => own === (ON_QUALITY_SHEET.includes(name) ? 'result' : 'settings'))
    .map((table) => ({
      table,
      column: (id: SheetColumnId) =>
        table.columns.find((one) => {
          const header = plain(one.name);
          return [id, t('zh', headerCode(id)), t('en', headerCode(id))].some(
            (word) => plain(word) === header,
          );
        }),
    }))
    .filter(({ column }) => NEEDED[name].every((id) => column(id) !== undefined));
}

/** Every row index of a table. */
export function rowsOf({ rowCount }: Table): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}
