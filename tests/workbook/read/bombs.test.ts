import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledReader } from './support/bundled.ts';
import { handMadeParts } from './support/package.ts';
import { type RawEntry, rawEntry, rawZip } from './support/raw-zip.ts';

const LONGEST_MS = 2000;
const MOST_MB = 256;
const MEBIBYTE = 1 << 20;

const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = fileURLToPath(await bundledReader());

interface Told {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly peakMb: number;
}

/** Reads the bytes in a process of their own. */
function told(bytes: Uint8Array, name: string): Told {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return JSON.parse(execFileSync(process.execPath, [program, path], { encoding: 'utf8' }));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const worksheet = (inside: string): string =>
  `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const spaces = (mebibytes: number): Uint8Array => Buffer.alloc(mebibytes * MEBIBYTE, 0x20);
const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * MEBIBYTE);

/** The entries of a workbook of `sheets` sheets, some parts replaced or added. */
function entriesOf(parts: Record<string, Uint8Array | string>, sheets = 1): RawEntry[] {
  const all = handMadeParts({
    sheets: Array.from({ length: sheets }, () => '<sheetData/>'),
    sharedStrings: '',
  });
  for (const [name, content] of Object.entries(parts)) {
    all.set(name, typeof content === 'string' ? strToU8(content) : content);
  }
  return [...all].map(([name, content]) => rawEntry(name, content));
}

const workbook = (parts: Record<string, Uint8Array | string>): Uint8Array =>
  rawZip(entriesOf(parts));
const lying = (entries: readonly RawEntry[], size: number): RawEntry[] =>
  entries.map((entry) => (entry.name === SHEET ? { ...entry, size } : entry));
const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, level) => `<!ENTITY a${level} "${'&a;'.repeat(10)}">`,
).join('')}]>${worksheet('')}`;

/** Sheets 2 … n as further names for the data of the first. */
function overlapping(sheets: number, content: Uint8Array): RawEntry[] {
  const entries = entriesOf({}, sheets).filter(({ name }) => !name.startsWith('xl/worksheets/'));
  const first = rawEntry(SHEET, content);
  entries.push(first);
  for (let n = 2; n <= sheets; n++) {
    entries.push({ ...first, name: `xl/worksheets/sheet${n}.xml`, overlaps: true });
  }
  return entries;
}

/** About a hundred bytes for each compressed one, which is allowed. */
function plausibleSheet(mebibytes: number): Uint8Array {
  let rows = '';
  for (let n = 1; rows.length < MEBIBYTE; n++) {
    rows += `<row r="${n}"><c r="A${n}"><v>${(n * 7919) % 1000}</v></c></row>`;
  }
  return strToU8(worksheet(rows.repeat(mebibytes)));
}

const BOMBS: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['a sheet of blanks', 'too-large-ratio', () => workbook({ [SHEET]: spaces(300) })],
  [
    'a sheet of blanks that claims to be small',
    'damaged',
    () => rawZip(lying(entriesOf({ [SHEET]: spaces(300) }), 1000)),
  ],
  [
    'a sheet that claims to be 4 GB',
    'too-large-inflated',
    () => rawZip(lying(entriesOf({}), 0xfffffffe)),
  ],
  [
    'shared strings of blanks',
    'too-large-ratio',
    () => workbook({ 'xl/sharedStrings.xml': spaces(300) }),
  ],
  [
    'a list of sheets without end',
    'too-large-ratio',
    () => workbook({ 'xl/workbook.xml': spaces(300) }),
  ],
  [
    'many sheets that are the same bytes',
    'too-large-inflated',
    () => rawZip(overlapping(200, plausibleSheet(8))),
  ],
  [
    'many entries',
    'too-large-entries',
    () =>
      rawZip([
        ...entriesOf({}),
        ...Array.from({ length: 60_000 }, (_, n) => rawEntry(`x/${n}`, new Uint8Array(0))),
      ]),
  ],
  ['a gzip of zeros', 'too-large-ratio', () => gzipSync(zeros(300))],
  ['a gzip in a gzip', 'not-a-workbook', () => gzipSync(gzipSync(gzipSync(zeros(300))))],
  ['a zip as a sheet', 'damaged', () => workbook({ [SHEET]: workbook({ [SHEET]: spaces(300) }) })],
  ['a deep sheet', 'too-large-depth', () => workbook({ [SHEET]: worksheet(nested(1_000_000)) })],
  [
    'deep shared strings',
    'too-large-depth',
    () => workbook({ 'xl/sharedStrings.xml': `<sst>${nested(100_000)}</sst>` }),
  ],
  [
    'a deep workbook part',
    'too-large-depth',
    () => workbook({ 'xl/workbook.xml': `<workbook>${nested(300)}</workbook>` }),
  ],
  ['a billion laughs', 'forbidden-entity', () => workbook({ [SHEET]: laughs })],
  [
    'a tag that never ends',
    'damaged',
    () => workbook({ [SHEET]: `<worksheet><sheetData a="${'0123456789'.repeat(1 << 20)}` }),
  ],
  [
    'a row beyond the last',
    'too-large-rows',
    () => workbook({ [SHEET]: worksheet('<row r="1048577"><c><v>1</v></c></row>') }),
  ],
  [
    'a column beyond the last',
    'too-large-columns',
    () => workbook({ [SHEET]: worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>') }),
  ],
  ['text of one line', 'too-large-columns', () => Buffer.from('a,'.repeat(20 * MEBIBYTE))],
  ['a quote that never ends', 'unclosed-quote', () => Buffer.from(`"${'a\n'.repeat(20 << 20)}`)],
];

describe('a file made to exhaust the reader', () => {
  it.each(BOMBS)('is refused quickly and cheaply: %s', (name, code, made) => {
    const { outcome, milliseconds, peakMb } = told(made(), `${name}.xlsx`);
    expect(outcome).toBe(`workbook.read-${code}`);
    expect(milliseconds).toBeLessThan(LONGEST_MS);
    expect(peakMb).toBeLessThan(MOST_MB);
  });

  it('is refused by its size before it is read', () => {
    const path = join(folder, 'large.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 8 * 1024 * MEBIBYTE);
    const output = execFileSync(process.execPath, [program, path], { encoding: 'utf8' });
    const { outcome, milliseconds, peakMb }: Told = JSON.parse(output);
    expect(outcome).toBe('workbook.read-too-large');
    expect(milliseconds).toBeLessThan(LONGEST_MS);
    expect(peakMb).toBeLessThan(MOST_MB);
  });
});

describe('a sheet that only looks large', () => {
  it.each([
    [
      'its dimension says so',
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      'its last cell is filled',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    ],
    [
      'it merges and names everything',
      '<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ],
  ])('is read cheaply where %s', (name, inside) => {
    const bytes = workbook({ [SHEET]: `<worksheet>${inside}</worksheet>` });
    const { outcome, milliseconds, peakMb } = told(bytes, `${name}.xlsx`);
    expect(outcome).toBe('read');
    expect(milliseconds).toBeLessThan(LONGEST_MS);
    expect(peakMb).toBeLessThan(MOST_MB);
  });
});
