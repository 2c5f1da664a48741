import { CancelledError, type Control, checkpoint } from '#core';
import { DEFAULT_LIMITS, type Limits } from './options.ts';
import { mebibytes, tooLarge } from './refusals.ts';

/** Bytes of work between two looks at the clock and the caller's cancel. */
const CHECK_BYTES = 4 << 20;
/** How long others may have to wait for the event loop; a pause itself takes a millisecond. */
const PAUSE_MS = 30;

/** What one reading has used so far of what it may use; every method throws when a limit is passed. */
export class Budget {
  readonly limits: Limits;
  private readonly control: Control;
  private readonly deadline: number;
  private memory = 0;
  private inflated = 0;
  private sinceCheck = 0;
  private lastPause = Date.now();

  constructor(limits: Partial<Limits> = {}, control: Control = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.control = control;
    this.deadline = Date.now() + this.limits.milliseconds;
  }

  /** Counts memory about to be allocated. */
  hold(bytes: number): void {
    this.memory += bytes;
    if (this.memory <= this.limits.memoryBytes) return;
    throw tooLarge('memory', { limit: mebibytes(this.limits.memoryBytes) });
  }

  /** Counts memory given back. */
  release(bytes: number): void {
    this.memory -= bytes;
  }

  /** Refuses parts that together claim to inflate to more than is left. */
  expectInflated(bytes: number): void {
    const { inflatedBytes } = this.limits;
    if (this.inflated + bytes <= inflatedBytes) return;
    throw tooLarge('inflated', { limit: mebibytes(inflatedBytes) });
  }

  /** Counts inflated bytes; `part` so far has `partBytes` out of `compressedBytes`. */
  inflate(bytes: number, part: string, partBytes: number, compressedBytes: number): void {
    this.expectInflated(bytes);
    this.inflated += bytes;
    const { ratio, ratioFromBytes } = this.limits;
    if (partBytes > ratioFromBytes && partBytes > ratio * compressedBytes) {
      throw tooLarge('ratio', { limit: ratio, part });
    }
  }

  /** Throws when the time is up or the caller has cancelled. */
  check(): void {
    if (this.control.signal?.aborted) throw new CancelledError();
    if (Date.now() <= this.deadline) return;
    throw tooLarge('time', { limit: Math.round(this.limits.milliseconds / 1000) });
  }

  /** Whether this much more memory may be held. */
  fits(bytes: number): boolean {
    return this.memory + bytes <= this.limits.memoryBytes;
  }

  /** Counts bytes worked through; every few megabytes reports progress and lets others run. */
  async work(bytes: number, fraction: number | null): Promise<void> {
    this.sinceCheck += bytes;
    if (this.sinceCheck < CHECK_BYTES) return;
    this.sinceCheck = 0;
    this.check();
    if (Date.now() - this.lastPause >= PAUSE_MS) {
      await new Promise((resume) => setTimeout(resume, 0));
      this.lastPause = Date.now();
    }
    await checkpoint(this.control, 'read', fraction);
  }
}
