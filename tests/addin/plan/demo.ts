import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze, buildReport, type Language, parsePeriod, type Report } from '#core';
import { parseSource } from '#workbook';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The report of the demo workbook, as the command line makes it. */
export async function demoReport(language: Language): Promise<Report> {
  const name = `demo-618.${language}.xlsx`;
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, 'samples', name)));
  const file = await parseSource(name, bytes, { limits: { milliseconds: 300_000 } });
  const settings = { campaign: parsePeriod('2026-06-01..2026-06-18') };
  return buildReport(await analyze([file], { settings: [settings], language, version: 'test' }));
}
