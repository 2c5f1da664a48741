import type { Budget } from '../budget.ts';

/** Bytes that grow at the end. */
export class ByteBuffer {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;
  private readonly budget: Budget | null;

  /** @param budget counts the memory; `null` for scratch space that stays small */
  constructor(budget: Budget | null, capacity = 1 << 12) {
    this.budget = budget;
    budget?.hold(capacity);
    this.bytes = new Uint8Array(capacity);
  }

  append(source: Uint8Array, start = 0, end = source.length): void {
    this.reserve(this.length + end - start);
    this.bytes.set(source.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    if (count === 0) return;
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
  }

  private reserve(needed: number): void {
    if (needed <= this.bytes.length) return;
    const capacity = Math.max(needed, this.bytes.length * 2);
    this.budget?.hold(capacity);
    const bytes = new Uint8Array(capacity);
    bytes.set(this.bytes.subarray(0, this.length));
    this.budget?.release(this.bytes.length);
    this.bytes = bytes;
  }
}
