import { type Analysis, analyze, type PartialSettings } from '#core';
import { readSource } from '#workbook';
import { shared } from '../support/shared.ts';

/** The whole line on shared files: read, analyse. */
export async function analysisOf(
  files: readonly string[],
  settings: PartialSettings = {},
): Promise<Analysis> {
  const sources = await Promise.all(files.map((file) => readSource(shared(file))));
  return analyze(sources, { settings: [settings], language: null, version: 'test' });
}
