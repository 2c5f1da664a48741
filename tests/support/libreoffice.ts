import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import type { Report } from '#core';
import { placeCells } from '../../workbook/look/place-cells.ts';
import { OfficePackage } from '../../workbook/write/package/package.ts';
import { escapeXml } from '../../workbook/write/package/xml.ts';

/** Value of a cell; an error cell holds its code, an empty one isn't in the map. */
export type CellResult = number | string | boolean | { readonly error: string };

const PROGRAM = 'soffice';
/** LibreOffice trusts the results stored in a file unless told to recalculate always (0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice is installed; tests that need it skip otherwise. */
export const hasLibreOffice = spawnSync(PROGRAM, ['--version']).status === 0;

/** Every cell of a workbook after LibreOffice has computed all its formulas anew, by `Sheet!A1`. */
export async function recalculate(bytes: Uint8Array): Promise<Map<string, CellResult>> {
  return cellResults(await convert(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx'));
}

/** The file LibreOffice makes of a workbook, with a profile of its own. */
async function convert(bytes: Uint8Array, filter: string, extension: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'lens-office-'));
  try {
    const user = join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const out = join(folder, 'out');
    const options = ['--headless', '--convert-to', filter, '--outdir', out];
    const run = promisify(execFile);
    await run(PROGRAM, [profile, ...options, join(folder, 'in.xlsx')], { timeout: 180_000 });
    return await readFile(join(out, `in.${extension}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every cell of a workbook with the value stored in it, by `Sheet!A1`. */
export async function cellResults(bytes: Uint8Array): Promise<Map<string, CellResult>> {
  const results = new Map<string, CellResult>();
  for (const { key, cell } of await cellsOfBytes(bytes)) {
    const result = resultOf(cell);
    if (result !== null) results.set(key, result);
  }
  return results;
}

/** Results stored beside formulas, by `Sheet!A1`; `null` where there is none. */
export async function formulaResults(bytes: Uint8Array): Promise<Map<string, CellResult | null>> {
  const cells = await cellsOfBytes(bytes);
  return new Map(
    cells.filter(({ cell }) => cell.formula).map(({ key, cell }) => [key, resultOf(cell)]),
  );
}

async function cellsOfBytes(bytes: Uint8Array): Promise<{ key: string; cell: ExcelJS.Cell }[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const cells: { key: string; cell: ExcelJS.Cell }[] = [];
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!cell.isMerged || cell.master === cell) {
          cells.push({ key: `${sheet.name}!${cell.address}`, cell });
        }
      });
    });
  });
  return cells;
}

function resultOf(cell: ExcelJS.Cell): CellResult | null {
  const value = (cell.formula ? cell.result : cell.value) as ExcelJS.CellValue | undefined;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? String(value.text) : null;
}

/** A cell to be changed: its sheet, its address and the value typed into it. */
export interface CellEdit {
  readonly sheet: string;
  readonly ref: string;
  readonly value: number | string;
}

/** The workbook after someone typed other values into cells that hold something; all else is kept. */
export function editCells(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const file = new OfficePackage(bytes);
  const paths = file.sheetPaths();
  for (const { sheet, ref, value } of edits) {
    const path = paths.get(sheet);
    if (path === undefined) throw new Error(`no sheet named ${sheet}`);
    const xml = file.read(path);
    const cell = new RegExp(`<c r="${ref}"((?:\\s\\w+="[^"]*")*?)\\s*(?:/>|>.*?</c>)`, 's');
    const style = /\ss="\d+"/.exec(cell.exec(xml)?.[1] ?? '')?.[0] ?? '';
    const typed =
      typeof value === 'number'
        ? `<c r="${ref}"${style}><v>${value}</v></c>`
        : `<c r="${ref}"${style} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
    if (!cell.test(xml)) throw new Error(`${sheet}!${ref} holds nothing`);
    file.write(
      path,
      xml.replace(cell, () => typed),
    );
  }
  return file.toBytes();
}

/**
 * Expects that LibreOffice computes, for every formula of a written report, what the report says it
 * is (numbers to 1e-9), and that no cell holds an error.
 *
 * @returns the number of formulas
 */
export async function expectRecalculated(report: Report, bytes: Uint8Array): Promise<number> {
  const stored = await formulaResults(bytes);
  expect(stored.size).toBe(countFormulas(report));
  const computed = await recalculate(bytes);
  const differing = [...stored].filter(([key, value]) => !same(value, computed.get(key) ?? null));
  expect(
    differing.map(([key, value]) => ({ key, stored: value, computed: computed.get(key) ?? null })),
  ).toEqual([]);
  expect([...computed].filter(([, value]) => typeof value === 'object')).toEqual([]);
  return stored.size;
}

function same(stored: CellResult | null, computed: CellResult | null): boolean {
  if (typeof stored === 'number' && typeof computed === 'number') {
    return Math.abs(stored - computed) <= 1e-9 * Math.max(1, Math.abs(stored));
  }
  // A formula that gives '' is stored without a result.
  return (stored ?? '') === (computed ?? '');
}

function countFormulas(report: Report): number {
  let count = 0;
  for (const section of report.sheets.flatMap(({ sections }) => sections)) {
    if (section.kind !== 'table') continue;
    for (const row of [...section.rows, ...section.footer]) {
      const placed = placeCells(row, section.columns.length);
      count += placed.filter(({ cell }) => cell.formula !== undefined).length;
    }
  }
  return count;
}
