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

/** A file to be written. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files whole, and none where one of them cannot be written: each beside its place first, then
 * all renamed.
 *
 * @throws {LensError} `cli.output-not-writable`
 */
export async function writeWhole(outputs: readonly Output[]): Promise<void> {
  const drafts = outputs.map(({ file, content }) => ({ file, content, draft: draftName(file) }));
  try {
    for (const { file, content, draft } of drafts) {
      await orRefuse(file, writeFile(draft, content, { flag: 'wx' }));
    }
    for (const { file, draft } of drafts) await orRefuse(file, rename(draft, file));
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true });
    throw error;
  }
}

function draftName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
}

async function orRefuse(file: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new LensError('cli.output-not-writable', { file, reason }, { cause });
  }
}
