import { LensError, type Note } from '../basics/index.ts';
import type { Language } from '../i18n/index.ts';
import {
  defaultSettings,
  mergeSettings,
  type PartialSettings,
  readSettingsSheet,
  type Settings,
} from '../settings/index.ts';
import { buildTables, type SourceFile, type Table } from '../table/index.ts';
import { languageOf } from './language.ts';

export interface GivenSettings {
  /**
   * Settings in rising order of weight: a settings file, then flags. The workbook's own sheet comes
   * before them.
   */
  readonly settings: readonly PartialSettings[];
  /** What was odd in the settings given, such as cells of a settings sheet that could not be read. */
  readonly notes?: readonly Note[];
  /** Language of everything shown; `null`: that of the column names. */
  readonly language: Language | null;
}

/** Files with their tables found, and the settings that hold for them. */
export interface Understood {
  readonly tables: readonly Table[];
  readonly settings: Settings;
  /** What was odd in the settings. */
  readonly settingsNotes: readonly Note[];
}

/**
 * The tables of some files and what everything made of them is set to: the settings sheet among them,
 * then the settings given.
 *
 * @throws {LensError} `analysis.no-tables`
 */
export function understand(files: readonly SourceFile[], given: GivenSettings): Understood {
  const tables = files.flatMap((file) => buildTables(file));
  if (tables.length === 0) throw new LensError('analysis.no-tables');
  const sheet = readSettingsSheet(tables);
  const language = given.language ?? sheet.settings.language ?? languageOf(tables);
  const settings = mergeSettings(defaultSettings(language), sheet.settings, ...given.settings, {
    language,
  });
  const keepTotals = settings.undo.includes('totals-rows');
  return {
    tables: keepTotals ? files.flatMap((file) => buildTables(file, { keepTotals })) : tables,
    settings,
    settingsNotes: [...sheet.notes, ...(given.notes ?? [])],
  };
}
