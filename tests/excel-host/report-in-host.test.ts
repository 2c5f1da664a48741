import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, buildReport, type Language, parsePeriod } from '#core';
import { parseSource, writeReport } from '#workbook';
import { writePlan } from '../../addin/excel/write/index.ts';
import { planReport } from '../../addin/plan/index.ts';
import { WorkbookCalculator } from '../hosts/excel/calc/index.ts';
import { workbookBytes, workbookOf } from '../hosts/excel/file/index.ts';
import type { HostWorkbook } from '../hosts/excel/model/index.ts';
import { openExcel } from '../hosts/excel/node/index.ts';
import { type CellResult, formulaResults } from '../support/libreoffice.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

/** What the command line's file says each formula gives, by `Sheet!A1`, and the host's workbook. */
async function inHost(language: Language) {
  const name = `demo-618.${language}.xlsx`;
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, 'samples', name)));
  const file = await parseSource(name, bytes);
  const settings = { campaign: parsePeriod('2026-06-01..2026-06-18') };
  const report = buildReport(
    await analyze([file], { settings: [settings], language, version: 'test' }),
  );
  const workbook = workbookOf(file);
  const calculator = new WorkbookCalculator(workbook);
  openExcel({ workbook, globals: true });
  const { plan, block } = planReport(report);
  await writePlan(plan, async (sheet, at) => block(sheet, at), {});
  calculator.recalculate();
  const stored = await formulaResults(await writeReport(report));
  return { workbook, calculator, stored };
}

function valueAt(workbook: HostWorkbook, key: string): CellResult | null {
  const [sheet = '', address = ''] = key.split('!');
  const found = workbook.resolve(`'${sheet}'!${address}`, workbook.active);
  return found?.sheet.cells.value(found.area.row, found.area.column) ?? null;
}

function isSame(stored: CellResult | null, shown: CellResult | null): boolean {
  if (typeof stored === 'number' && typeof shown === 'number') {
    return Math.abs(stored - shown) <= 1e-9 * Math.max(1e-3, Math.abs(stored));
  }
  return (stored ?? '') === (shown ?? '');
}

describe.each(['zh', 'en'] as const)('the demo report written into the host (%s)', (language) => {
  let made: Awaited<ReturnType<typeof inHost>>;
  beforeAll(async () => {
    made = await inHost(language);
  });
  afterAll(() => {
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  });

  it('computes every formula to what the file of the command line says', () => {
    const { workbook, calculator, stored } = made;
    expect(calculator.uncomputed()).toEqual([]);
    expect(stored.size).toBeGreaterThan(300);
    const differing = [...stored].filter(([key, value]) => !isSame(value, valueAt(workbook, key)));
    expect(differing.map(([key, value]) => [key, value, valueAt(workbook, key)])).toEqual([]);
  });

  it('is saved with the same formulas, results and charts', async () => {
    const { workbook, stored } = made;
    const saved = await formulaResults(await workbookBytes(workbook, { language }));
    const differing = [...stored].filter(([key, value]) => !isSame(value, saved.get(key) ?? null));
    expect(saved.size).toBe(stored.size);
    expect(differing).toEqual([]);
    expect(workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(1);
  });
});
