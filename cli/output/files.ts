import { randomUUID } from 'node:crypto';
import { access, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LensError } from '#core';

/**
 * Where a result goes by default: beside the file, its name with an ending.
 *
 * @example
 * besideFile('/data/orders.csv.gz', '-analysis.xlsx') // => '/data/orders-analysis.xlsx'
 */
export function besideFile(file: string, ending: string): string {
  const name = path.basename(file).replace(/(\.csv|\.tsv)?\.[^.]+$/i, '');
  return path.join(path.dirname(file), `${name}${ending}`);
}

/** The path itself when nothing is there, else with the first free number: `a-2.xlsx`, `a-3.xlsx`, … */
export async function freeName(wanted: string): Promise<string> {
  const { dir, name, ext } = path.parse(wanted);
  let candidate = wanted;
  for (let number = 2; await exists(candidate); number++) {
    candidate = path.join(dir, `${name}-${number}${ext}`);
  }
  return candidate;
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Whether two paths lead to the same file. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => path.resolve(file));
  return (await real(one)) === (await real(other));
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed.
 *
 * @throws {LensError} `cli.output-not-writable`
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new LensError('cli.output-not-writable', { file, reason }, { cause });
  }
}
