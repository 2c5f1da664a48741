import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core';
import { SEED, sampleSheets } from './sample-sheets.ts';
import { saveSheets } from './save.ts';

/** The demo workbook as .xlsx bytes; the same language and seed give the same bytes. */
export function makeSample(language: Language, seed = SEED): Promise<Uint8Array> {
  return saveSheets(sampleSheets(language, seed));
}

/** Writes `demo-618.zh.xlsx` and `demo-618.en.xlsx` into a folder. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of ['zh', 'en'] as const) {
    await writeFile(join(folder, `demo-618.${language}.xlsx`), await makeSample(language));
  }
}

if (/[\\/]make\.(ts|mjs)$/.test(process.argv[1] ?? '')) await writeSamples('samples');
