// Pane, worker and custom functions as hashed browser bundles.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { root } from '../setup.mjs';

/**
 * Bundles the entries into `outdir`, each by itself: the pane must not grow with what the functions use.
 * Workers come first: the pane and the functions hold their hashed names.
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
  const functionsWorker = await bundle('functions-worker');
  const functions = await bundle('functions', [
    workerName('./functions-worker.js', functionsWorker.file),
  ]);
  const pane = await bundle('pane', [workerName('./worker.js', worker.file)]);
  return {
    files: { pane: pane.file, css: pane.css, worker: worker.file, functions: functions.file },
    metafiles: {
      pane: pane.metafile,
      worker: worker.metafile,
      functions: functions.metafile,
    },
  };
}

/** Puts the hashed name of a worker where sources say `new URL('./worker.js', …)`. */
function workerName(written, file) {
  return {
    name: 'worker-name',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(written)) return null;
        return { contents: text.replaceAll(written, `./${file}`), loader: loaderOf(path) };
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
