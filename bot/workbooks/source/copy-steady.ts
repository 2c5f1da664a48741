import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { LensError } from '#core';
import { DEFAULT_LIMITS } from '#workbook';

const CHUNK_BYTES = 1 << 20;
/** A copy that ends in this many zero bytes was made room for and not written yet. */
const ZERO_TAIL = 16;
const OWNER_ONLY = 0o600;

/** What a file looks like without its content; changes with every write, also within a second. */
export interface FileState {
  readonly path: string;
  readonly size: bigint;
  readonly changed: bigint;
  readonly inode: bigint;
  readonly modifiedMs: number;
}

/** @throws the system's error (`ENOENT`, …) */
export async function fileState(path: string): Promise<FileState> {
  return stateOf(path, await stat(path, { bigint: true }));
}

export function sameState(one: FileState, other: FileState): boolean {
  return (
    one.path === other.path &&
    one.size === other.size &&
    one.changed === other.changed &&
    one.inode === other.inode
  );
}

/**
 * Copies a file as it is at one moment.
 *
 * @returns SHA-256 of the bytes and the state they stand for; `null` when the file was written or
 *   replaced meanwhile, or is not all there
 * @throws LensError `workbook.read-too-large`; the system's errors
 */
export async function copySteady(
  from: string,
  to: string,
  limit: number = DEFAULT_LIMITS.fileBytes,
): Promise<{ readonly hash: string; readonly state: FileState } | null> {
  const source = await open(from, constants.O_RDONLY);
  try {
    const before = stateOf(from, await source.stat({ bigint: true }));
    if (before.size > BigInt(limit)) throw tooLarge(before.size, limit);
    const copied = await copy(source, to);
    const after = stateOf(from, await source.stat({ bigint: true }));
    const there = await fileState(from);
    const steady = sameState(before, after) && sameState(before, there);
    if (!steady || BigInt(copied.length) !== before.size || copied.zeroTail) return null;
    return { hash: copied.hash, state: before };
  } finally {
    await source.close();
  }
}

async function copy(
  source: FileHandle,
  to: string,
): Promise<{ readonly hash: string; readonly length: number; readonly zeroTail: boolean }> {
  const target = await open(to, 'w', OWNER_ONLY);
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let length = 0;
    let zeros = 0;
    for (;;) {
      const { bytesRead } = await source.read(chunk, 0, chunk.length, length);
      if (bytesRead === 0) break;
      const bytes = chunk.subarray(0, bytesRead);
      hash.update(bytes);
      await target.write(bytes, 0, bytesRead, length);
      length += bytesRead;
      zeros = zerosAtEnd(bytes, zeros);
    }
    return { hash: hash.digest('hex'), length, zeroTail: zeros >= ZERO_TAIL };
  } finally {
    await target.close();
  }
}

/** Zero bytes at the end of what was read so far, counted up to `ZERO_TAIL`. */
function zerosAtEnd(bytes: Uint8Array, before: number): number {
  const tail = bytes.subarray(-ZERO_TAIL);
  const lastOther = tail.findLastIndex((byte) => byte !== 0);
  if (lastOther >= 0) return tail.length - 1 - lastOther;
  return Math.min(ZERO_TAIL, before + tail.length);
}

function stateOf(
  path: string,
  found: { size: bigint; mtimeNs: bigint; ctimeNs: bigint; ino: bigint; mtimeMs: bigint },
): FileState {
  return {
    path,
    size: found.size,
    changed: found.mtimeNs + (found.ctimeNs << 64n),
    inode: found.ino,
    modifiedMs: Number(found.mtimeMs),
  };
}

function tooLarge(size: bigint, limit: number): LensError {
  const mebibytes = (bytes: number) => Math.max(1, Math.round(bytes / (1 << 20)));
  return new LensError('workbook.read-too-large', {
    size: mebibytes(Number(size)),
    limit: mebibytes(limit),
  });
}
