import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

/**
 * A program as one file, as a build makes it; removed when the tests of the calling file are over.
 *
 * @param external packages that stay outside
 */
export async function bundled(entry: URL, external: string[] = []): Promise<URL> {
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
    external,
    logLevel: 'warning',
  });
  return pathToFileURL(outfile);
}
