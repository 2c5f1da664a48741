// What the playground serves: its page and worker, the pane, Office.js, demo workbooks; built in memory.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { buildAddin } from './build-addin.mjs';
import { root } from './setup.mjs';

/** Bundles entries (`{ name: file }`) for browsers: a map of file names to bytes. */
export async function browserFiles(entries) {
  const { build } = await import('esbuild');
  const outdir = join(root, 'dist', 'memory');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: file, out })),
    outdir,
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    splitting: true,
    minify: true,
    sourcemap: 'linked',
    external: ['node:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      relative(outdir, path).split(sep).join('/'),
      Buffer.from(contents),
    ]),
  );
}

/** The playground's own page. */
export async function playgroundFiles() {
  const files = await browserFiles({
    main: 'playground/main.ts',
    'host-worker': 'tests/hosts/excel/browser/host-worker.ts',
  });
  files.set('main.css', await stylesheet());
  files.set('index.html', await readFile(join(root, 'playground', 'index.html')));
  await addFolder(files, 'assets/', join(root, 'addin', 'assets'), /\.png$/);
  await addFolder(files, 'samples/', join(root, 'samples'), /\.xlsx$/);
  return files;
}

async function stylesheet() {
  const folder = join(root, 'playground');
  const parts = await Promise.all(
    ['main.css', 'grid/grid.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return Buffer.from(parts.join('\n'));
}

/** A small pane that only loads Office.js; tests drive Excel's API through it. */
export async function testPaneFiles() {
  const folder = join(root, 'tests', 'hosts', 'excel', 'browser');
  const files = await browserFiles({ pane: join(folder, 'test-pane.ts') });
  files.set('index.html', await readFile(join(folder, 'test-pane.html')));
  return files;
}

/** Where Office.js stands once packages are installed. */
export const OFFICE_FOLDER = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

async function addFolder(files, prefix, folder, names) {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    if (names.test(name)) files.set(prefix + name, await readFile(join(folder, name)));
  }
}

/** Builds the add-in as users get it into a folder of its own; returns the folder and how to remove it. */
export async function builtPane() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-lens-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const outdir = join(folder, 'addin');
    const base = 'https://localhost/addin';
    await buildAddin({ outdir, base, office: 'self', environment: 'local' });
    return { outdir, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
