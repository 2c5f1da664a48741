import type { Budget } from '../budget.ts';
import { type PackedTexts, TextRanges } from '../texts/text-ranges.ts';

const FIRST_SLOTS = 1 << 10;
const FIRST_BYTES = 1 << 14;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Distinct byte strings numbered in order of first appearance, so that a column of texts becomes a
 * column of numbers without making a string for every cell.
 */
export class ByteDictionary {
  size = 0;
  private readonly budget: Budget;
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;
  /** Start of each entry in `bytes`; one more than there are entries. */
  private starts = new Uint32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS);
  /** Entry number + 1 by hash, open addressing; 0 is free. */
  private slots = new Int32Array(FIRST_SLOTS * 2);

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Number of the byte string `source[start, end)`, which is added when it is new. */
  add(source: Uint8Array, start: number, end: number): number {
    let hash = SEED;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ source[at]!, PRIME);
    // FNV leaves its low bits to the last bytes; fold the high ones in before masking.
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.hashes[entry - 1] === hash && this.equals(entry - 1, source, start, end)) {
        return entry - 1;
      }
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.size + 1;
    return this.append(hash, source, start, end);
  }

  /** The entries as texts, by their numbers; the dictionary must not change any more. */
  texts(spelling: PackedTexts['spelling']): TextRanges {
    const { size, bytes, starts } = this;
    return new TextRanges({ size, bytes, starts, ends: null, spelling });
  }

  private equals(index: number, source: Uint8Array, start: number, end: number): boolean {
    const { bytes } = this;
    let at = this.starts[index]!;
    if (this.starts[index + 1]! - at !== end - start) return false;
    for (let other = start; other < end; other++) if (bytes[at++] !== source[other]) return false;
    return true;
  }

  private append(hash: number, source: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (this.used + length > this.bytes.length) this.growBytes(this.used + length);
    if (this.size + 2 > this.starts.length) this.growEntries();
    if (length < 64) {
      for (let at = 0; at < length; at++) this.bytes[this.used + at] = source[start + at]!;
    } else {
      this.bytes.set(source.subarray(start, end), this.used);
    }
    this.hashes[this.size] = hash;
    this.used += length;
    this.size++;
    this.starts[this.size] = this.used;
    return this.size - 1;
  }

  private growBytes(needed: number): void {
    const capacity = Math.max(needed, this.bytes.length * 2);
    this.budget.hold(capacity);
    const bytes = new Uint8Array(capacity);
    bytes.set(this.bytes.subarray(0, this.used));
    this.budget.release(this.bytes.length);
    this.bytes = bytes;
  }

  private growEntries(): void {
    const capacity = this.starts.length * 2;
    this.budget.hold((capacity / 2) * 16);
    const starts = new Uint32Array(capacity);
    starts.set(this.starts);
    const hashes = new Int32Array(capacity);
    hashes.set(this.hashes);
    this.starts = starts;
    this.hashes = hashes;
    this.slots = new Int32Array(capacity * 2);
    const mask = this.slots.length - 1;
    for (let entry = 0; entry < this.size; entry++) {
      let slot = hashes[entry]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry + 1;
    }
  }
}
