import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CancelledError, type Step, t } from '#core';
import { parseSource } from '../../../workbook/read/parse-source.ts';
import { webPlatform } from '../../../workbook/read/platform-web.ts';
import { handMadeRows } from './support/package.ts';
import { read, refusal, values } from './support/read.ts';

const WORKBOOK = handMadeRows('<row r="1"><c r="A1"><v>1</v></c></row>');
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const compound = (text: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...text].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

describe('parseSource', () => {
  it('goes by the content, not by the name', async () => {
    expect((await read(WORKBOOK, {}, 'x.csv')).kind).toBe('xlsx');
    expect((await read(gzipSync(WORKBOOK), {}, 'x.xlsx.gz')).kind).toBe('xlsx');
    expect((await read(ascii('a\tb\n1\t2\n'), {}, 'export.xls')).grids[0]?.sheet).toBe('export');
  });

  it('gives the SHA-256 of the bytes', async () => {
    const file = await read(ascii('abc,d\n'), {}, 'x.csv');
    expect(file.hash).toBe(createHash('sha256').update('abc,d\n').digest('hex'));
  });

  it.each([
    ['nothing', new Uint8Array(0), 'workbook.read-empty'],
    [
      'a PNG',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      'workbook.read-not-a-workbook-picture',
    ],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'workbook.read-not-a-workbook-picture'],
    ['a PDF', ascii('%PDF-1.7\n'), 'workbook.read-not-a-workbook-document'],
    ['an old workbook', compound('Workbook'), 'workbook.read-old-format'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'workbook.read-encrypted'],
    ['a web page', ascii('\n<html><table><tr><td>1'), 'workbook.read-old-format-web'],
    ['an XML sheet', ascii('<?xml version="1.0"?><Workbook/>'), 'workbook.read-old-format-web'],
    [
      'a program',
      Uint8Array.from({ length: 400 }, (_, at) => at % 32),
      'workbook.read-not-a-workbook',
    ],
    ['broken gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), 'workbook.read-damaged'],
    ['half a zip', WORKBOOK.subarray(0, 100), 'workbook.read-damaged-cut-short'],
  ])('refuses %s in both languages, naming the file', async (_, bytes, code) => {
    const error = await refusal(read(bytes, {}, '报表.xlsx'));
    expect(error.code).toBe(code);
    for (const language of ['zh', 'en'] as const) {
      const sentence = t(language, error.code, error.params);
      expect(sentence).toContain('报表.xlsx');
      expect(sentence).not.toMatch(/[{}]|–/);
    }
  });

  it('refuses what passes a limit', async () => {
    const rows = `<row r="1">${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const many = handMadeRows(rows);
    const codes = async (limits: object) => (await refusal(read(many, { limits }))).code;
    expect(await codes({ fileBytes: 100 })).toBe('workbook.read-too-large');
    expect(await codes({ inflatedBytes: 10_000 })).toBe('workbook.read-too-large-inflated');
    expect(await codes({ memoryBytes: 1 << 20 })).toBe('workbook.read-too-large-memory');
    expect(await codes({ milliseconds: -1 })).toBe('workbook.read-too-large-time');
  });

  it('gives the same through web streams', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>中文</t></is></c><c r="B1"><v>2</v></c></row>';
    const bytes = handMadeRows(rows);
    const web = await parseSource('x.xlsx', bytes);
    expect(values(web)).toEqual({ A1: '中文', B1: 2 });
    expect(web.hash).toBe((await read(bytes)).hash);
    const broken = bytes.slice();
    broken.fill(0xff, 60, 120);
    expect((await refusal(parseSource('x.xlsx', broken, { platform: webPlatform }))).code).toMatch(
      /^workbook\.read-/,
    );
  });
});

describe('control', () => {
  const long = ascii('abc,def\n'.repeat(2_000_000));

  it('hears how far the reading is, from 0 to 1', async () => {
    const heard: (number | null)[] = [];
    const progress = (_: Step, fraction: number | null): void => void heard.push(fraction);
    await parseSource('x.csv', long, { limits: { rows: 3_000_000 } }, { progress });
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(1);
    expect(heard.length).toBeGreaterThan(3);
  });

  it('can cancel on the way', async () => {
    const signal = { aborted: false };
    const progress = (_: Step, fraction: number | null): void => {
      signal.aborted = (fraction ?? 0) > 0;
    };
    const reading = parseSource(
      'x.csv',
      long,
      { limits: { rows: 3_000_000 } },
      { progress, signal },
    );
    await expect(reading).rejects.toBeInstanceOf(CancelledError);
  });
});
