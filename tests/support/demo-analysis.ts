import { resolve } from 'node:path';
import { type Analysis, analyze, type Language, parsePeriod } from '#core';
import { readSource } from '#workbook';

const known = new Map<Language, Promise<Analysis>>();

/** The demo campaign, analysed; once a language. */
export function demoAnalysis(language: Language): Promise<Analysis> {
  const found = known.get(language) ?? analysed(language);
  known.set(language, found);
  return found;
}

async function analysed(language: Language): Promise<Analysis> {
  const file = resolve(import.meta.dirname, `../../samples/demo-618.${language}.xlsx`);
  const campaign = parsePeriod('2026-06-01..2026-06-18')!;
  return analyze([await readSource(file)], { settings: [{ campaign }], language, version: 'test' });
}
