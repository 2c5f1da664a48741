import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Analysis,
  analyze,
  buildTables,
  type Control,
  type Language,
  LensError,
  type Note,
  type PartialSettings,
  parseSettings,
  readSettingsSheet,
  type SourceFile,
} from '#core';
import { readSource } from '#workbook';
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
  const fromFlags = settingsFromFlags(flags);
  const { settings: fromFile, notes } = await settingsFile(textFlag(flags, 'settings'), control);
  const sources = await readAll(files, control);
  const settings = [fromFile, fromFlags];
  return analyze(sources, { settings, notes, language, version: VERSION }, control);
}

/** Settings, and what in them could not be read. */
interface GivenSettings {
  readonly settings: PartialSettings;
  readonly notes: readonly Note[];
}

/** Settings of `--settings`: a JSON file, or a workbook that has the settings sheet. */
async function settingsFile(file: string | undefined, control: Control): Promise<GivenSettings> {
  if (file === undefined) return { settings: {}, notes: [] };
  if (/\.xls[xm]$/i.test(file)) {
    const tables = buildTables(await readSource(file, READ_OPTIONS, control));
    const read = readSettingsSheet(tables);
    if (Object.keys(read.settings).length === 0 && read.notes.length === 0) {
      throw new LensError('cli.settings-no-sheet', { file: path.basename(file) });
    }
    return read;
  }
  if (!/\.json$/i.test(file)) {
    throw new LensError('cli.settings-file-kind', { file: path.basename(file) });
  }
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new LensError('workbook.read-missing-file', { name: path.basename(file) }, { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new LensError('cli.settings-not-json', { file: path.basename(file), reason });
  }
  return { settings: parseSettings(value), notes: [] };
}
