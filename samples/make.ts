import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core';
import { SEED, sampleSheets } from './sample-sheets.ts';
import { saveSheets } from './save.ts';
import { sourceSheets } from './sources/source-sheets.ts';

/** The demo workbook as .xlsx bytes; the same language and seed give the same bytes. */
export function makeSample(language: Language, seed = SEED): Promise<Uint8Array> {
  return saveSheets(sampleSheets(language, seed));
}

/** The sample of one shop's customers in six systems, as .xlsx bytes; always the same. */
export function makeSourcesSample(language: Language): Promise<Uint8Array> {
  return saveSheets(sourceSheets(language));
}

/** Writes the demo campaign and the sample of several sources, in both languages, into a folder. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of ['zh', 'en'] as const) {
    await writeFile(join(folder, `demo-618.${language}.xlsx`), await makeSample(language));
    const sources = await makeSourcesSample(language);
    await writeFile(join(folder, `demo-sources.${language}.xlsx`), sources);
  }
}

if (/[\\/]make\.(ts|mjs)$/.test(process.argv[1] ?? '')) await writeSamples('samples');
