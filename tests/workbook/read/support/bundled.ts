import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

/** The reading thread, as a build makes it. */
export const bundledWorker = (): Promise<URL> =>
  bundled(new URL('../../../../workbook/read/worker/worker-entry.ts', import.meta.url));

/** A program that reads one file and tells its time and memory. */
export const bundledReader = (): Promise<URL> =>
  bundled(new URL('./read-and-tell.ts', import.meta.url));

/** A program as one file, which is removed when the tests of the calling file are over. */
async function bundled(entry: URL): Promise<URL> {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return pathToFileURL(outfile);
}
