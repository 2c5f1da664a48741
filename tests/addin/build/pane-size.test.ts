import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../scripts/addin/sizes.mjs';
import { type BuiltAddin, buildAddin } from '../../../scripts/build-addin.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-'));
let built: BuiltAddin;
let sources: readonly string[];

beforeAll(async () => {
  built = await buildAddin({ outdir: path.join(folder, 'out'), base: 'https://example.com' });
  sources = sourcesOf(built.metafiles.pane, built.files.pane);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the pane', () => {
  it('is at most 60 KB gzipped, styles included, Office.js aside', () => {
    expect(built.sizes.pane.gzip).toBeLessThanOrEqual(60 * 1024);
  });

  it('loads what computes the custom functions with their first call', () => {
    expect(built.sizes.functions.gzip).toBeLessThanOrEqual(3 * 1024);
    const text = readFileSync(path.join(folder, 'out', built.files.functions), 'utf8');
    expect(text).toMatch(/import\("\.\/chunk-\w+\.js"\)/);
    const [worker] = /functions-worker-\w+\.js/.exec(text) ?? [];
    expect(existsSync(path.join(folder, 'out', worker!))).toBe(true);
  });

  it('holds its own sentences only', () => {
    const messages = sources.filter((source) => source.includes('i18n/messages/'));
    const rooms = messages.map((source) => path.basename(source, '.ts')).sort();
    const pane = readFileSync(path.join(ROOT, 'core/i18n/pane.ts'), 'utf8');
    const own = [...pane.matchAll(/messages\/([\w-]+)\.ts/g)].map(([, room]) => room);
    expect(rooms).toEqual(own.sort());
    expect(sources.some((source) => source.endsWith('i18n/catalogue.ts'))).toBe(false);
  });

  it('leaves the analysis, its checks and file formats to the worker', () => {
    const heavy = ['zod', 'exceljs', 'fflate', 'core/clean', 'core/query', 'core/report'];
    for (const part of heavy) expect(sources.filter((source) => source.includes(part))).toEqual([]);
    expect(sources.filter((source) => source.includes('addin/functions'))).toEqual([]);
  });
});
