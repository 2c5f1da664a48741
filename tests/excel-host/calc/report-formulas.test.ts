import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, buildReport, type Language, parsePeriod, type Report } from '#core';
import { parseSource } from '#workbook/read';
import { Calculator } from '../../hosts/excel/calc/index.ts';
import { cpuWatch } from '../../support/cpu-watch.ts';
import { reportSource } from './report-source.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

async function demoReport(language: Language): Promise<Report> {
  const name = `demo-618.${language}.xlsx`;
  const file = await parseSource(
    name,
    new Uint8Array(readFileSync(path.join(ROOT, 'samples', name))),
  );
  const settings = { campaign: parsePeriod('2026-06-01..2026-06-18') };
  return buildReport(await analyze([file], { settings: [settings], language, version: 'test' }));
}

function isSame(stored: unknown, computed: unknown): boolean {
  if (typeof stored === 'number' && typeof computed === 'number') {
    return Math.abs(stored - computed) <= 1e-9 * Math.max(1e-3, Math.abs(stored));
  }
  return (stored ?? '') === (computed ?? '');
}

describe.each(['zh', 'en'] as const)('the formulas of the demo report (%s)', (language) => {
  let report: Report;
  beforeAll(async () => {
    report = await demoReport(language);
  });

  it('give what the report says', () => {
    const { source, formulas } = reportSource(report);
    const calculator = new Calculator(source);
    const computed = formulas.map((formula) => ({
      ...formula,
      computed: calculator.value(formula.sheet, formula.row, formula.column),
      reason: calculator.reason(formula.sheet, formula.row, formula.column),
    }));
    expect(formulas.length).toBeGreaterThan(300);
    expect(computed.filter(({ reason }) => reason !== null)).toEqual([]);
    expect(computed.filter((each) => !isSame(each.stored, each.computed))).toEqual([]);
  });

  it('are computed within two seconds', () => {
    const { source, formulas } = reportSource(report);
    const spent = cpuWatch();
    const calculator = new Calculator(source);
    for (const { sheet, row, column } of formulas) calculator.value(sheet, row, column);
    expect(spent()).toBeLessThan(2000);
  });
});
