import type { Note } from '../basics/index.ts';
import type { Table } from '../table/index.ts';
import { readFillTable, readHistoryTable, readReviewTable, readUndoTable } from './read-quality.ts';
import { readRoleTable } from './read-roles.ts';
import { readSegmentTable } from './read-segments.ts';
import { readSettingTable } from './read-setting-table.ts';
import { readStepTable } from './read-steps.ts';
import { readSynonymTable } from './read-synonyms.ts';
import { readTagTable } from './read-tags.ts';
import { readTargetTable } from './read-targets.ts';
import { type ReadSettings, sheetTables } from './sheet-tables.ts';
import type { PartialSettings } from './types.ts';

/**
 * The settings of a workbook's settings sheet, and the decisions and history of its quality sheet, in either language, as written by `settingsSections` or
 * edited since. Empty cells set nothing; what isn't understood is left out and noted with its cell.
 *
 * @returns no settings when there is no such sheet
 */
export function readSettingsSheet(tables: readonly Table[]): ReadSettings {
  let settings: PartialSettings = {};
  const notes: Note[] = [];
  const take = (part: ReadSettings): void => {
    settings = { ...settings, ...part.settings };
    notes.push(...part.notes);
  };
  for (const table of sheetTables(tables, 'LensSettings')) take(readSettingTable(table));
  const preset = settings.preset ?? 'template4';
  for (const table of sheetTables(tables, 'LensSegments')) take(readSegmentTable(table, preset));
  for (const table of sheetTables(tables, 'LensTags')) take(readTagTable(table));
  for (const table of sheetTables(tables, 'LensSteps')) take(readStepTable(table));
  for (const table of sheetTables(tables, 'LensTargets')) take(readTargetTable(table));
  for (const table of sheetTables(tables, 'LensSynonyms')) take(readSynonymTable(table));
  for (const table of sheetTables(tables, 'LensRoles')) take(readRoleTable(table));
  for (const table of sheetTables(tables, 'LensFills')) take(readFillTable(table));
  for (const table of sheetTables(tables, 'LensUndo')) take(readUndoTable(table));
  for (const table of sheetTables(tables, 'LensReview')) take(readReviewTable(table));
  for (const table of sheetTables(tables, 'LensQualityHistory')) take(readHistoryTable(table));
  return { settings, notes };
}
