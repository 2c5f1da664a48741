import {
  type Analysis,
  analyze,
  buildTables,
  type Cleaned,
  type Control,
  clean,
  defaultSettings,
  type Language,
  LensError,
  languageOf,
  mergeSettings,
  type Note,
  type PartialSettings,
  type Recognition,
  readSettingsSheet,
  recognizeRoles,
  type SourceFile,
} from '#core';
import { readSettingsFile, readSource } from '#workbook';
import { type Flags, textFlag } from './arguments/options.ts';
import { settingsFromFlags } from './arguments/settings-flags.ts';
import { VERSION } from './version.ts';

/** Someone waits at the terminal and can stop the run, so a slow machine gets more time. */
const READ_OPTIONS = { limits: { milliseconds: 180_000 } };

/** Reads files one after the other. */
export async function readAll(
  files: readonly string[],
  control: Control,
): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files) sources.push(await readSource(file, READ_OPTIONS, control));
  return sources;
}

/** Reads and analyses the files of a command with the settings its flags name. */
export async function analyzeFiles(
  files: readonly string[],
  flags: Flags,
  language: Language | null,
  control: Control,
): Promise<Analysis> {
  const given = await givenSettings(flags, control);
  const sources = await readAll(files, control);
  return analyze(sources, { ...given, language, version: VERSION }, control);
}

/** Analyses what was read already, with the settings the flags of a command name. */
export async function analyzeSources(
  sources: readonly SourceFile[],
  flags: Flags,
  language: Language | null,
  control: Control,
): Promise<Analysis> {
  const given = await givenSettings(flags, control);
  return analyze(sources, { ...given, language, version: VERSION }, control);
}

/** Files read, understood and cleaned. */
export interface CleanedFiles {
  readonly recognition: Recognition;
  readonly cleaned: Cleaned;
  readonly notes: readonly Note[];
  readonly language: Language;
}

/**
 * Reads and cleans the files of a command, whatever they hold.
 *
 * @throws {LensError} `analysis.no-tables`, and what settings or roles refuse
 */
export async function cleanFiles(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  control: Control,
): Promise<CleanedFiles> {
  const given = await givenSettings(flags, control);
  const sources = await readAll(files, control);
  const tables = sources.flatMap((source) => buildTables(source));
  if (tables.length === 0) throw new LensError('analysis.no-tables');
  const sheet = readSettingsSheet(tables);
  const language = languageWanted ?? sheet.settings.language ?? languageOf(tables);
  try {
    const set = mergeSettings(defaultSettings(language), sheet.settings, ...given.settings);
    const recognition = recognizeRoles(tables, set.roles);
    const cleaned = await clean(recognition, set, control);
    const notes = [
      ...sources.flatMap((source) => source.notes),
      ...sources.flatMap(({ grids }) => grids.flatMap((grid) => grid.notes)),
      ...tables.flatMap((table) => table.notes),
      ...sheet.notes,
      ...given.notes,
      ...recognition.notes,
      ...cleaned.notes,
    ];
    return { recognition, cleaned, notes, language };
  } catch (error) {
    if (error instanceof LensError) error.language = language;
    throw error;
  }
}

/** Settings of the `--settings` file, then those of the other flags. */
async function givenSettings(
  flags: Flags,
  control: Control,
): Promise<{ readonly settings: readonly PartialSettings[]; readonly notes: readonly Note[] }> {
  const fromFlags = settingsFromFlags(flags);
  const file = textFlag(flags, 'settings');
  if (file === undefined) return { settings: [fromFlags], notes: [] };
  const { settings, notes } = await readSettingsFile(file, READ_OPTIONS, control);
  return { settings: [settings, fromFlags], notes };
}
