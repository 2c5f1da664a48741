import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  type Cleaned,
  type Control,
  clean,
  type Language,
  type Note,
  type PartialSettings,
  type Recognition,
  recognizeRoles,
  type Settings,
  type SourceFile,
  type Understood,
  understand,
} from '#core';
import { readSettingsFile, readSource } from '#workbook';
import { type Flags, textFlag } from './arguments/options.ts';
import { settingsFromFlags } from './arguments/settings-flags.ts';
import { inLanguage } from './in-language.ts';
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

/**
 * Reads and analyses the files of a command with the settings its flags name.
 *
 * @param options `judgesData`: also files in which nothing can be analysed
 */
export async function analyzeFiles(
  files: readonly string[],
  flags: Flags,
  language: Language | null,
  control: Control,
  options: Pick<AnalyzeOptions, 'judgesData'> = {},
): Promise<Analysis> {
  const given = await givenSettings(flags, control);
  const sources = await readAll(files, control);
  return analyze(sources, { ...given, ...options, language, version: VERSION }, control);
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

/** Files read, with their tables and the settings that hold for them. */
export interface UnderstoodFiles extends Understood {
  readonly sources: readonly SourceFile[];
}

/**
 * Reads the files of a command and finds their tables, with the settings its flags name.
 *
 * @throws {LensError} `analysis.no-tables`, and what settings refuse
 */
export async function understandFiles(
  files: readonly string[],
  flags: Flags,
  language: Language | null,
  control: Control,
): Promise<UnderstoodFiles> {
  const given = await givenSettings(flags, control);
  const sources = await readAll(files, control);
  return { sources, ...understand(sources, { ...given, language }) };
}

/** Files read, understood and cleaned. */
export interface CleanedFiles {
  readonly recognition: Recognition;
  readonly cleaned: Cleaned;
  readonly settings: Settings;
  readonly notes: readonly Note[];
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
  const understood = await understandFiles(files, flags, languageWanted, control);
  const { tables, settings } = understood;
  return inLanguage(settings.language, async () => {
    const recognition = recognizeRoles(tables, settings.roles);
    const cleaned = await clean(recognition, settings, control);
    const notes = [...readingNotes(understood), ...recognition.notes, ...cleaned.notes];
    return { recognition, cleaned, settings, notes };
  });
}

/** What was odd in reading files and settings. */
export function readingNotes({ sources, tables, settingsNotes }: UnderstoodFiles): readonly Note[] {
  return [
    ...sources.flatMap((source) => source.notes),
    ...sources.flatMap(({ grids }) => grids.flatMap((grid) => grid.notes)),
    ...tables.flatMap((table) => table.notes),
    ...settingsNotes,
  ];
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
