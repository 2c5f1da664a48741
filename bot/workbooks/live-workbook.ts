import { type Day, type Language, LensError, t } from '#core';
import { Engine, type EngineOptions } from './engine/engine.ts';
import type { CallName, Calls, EngineInput } from './engine/wire.ts';
import type { VersionCopy, WorkbookSource } from './source/index.ts';
import type { AskReply, AskRequest, Snapshot, Workbook, WorkbookContents } from './types.ts';

export interface LiveOptions {
  readonly id: string;
  readonly source: WorkbookSource;
  readonly engine: Omit<EngineOptions, 'input' | 'onProblem'>;
  readonly input: Omit<EngineInput, 'files' | 'name'>;
  /** The real time, ms. */
  readonly now: () => number;
  /** The calendar day it is where the workbook is used. */
  readonly today: () => Day;
  /** Told of everything that went wrong, for the log; holds no cell of the workbook. */
  readonly onProblem: (error: LensError) => void;
}

/** A version that answers. */
interface Served {
  readonly copy: VersionCopy;
  readonly engine: Engine;
  readonly snapshot: Omit<Snapshot, 'stale'>;
}

/**
 * A workbook kept read from its source. A new version is read beside the one that answers and takes over
 * once it is ready; calls under way are finished by the old one, which is ended then. While a new version
 * cannot be read, the old one goes on answering and its snapshot says so.
 */
export function liveWorkbook(options: LiveOptions): Workbook {
  return new LiveWorkbook(options);
}

class LiveWorkbook implements Workbook {
  readonly id: string;
  private readonly options: LiveOptions;
  private served: Served | null = null;
  private stale: Snapshot['stale'] = null;
  /** The version that could not be read last; offered again, it is not read again. */
  private refused: { readonly version: string; readonly error: LensError } | null = null;
  private problem: LensError | null = null;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private readonly first: Promise<void>;
  private firstOver: () => void = () => undefined;
  private readonly retiring = new Set<Promise<void>>();
  private readonly stop = new AbortController();

  constructor(options: LiveOptions) {
    this.id = options.id;
    this.options = options;
    this.first = new Promise((resolve) => {
      this.firstOver = resolve;
    });
    options.source.start({
      offer: (copy, isOlder) => this.offer(copy, isOlder),
      same: () => this.same(),
      unavailable: (error) => this.cannotRead(error),
    });
  }

  get snapshot(): Snapshot | null {
    return this.served === null ? null : { ...this.served.snapshot, stale: this.stale };
  }

  async ask(request: AskRequest): Promise<AskReply> {
    const { gives, snapshot } = await this.call('ask', request, request.language);
    return { ...gives, snapshot };
  }

  async summary(...[language, role]: Parameters<Workbook['summary']>) {
    const { gives, snapshot } = await this.call('summary', { language, role }, language);
    return { ...gives, snapshot };
  }

  async contents(language: Language): Promise<WorkbookContents> {
    const { gives, snapshot } = await this.call('contents', { language }, language);
    return { ...gives, snapshot };
  }

  onChange(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.stop.abort();
    this.firstOver();
    await this.options.source.close();
    await this.served?.engine.close();
    await this.served?.copy.release();
    await Promise.all(this.retiring);
  }

  private async call<Name extends CallName>(
    name: Name,
    takes: Calls[Name]['takes'],
    language: Language,
  ): Promise<{ readonly gives: Calls[Name]['gives']; readonly snapshot: Snapshot }> {
    if (this.served === null) await this.first;
    if (this.stop.signal.aborted) throw new LensError('bot.workbook-closed');
    const { served, stale } = this;
    if (served === null) throw this.neverRead(language);
    const gives = await served.engine.call(name, takes, this.options.today());
    return { gives, snapshot: { ...served.snapshot, stale } };
  }

  private neverRead(language: Language): LensError {
    const { problem } = this;
    const reason = problem === null ? '' : t(language, problem.code, problem.params);
    return new LensError('bot.workbook-unreadable', { workbook: this.id, reason });
  }

  private async offer(copy: VersionCopy, isOlder: boolean): Promise<boolean> {
    if (copy.version === this.served?.copy.version) {
      await copy.release();
      this.refused = null;
      if (!isOlder) this.setStale(null);
      return true;
    }
    if (copy.version === this.refused?.version) {
      await copy.release();
      this.cannotRead(this.refused.error);
      return false;
    }
    try {
      const engine = await this.open(copy);
      if (this.stop.signal.aborted) {
        await engine.close();
        await copy.release();
        return true;
      }
      this.takeOver(copy, engine, isOlder);
      return true;
    } catch (error) {
      await copy.release();
      if (this.stop.signal.aborted) return false;
      const refusal = error instanceof LensError ? error : this.failure(error);
      this.refused = { version: copy.version, error: refusal };
      this.cannotRead(refusal);
      return false;
    }
  }

  private same(): void {
    if (this.refused !== null) this.cannotRead(this.refused.error);
    else this.setStale(null);
  }

  private open({ files, name }: VersionCopy): Promise<Engine> {
    const { engine, input, onProblem } = this.options;
    const whole = { ...input, name, files: files.map(({ path }) => path) };
    return Engine.open({ ...engine, onProblem, input: whole }, this.stop.signal);
  }

  private takeOver(copy: VersionCopy, engine: Engine, isOlder: boolean): void {
    const old = this.served;
    const { asOf } = engine.ready;
    const { version, name: workbook } = copy;
    this.served = {
      copy,
      engine,
      snapshot: { workbook, version, readAt: this.options.now(), asOf },
    };
    if (!isOlder) {
      this.refused = null;
      this.stale = null;
    }
    this.firstOver();
    this.tell();
    if (old === null) return;
    const retired: Promise<void> = old.engine
      .retire()
      .then(() => old.copy.release())
      .finally(() => this.retiring.delete(retired));
    this.retiring.add(retired);
  }

  private failure(cause: unknown): LensError {
    return new LensError('bot.workbook-failed', { workbook: this.id }, { cause });
  }

  private cannotRead(error: LensError): void {
    this.problem = error;
    this.options.onProblem(error);
    const reason = {
      zh: t('zh', error.code, error.params),
      en: t('en', error.code, error.params),
    };
    this.setStale({ since: this.stale?.since ?? this.options.now(), reason });
    this.firstOver();
  }

  private setStale(stale: Snapshot['stale']): void {
    const same = stale?.reason.en === this.stale?.reason.en && stale?.since === this.stale?.since;
    this.stale = stale;
    if (!same) this.tell();
  }

  private tell(): void {
    const { snapshot } = this;
    if (snapshot === null) return;
    for (const listener of this.listeners) listener(snapshot);
  }
}
