import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LensError } from '#core';
import { type FileState, fileState } from './copy-steady.ts';

const READABLE = /\.(xlsx|xlsm|csv|tsv|txt|(xlsx|csv|tsv|txt)\.gz)$/i;
/** Lock files of Excel and LibreOffice, hidden files, and what programs write before they rename. */
const PASSING = /^(~|\.)|\.(tmp|part|partial|crdownload|download|swp)$/i;
/** What the command line writes beside a workbook is a result, not data. */
const RESULT = /-analysis(-\d+)?\.xlsx$/i;
/** Files of a folder that are looked at; more is no folder of workbooks. */
const MOST_FILES = 10_000;

/** The name is that of a workbook or text file that can be read. */
export function isWorkbookName(name: string): boolean {
  return READABLE.test(name) && !PASSING.test(name) && !RESULT.test(name);
}

/**
 * The workbooks a path stands for: the file itself, or those directly in the folder, newest first and
 * by name where equally new.
 *
 * @throws LensError `bot.workbook-folder-empty`; the system's errors (`ENOENT`, …)
 */
export async function candidates(place: string): Promise<readonly FileState[]> {
  if (!(await stat(place)).isDirectory()) return [await fileState(place)];
  const entries = (await readdir(place)).filter(isWorkbookName).sort().slice(0, MOST_FILES);
  const found: FileState[] = [];
  for (const name of entries) {
    const file = path.join(place, name);
    const state = await stat(file).then(
      (one) => (one.isFile() ? fileState(file) : null),
      // Gone since the folder was listed.
      () => null,
    );
    if (state !== null) found.push(state);
  }
  if (found.length === 0) {
    throw new LensError('bot.workbook-folder-empty', { name: path.basename(place) });
  }
  return found.sort((a, b) => b.modifiedMs - a.modifiedMs);
}
