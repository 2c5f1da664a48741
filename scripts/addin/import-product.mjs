// The add-in's manifest and words, for scripts: the sources bundled once and imported.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup.mjs';

let product = null;

/** What `addin/manifest` and the custom functions' words export, with `t`. */
export function importProduct() {
  product ??= load();
  return product;
}

async function load() {
  const { build } = await import('esbuild');
  const folder = await mkdtemp(join(tmpdir(), 'campaign-lens-'));
  const outfile = join(folder, 'product.mjs');
  try {
    await build({
      absWorkingDir: root,
      stdin: {
        contents: [
          "export * from './addin/manifest/index.ts';",
          "export { FUNCTION_WORDS } from './addin/functions/words.ts';",
          "export { t } from '#core';",
        ].join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
