import type { Budget } from '../budget.ts';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import type { Platform } from '../options.ts';
import { damaged } from '../refusals.ts';
import { toUtf8 } from '../xml/to-utf8.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import { type ZipEntry, zipEntries } from '../zip/directory.ts';
import { inflatePart } from '../zip/part.ts';

/** Size of the smallest buffer for a part. */
const SMALL_BYTES = 1 << 12;

/** The parts of a workbook package, found by path in any case and with either slash. */
export class Package {
  readonly budget: Budget;
  private readonly bytes: Uint8Array;
  private readonly platform: Platform;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly doubtful = new Set<string>();

  constructor(bytes: Uint8Array, platform: Platform, budget: Budget) {
    this.bytes = bytes;
    this.platform = platform;
    this.budget = budget;
    for (const entry of zipEntries(bytes, budget.limits)) {
      const key = partKey(entry.name);
      if (this.entries.has(key)) this.doubtful.add(key);
      this.entries.set(key, entry);
    }
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** Size a part claims to have; 0 when it isn't there. */
  declaredSize(path: string): number {
    return this.entries.get(partKey(path))?.size ?? 0;
  }

  /** UTF-8 bytes of a part, piece by piece. */
  stream(path: string): AsyncGenerator<Uint8Array> {
    const key = partKey(path);
    const entry = this.entries.get(key);
    // Two parts of one name are read differently by every program, so neither can be trusted.
    if (entry === undefined || this.doubtful.has(key)) throw damaged(path);
    return toUtf8(inflatePart(this.bytes, entry, this.platform, this.budget), path);
  }

  /** Bytes to begin with for a part as a whole: its claimed size, as far as that can be believed. */
  likelySize(path: string): number {
    const entry = this.entries.get(partKey(path));
    return Math.max(SMALL_BYTES, Math.min(entry?.size ?? 0, (entry?.compressedSize ?? 0) * 20));
  }

  /** UTF-8 bytes of a part as a whole. */
  async whole(path: string): Promise<Uint8Array> {
    const buffer = new ByteBuffer(this.budget, this.likelySize(path));
    for await (const piece of this.stream(path)) {
      buffer.append(piece);
      await this.budget.work(piece.length, null);
    }
    return buffer.bytes.subarray(0, buffer.length);
  }

  /** Tokens of a part. */
  async xml(path: string): Promise<XmlReader> {
    return XmlReader.over(await this.whole(path), path, this.budget.limits.depth);
  }
}

/**
 * One spelling for all the ways a part is written.
 *
 * @example
 * partKey('/xl\\Worksheets/../Sheet1.xml') // => 'xl/sheet1.xml'
 */
export function partKey(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').toLowerCase().split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
