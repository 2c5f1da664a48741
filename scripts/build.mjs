// Builds the command line into one file: dist/campaign-lens.js (packages stay in node_modules).
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ everything: false });
const { build } = await import('esbuild');
rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { 'campaign-lens': 'cli/main.ts', 'make-samples': 'samples/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
chmodSync(join(root, 'dist', 'campaign-lens.js'), 0o755);
