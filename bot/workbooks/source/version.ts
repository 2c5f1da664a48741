import { createHash } from 'node:crypto';
import type { CopiedFile } from './types.ts';

const LENGTH = 16;

/** A short text that changes with the bytes and names of the files. */
export function versionOf(files: readonly Pick<CopiedFile, 'name' | 'hash'>[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.name}\0${file.hash}\n`);
  return hash.digest('hex').slice(0, LENGTH);
}
