// Pane, worker and custom functions as hashed browser bundles.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { root } from '../setup.mjs';

/** How the pane's sources name the worker; the build puts the hashed name in its place. */
const WORKER = './worker.js';

/**
 * Bundles the entries into `outdir`, each by itself: the pane must not grow with what the functions use.
 * The worker comes first, since the pane holds its hashed name.
 *
 * @returns names of the files a page has to load, and esbuild's metafile of each part
 */
export async function bundleAddin({ entries, outdir, minify }) {
  const { build } = await import('esbuild');
  const bundle = async (name, plugins = []) => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: { [name]: entries[name] },
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      target: ['es2022', 'safari16'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"' },
      entryNames: '[name]-[hash]',
      chunkNames: 'chunk-[hash]',
      assetNames: '[name]-[hash]',
      legalComments: 'none',
      minify,
      metafile: true,
      logLevel: 'warning',
      plugins,
    });
    return { metafile, ...entryOutput(metafile, name) };
  };
  const worker = await bundle('worker');
  const functions = await bundle('functions');
  const pane = await bundle('pane', [workerName(worker.file)]);
  return {
    files: { pane: pane.file, css: pane.css, worker: worker.file, functions: functions.file },
    metafiles: {
      pane: pane.metafile,
      worker: worker.metafile,
      functions: functions.metafile,
    },
  };
}

/** Puts the hashed name of the worker where the pane's sources say `new URL('./worker.js', …)`. */
function workerName(file) {
  return {
    name: 'worker-name',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(WORKER)) return null;
        return { contents: text.replaceAll(WORKER, `./${file}`), loader: loaderOf(path) };
      });
    },
  };
}

function loaderOf(path) {
  return path.endsWith('x') ? 'tsx' : 'ts';
}

/** The output of the one entry and its style sheet (`null` without one), as file names. */
function entryOutput({ outputs }, name) {
  const found = Object.entries(outputs).find(
    ([path, { entryPoint }]) => entryPoint !== undefined && basename(path).startsWith(`${name}-`),
  );
  if (found === undefined) throw new Error(`${name} gave no bundle`);
  const [path, { cssBundle }] = found;
  return { file: basename(path), css: cssBundle === undefined ? null : basename(cssBundle) };
}
