import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Control, LensError, type SourceFile } from '#core';
import { DEFAULT_LIMITS, type ReadOptions } from './options.ts';
import { parseSource, refuseLarge } from './parse-source.ts';
import { nodePlatform } from './platform-node.ts';
import { namedRefusal } from './refusals.ts';

const ATTEMPTS = 3;
const WAIT_MS = 200;

/**
 * The sheets of a file on disk, as it was at one moment: a file replaced or rewritten meanwhile is
 * the old one or the new one, never a mix.
 *
 * @throws LensError `workbook.read-…`, see `parseSource`; also when the file is missing, a folder, a
 * lock file, in use, or never stops changing
 */
export async function readSource(
  path: string,
  options: ReadOptions = {},
  control: Control = {},
): Promise<SourceFile> {
  const name = basename(path);
  const bytes = await snapshot(path, options.limits?.fileBytes ?? DEFAULT_LIMITS.fileBytes).catch(
    (error: unknown) => {
      throw namedRefusal(fileRefusal(error), name);
    },
  );
  return parseSource(name, bytes, { platform: nodePlatform, ...options }, control);
}

async function snapshot(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw new LensError('workbook.read-is-folder');
  if (!found.isFile()) throw new LensError('workbook.read-not-a-workbook');
  if (basename(path).startsWith('~$')) throw new LensError('workbook.read-lock-file');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await new Promise((resume) => setTimeout(resume, WAIT_MS));
    const file = await open(path, constants.O_RDONLY);
    try {
      const bytes = await steadyBytes(file, limit);
      if (bytes !== null) return bytes;
    } finally {
      await file.close();
    }
  }
  throw new LensError('workbook.read-changing');
}

/** All bytes of an open file; `null` when it changed while they were read. */
async function steadyBytes(file: FileHandle, limit: number): Promise<Uint8Array | null> {
  const before = await file.stat();
  refuseLarge(before.size, limit);
  const bytes = new Uint8Array(before.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return null;
    length += bytesRead;
  }
  const after = await file.stat();
  const same = after.size === before.size && after.mtimeMs === before.mtimeMs;
  return same ? bytes : null;
}

function fileRefusal(error: unknown): unknown {
  if (error instanceof LensError || !(error instanceof Error)) return error;
  const reason = 'code' in error ? String(error.code) : error.name;
  const options = { cause: error };
  switch (reason) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new LensError('workbook.read-missing-file', {}, options);
    case 'EISDIR':
      return new LensError('workbook.read-is-folder', {}, options);
    case 'EBUSY':
      return new LensError('workbook.read-in-use', {}, options);
    case 'EACCES':
    case 'EPERM':
      return new LensError('workbook.read-no-access', {}, options);
    default:
      return new LensError('workbook.read-failed', { reason }, options);
  }
}
