import { type Control, checkpoint, LensError, type SourceFile } from '#core';
import { Budget } from './budget.ts';
import { ByteBuffer } from './bytes/byte-buffer.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileKind } from './file-kind.ts';
import type { Platform, ReadOptions } from './options.ts';
import { webPlatform } from './platform-web.ts';
import { damaged, mebibytes, namedRefusal } from './refusals.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/**
 * The sheets of a file from its bytes: .xlsx and .xlsm, delimited text in any usual encoding, or
 * either of them gzipped. What it is is decided by its content, not by its name. Works in Node and
 * in a browser worker.
 *
 * @param name file name without folders; a text file's sheet is called after it
 * @throws LensError `workbook.read-…` when the file cannot be read or asks too much; no part of it is
 * handed out then. CancelledError when the caller cancels
 */
export async function parseSource(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
  control: Control = {},
): Promise<SourceFile> {
  const platform = options.platform ?? webPlatform;
  const budget = new Budget(options.limits, control);
  try {
    await checkpoint(control, 'read', 0);
    refuseLarge(bytes.length, budget.limits.fileBytes);
    const content = await parse(name, bytes, options, platform, budget);
    const hash = await platform.sha256(bytes);
    await checkpoint(control, 'read', 1);
    return { name, hash, ...content };
  } catch (error) {
    throw namedRefusal(error, name);
  }
}

/** Throws when a file has more bytes than allowed. */
export function refuseLarge(size: number, limit: number): void {
  if (size <= limit) return;
  throw new LensError('workbook.read-too-large', {
    size: mebibytes(size),
    limit: mebibytes(limit),
  });
}

async function parse(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
  platform: Platform,
  budget: Budget,
): Promise<Pick<SourceFile, 'kind' | 'grids' | 'notes'>> {
  budget.hold(bytes.length);
  let kind = fileKind(bytes);
  let content = bytes;
  if (kind === 'gzip') {
    content = await gunzip(bytes, platform, budget);
    kind = fileKind(content);
    if (kind === 'gzip') throw new LensError('workbook.read-not-a-workbook');
  }
  if (kind === 'zip') {
    return { kind: 'xlsx', ...(await readXlsx(content, options, platform, budget)) };
  }
  return { kind: 'csv', ...(await readCsv(content, sheetName(name), options, budget)) };
}

async function gunzip(bytes: Uint8Array, platform: Platform, budget: Budget): Promise<Uint8Array> {
  const content = new ByteBuffer(budget, likelySize(bytes, budget));
  const pieces = platform.gunzip(bytes)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch((error: unknown) => {
        throw damaged('gzip', error);
      });
      if (next.done) break;
      content.append(next.value);
      budget.inflate(next.value.length, 'gzip', content.length, bytes.length);
      await budget.work(next.value.length, null);
    }
  } finally {
    await pieces.return?.();
  }
  return content.bytes.subarray(0, content.length);
}

/** The size gzip notes at its end, as far as it can be believed. */
function likelySize(bytes: Uint8Array, budget: Budget): number {
  if (bytes.length < 18) return 1 << 12;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const noted = view.getUint32(bytes.length - 4, true);
  return Math.max(1 << 12, Math.min(noted, bytes.length * 20, budget.limits.memoryBytes / 2));
}

/** File name without its extensions; never empty. */
function sheetName(name: string): string {
  return name.replace(/(\.(csv|tsv|txt|tab|xls|gz))+$/i, '') || name;
}
