import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Analysis,
  analyze,
  buildTables,
  type Control,
  type Language,
  LensError,
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
  const fromFile = await settingsFile(textFlag(flags, 'settings'), control);
  const sources = await readAll(files, control);
  return analyze(sources, { settings: [fromFile, fromFlags], language, version: VERSION }, control);
}

/** Settings of `--settings`: a JSON file, or a workbook that has the settings sheet. */
async function settingsFile(file: string | undefined, control: Control): Promise<PartialSettings> {
  if (file === undefined) return {};
  if (/\.xls[xm]$/i.test(file)) {
    const tables = buildTables(await readSource(file, READ_OPTIONS, control));
    const { settings } = readSettingsSheet(tables);
    if (Object.keys(settings).length === 0) {
      throw new LensError('cli.settings-no-sheet', { file: path.basename(file) });
    }
    return settings;
  }
  if (!/\.json$/i.test(file)) {
    throw new LensError('cli.settings-file-kind', { file: path.basename(file) });
  }
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new LensError('workbook.read-missing-file', { file }, { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new LensError('cli.settings-not-json', { file: path.basename(file), reason });
  }
  return parseSettings(value);
}
