import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  buildReport,
  type Language,
  parsePeriod,
  type Report,
  type ReportCell,
} from '#core';
import { parseSource, writeReport } from '#workbook';
import { expectRecalculated, hasLibreOffice } from '../support/libreoffice.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

async function demo(language: Language): Promise<Analysis> {
  const name = `demo-618.${language}.xlsx`;
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, 'samples', name)));
  const file = await parseSource(name, bytes, { limits: { milliseconds: 300_000 } });
  const settings = { campaign: parsePeriod('2026-06-01..2026-06-18') };
  return analyze([file], { settings: [settings], language, version: 'test' });
}

/** Cells of the sheets whose numbers must be live, without those of the user's own settings. */
function numberCells(report: Report): readonly ReportCell[] {
  const live = ['overview', 'segments', 'path', 'evaluation'];
  return report.sheets
    .filter((sheet) => live.includes(sheet.id))
    .flatMap((sheet) => sheet.sections)
    .flatMap((section) => (section.kind === 'table' ? [...section.rows, ...section.footer] : []))
    .flat()
    .filter((cell) => typeof (isRich(cell) ? cell.value : cell) === 'number');
}

const isRich = (cell: ReportCell): cell is Extract<ReportCell, { value: unknown }> =>
  typeof cell === 'object' && cell !== null;

describe.each(['zh', 'en'] as const)('the demo workbook analysed (%s)', (language) => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await demo(language));
  });

  it('has formulas behind at least 95 % of the numbers on Overview and T1–T3', () => {
    const numbers = numberCells(report);
    const formulas = numbers.filter((cell) => isRich(cell) && cell.formula !== undefined);
    expect(numbers.length).toBeGreaterThan(80);
    expect(formulas.length / numbers.length).toBeGreaterThanOrEqual(0.95);
  });

  it.skipIf(!hasLibreOffice)('recalculates to the same results in LibreOffice', async () => {
    const formulas = await expectRecalculated(report, await writeReport(report));
    expect(formulas).toBeGreaterThan(200);
  });
});
