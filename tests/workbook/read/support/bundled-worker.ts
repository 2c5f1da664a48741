import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const ENTRY = new URL('../../../../workbook/read/worker/worker-entry.ts', import.meta.url);

/** The reading thread as one file, as a build makes it; removed when the tests of the file are over. */
export async function bundledWorker(): Promise<URL> {
  const folder = mkdtempSync(join(tmpdir(), 'read-worker-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'read-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(ENTRY)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return pathToFileURL(outfile);
}
