import { type Day, LensError } from '#core';
import { type StartOptions, startThread, type Thread } from './thread.ts';
import type { CallMessage, CallName, Calls, PackedError, ReadyMessage } from './wire.ts';
import { unpackError } from './wire.ts';

export interface EngineOptions extends StartOptions {
  /** How long one call may be computed. */
  readonly answerMs: number;
  /** How long a call may wait for its turn. */
  readonly waitMs: number;
  /** Calls that may wait. */
  readonly mostWaiting: number;
  /** Told of what went wrong inside, for the log. */
  readonly onProblem: (error: LensError) => void;
}

interface Waiting {
  readonly message: CallMessage;
  readonly since: number;
  /** The thread went down while it worked on this. */
  tried: boolean;
  readonly resolve: (gives: unknown) => void;
  readonly reject: (error: LensError) => void;
}

/** Pauses before a thread that went down is started again, the last one over and over. */
const RESTART_MS = [0, 1000, 5000, 30_000] as const;

/**
 * One version of a workbook in a thread of its own. Calls are worked on one after the other; one that
 * takes too long ends the thread, which is started again from the same files. When the thread goes
 * down by itself, its call is tried once more.
 */
export class Engine {
  readonly ready: ReadyMessage;
  private readonly options: EngineOptions;
  private thread: Thread | null;
  private readonly waiting: Waiting[] = [];
  private running: Waiting | null = null;
  private deadline: NodeJS.Timeout | null = null;
  private nextId = 1;
  private failures = 0;
  private closing: (() => void) | null = null;
  private readonly stop = new AbortController();

  private constructor(options: EngineOptions, thread: Thread) {
    this.options = options;
    this.ready = thread.ready;
    this.thread = thread;
    this.listen(thread);
  }

  /** Reads the version. @throws LensError as `startThread` */
  static async open(options: EngineOptions, signal?: AbortSignal): Promise<Engine> {
    return new Engine(options, await startThread(options, signal));
  }

  /**
   * @throws LensError `bot.workbook-slow`, `bot.workbook-busy`, `bot.workbook-failed`,
   *   `bot.workbook-closed`, and what the call itself refuses
   */
  call<Name extends CallName>(
    name: Name,
    takes: Calls[Name]['takes'],
    today: Day,
  ): Promise<Calls[Name]['gives']> {
    if (this.stop.signal.aborted) return Promise.reject(new LensError('bot.workbook-closed'));
    if (this.waiting.length >= this.options.mostWaiting) {
      return Promise.reject(new LensError('bot.workbook-busy'));
    }
    const message = { id: this.nextId++, name, takes, today } as CallMessage;
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.push({ message, since: performance.now(), tried: false, resolve, reject });
      this.next();
    }) as Promise<Calls[Name]['gives']>;
  }

  /** Ends the thread once every call under way is answered; none may come after. */
  async retire(): Promise<void> {
    if (this.running !== null || this.waiting.length > 0) {
      await new Promise<void>((idle) => {
        this.closing = idle;
      });
    }
    await this.close();
  }

  /** Ends the thread at once; calls under way are refused. */
  async close(): Promise<void> {
    this.stop.abort();
    if (this.deadline !== null) clearTimeout(this.deadline);
    const { thread, running } = this;
    this.thread = null;
    this.running = null;
    const left = running === null ? this.waiting : [running, ...this.waiting];
    for (const call of left) call.reject(new LensError('bot.workbook-closed'));
    this.waiting.length = 0;
    this.closing?.();
    await thread?.end();
  }

  private listen(thread: Thread): void {
    thread.listen({
      reply: (id, gives) => this.finish(id, (call) => call.resolve(gives)),
      error: (id, error) => this.finish(id, (call) => call.reject(this.refusal(error))),
      crashed: (cause) => this.crashed(cause),
    });
  }

  private refusal(packed: PackedError): LensError {
    const error = unpackError(packed, this.options.input.name);
    if (packed.code === null) this.options.onProblem(error);
    return error;
  }

  private finish(id: number, tell: (call: Waiting) => void): void {
    const call = this.running;
    if (call === null || call.message.id !== id) return;
    this.settle();
    this.failures = 0;
    tell(call);
    this.next();
  }

  private settle(): void {
    if (this.deadline !== null) clearTimeout(this.deadline);
    this.deadline = null;
    this.running = null;
  }

  private next(): void {
    const now = performance.now();
    while (this.running === null && this.thread !== null) {
      const call = this.waiting.shift();
      if (call === undefined) break;
      if (now - call.since > this.options.waitMs) {
        call.reject(new LensError('bot.workbook-busy'));
        continue;
      }
      this.running = call;
      this.deadline = setTimeout(() => this.tooSlow(call), this.options.answerMs);
      this.thread.post(call.message);
    }
    if (this.running === null && this.waiting.length === 0) this.closing?.();
  }

  private tooSlow(call: Waiting): void {
    this.settle();
    const seconds = Math.round(this.options.answerMs / 1000);
    call.reject(new LensError('bot.workbook-slow', { seconds }));
    const { thread } = this;
    this.thread = null;
    void thread?.end();
    this.restart();
  }

  private crashed(cause: unknown): void {
    const call = this.running;
    this.settle();
    this.thread = null;
    const { name: workbook } = this.options.input;
    const error = new LensError('bot.workbook-failed', { workbook }, { cause });
    this.options.onProblem(error);
    if (call !== null) {
      if (call.tried) call.reject(error);
      else {
        call.tried = true;
        this.waiting.unshift(call);
      }
    }
    this.restart();
  }

  /** Starts the thread again; while it cannot be, calls that waited too long are refused. */
  private restart(): void {
    if (this.stop.signal.aborted) return;
    if (this.closing !== null && this.waiting.length === 0) {
      this.closing();
      return;
    }
    const pause = RESTART_MS[Math.min(this.failures, RESTART_MS.length - 1)]!;
    this.failures += 1;
    setTimeout(() => void this.startAgain(), pause).unref();
  }

  private async startAgain(): Promise<void> {
    this.refuseOverdue();
    try {
      const thread = await startThread(this.options, this.stop.signal);
      if (this.stop.signal.aborted) return await thread.end();
      this.thread = thread;
      this.listen(thread);
      this.next();
    } catch (error) {
      if (this.stop.signal.aborted) return;
      this.options.onProblem(error as LensError);
      this.refuseOverdue();
      this.restart();
    }
  }

  private refuseOverdue(): void {
    const now = performance.now();
    const overdue = this.waiting.filter(({ since }) => now - since > this.options.waitMs);
    for (const call of overdue) {
      this.waiting.splice(this.waiting.indexOf(call), 1);
      call.reject(new LensError('bot.workbook-busy'));
    }
  }
}
