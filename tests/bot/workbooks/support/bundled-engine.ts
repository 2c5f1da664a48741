import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

/** The thread of a workbook as a build makes it; removed when the tests of the calling file are over. */
export async function bundledEngine(): Promise<URL> {
  const entry = new URL('../../../../bot/workbooks/engine/engine-worker.ts', import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), 'bundled-engine-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'engine-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['exceljs'],
    logLevel: 'warning',
  });
  return pathToFileURL(outfile);
}
