import path from 'node:path';
import {
  buildTables,
  type Control,
  LensError,
  type Note,
  type PartialSettings,
  parseSettings,
  readSettingsSheet,
} from '#core';
import type { ReadOptions } from './options.ts';
import { readSource } from './read-source.ts';
import { readText } from './read-text.ts';

/** Settings, and what in them could not be read. */
export interface GivenSettings {
  readonly settings: PartialSettings;
  readonly notes: readonly Note[];
}

/**
 * Settings from a file of their own: JSON, or a workbook that has the settings sheet.
 *
 * @throws LensError `workbook.settings-…`, `workbook.read-…`, and what `parseSettings` refuses
 */
export async function readSettingsFile(
  file: string,
  options: ReadOptions = {},
  control: Control = {},
): Promise<GivenSettings> {
  if (/\.xls[xm]$/i.test(file)) {
    const tables = buildTables(await readSource(file, options, control));
    const read = readSettingsSheet(tables);
    if (Object.keys(read.settings).length === 0 && read.notes.length === 0) {
      throw new LensError('workbook.settings-no-sheet', { file: path.basename(file) });
    }
    return read;
  }
  if (!/\.json$/i.test(file)) {
    throw new LensError('workbook.settings-file-kind', { file: path.basename(file) });
  }
  const text = await readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new LensError('workbook.settings-not-json', { file: path.basename(file), reason });
  }
  return { settings: parseSettings(value), notes: [] };
}
