import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');

/** The reading thread as one file, as a build makes it; removed when the tests of the file are over. */
export async function bundledWorker(): Promise<URL> {
  const folder = mkdtempSync(join(tmpdir(), 'read-worker-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'read-worker.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['workbook/read/worker/worker-entry.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return pathToFileURL(outfile);
}
