// What the browser loads before the pane can be used, the worker and the functions, plain and gzipped.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes and gzipped bytes of each part with the chunks it imports at once; `pane` with its styles,
 * without Office.js.
 */
export async function sizeReport(outdir, { files, metafiles }) {
  const styles = files.css === null ? [] : [files.css];
  return {
    pane: await sizeOf(outdir, [...withImports(metafiles.pane, files.pane), ...styles]),
    worker: await sizeOf(outdir, withImports(metafiles.worker, files.worker)),
    functions: await sizeOf(outdir, withImports(metafiles.functions, files.functions)),
  };
}

/** The sources in a bundle and the chunks it imports at once. */
export function sourcesOf(metafile, file) {
  const names = new Set(withImports(metafile, file));
  return Object.entries(metafile.outputs).flatMap(([path, { inputs }]) =>
    names.has(basename(path))
      ? Object.entries(inputs).flatMap(([input, { bytesInOutput }]) =>
          bytesInOutput > 0 ? [input] : [],
        )
      : [],
  );
}

function withImports(metafile, file) {
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]),
  );
  const found = new Set([file]);
  for (const name of found) {
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement') found.add(basename(path));
    }
  }
  return [...found];
}

async function sizeOf(outdir, names) {
  let bytes = 0;
  let gzip = 0;
  for (const name of names) {
    const content = await readFile(join(outdir, name));
    bytes += content.length;
    gzip += gzipSync(content, { level: 9 }).length;
  }
  return { bytes, gzip };
}
