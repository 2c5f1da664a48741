// One TypeScript entry and what it imports, as one file; packages stay in node_modules.
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Bundles `entry` (from the project's root) into `folder/<name>`; returns the file's full path. */
export async function bundle(entry, name, folder = 'dist') {
  const { build } = await import('esbuild');
  const outfile = join(root, folder, name);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  return outfile;
}
