import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { LensError } from '#core';
import { candidates } from './candidates.ts';
import { copySteady, type FileState, sameState } from './copy-steady.ts';
import type { PrivateFolder } from './private-folder.ts';
import type { CopiedFile, SourceListener, VersionCopy, WorkbookSource } from './types.ts';
import { versionOf } from './version.ts';

export interface FolderOptions {
  /** A file, or a folder of workbooks. */
  readonly path: string;
  /**
   * What a folder stands for: its newest readable workbook (default), so that a new export can be
   * dropped in, or all of them analysed together.
   */
  readonly take?: 'newest' | 'all';
  readonly copies: PrivateFolder;
  /** Ask for changes instead of being told, as network shares need. */
  readonly polling?: boolean;
  /** How long a file must rest before it counts as written. */
  readonly settleMs?: number;
  /** How long a file that never rests is waited for; a workbook that checks itself is then tried. */
  readonly patienceMs?: number;
  /** How often the place is looked at even when nothing was told. */
  readonly checkMs?: number;
  readonly fileBytes?: number;
}

const SETTLE_MS = 1000;
const PATIENCE_MS = 15_000;
const CHECK_MS = 30_000;
const POLLING_MS = 2000;
/** Zip and gzip carry checksums, so that a part of one is never taken for the whole. */
const CHECKS_ITSELF = /\.(xlsx|xlsm|gz)$/i;

/**
 * A file or folder on disk, watched. What is handed out are copies made while nothing changed, so that
 * a file replaced, rewritten, deleted or half-copied never gives a mixture.
 *
 * A text file has no end mark: one that is written with pauses longer than `settleMs` is taken too
 * early. Write it under another name and rename it, or give a longer rest.
 */
export function folderSource(options: FolderOptions): WorkbookSource {
  return new FolderSource(options);
}

class FolderSource implements WorkbookSource {
  private readonly options: Required<Omit<FolderOptions, 'fileBytes'>> & { fileBytes?: number };
  private listener: SourceListener | null = null;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private lookAgain = false;
  private closed = false;
  private wake: (() => void) | null = null;
  /** What was handed out last; a look that finds it unchanged has nothing to tell. */
  private handed: readonly FileState[] | null = null;
  private everRead = false;

  constructor(options: FolderOptions) {
    this.options = {
      take: 'newest',
      polling: false,
      settleMs: SETTLE_MS,
      patienceMs: PATIENCE_MS,
      checkMs: options.polling === true ? POLLING_MS : CHECK_MS,
      ...options,
      path: path.resolve(options.path),
    };
  }

  start(listener: SourceListener): void {
    this.listener = listener;
    const { path: place, polling, checkMs } = this.options;
    // The folder is watched, since a file that is replaced by renaming is another one afterwards.
    const beside = path.dirname(place);
    this.watcher = watch([beside, place], {
      depth: 0,
      ignoreInitial: true,
      usePolling: polling,
      ignored: (file) => file !== beside && file !== place && path.dirname(file) !== place,
    });
    this.watcher.on('all', () => this.look()).on('error', () => this.look());
    this.timer = setInterval(() => this.look(), checkMs);
    this.timer.unref();
    this.look();
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer !== null) clearInterval(this.timer);
    this.wake?.();
    await this.watcher?.close();
    await this.looking;
  }

  private look(): void {
    this.lookAgain = true;
    this.looking ??= this.lookWhileAsked().finally(() => {
      this.looking = null;
    });
  }

  private async lookWhileAsked(): Promise<void> {
    while (this.lookAgain && !this.closed) {
      this.lookAgain = false;
      try {
        await this.lookOnce();
      } catch (error) {
        this.handed = null;
        if (!this.closed)
          this.listener?.unavailable(refusalOf(error, path.basename(this.options.path)));
      }
    }
  }

  private async lookOnce(): Promise<void> {
    const { take } = this.options;
    const found = await this.settled();
    if (found === null || this.closed) return;
    if (this.handed !== null && sameStates(this.handed, found)) return;
    // A first version is looked for among older files too; later ones would take a step back.
    const choices = take === 'all' ? [found] : found.map((state) => [state]);
    for (const [index, choice] of choices.entries()) {
      const copy = await this.copy(choice);
      if (this.closed) return copy?.release();
      if (copy === null) {
        this.lookAgain = true;
        return;
      }
      const isRead = await this.listener?.offer(copy, index > 0);
      if (isRead === true) this.everRead = true;
      this.handed = this.everRead && take === 'newest' ? found.slice(0, 1) : found;
      if (this.everRead) return;
    }
  }

  /**
   * The files once they rest: found twice alike, `settleMs` apart. When they never do, self-checking
   * ones are taken as they are.
   *
   * @returns `null` when closed meanwhile
   */
  private async settled(): Promise<readonly FileState[] | null> {
    const { settleMs, patienceMs } = this.options;
    const until = performance.now() + patienceMs;
    let before = await this.present();
    if (before !== null && this.handed !== null && sameStates(this.handed, before)) return before;
    for (;;) {
      await this.pause(settleMs);
      if (this.closed) return null;
      // What is gone for good is told, what is gone for a moment (a save) is waited for.
      const now = before === null ? await candidates(this.options.path) : await this.present();
      if (before !== null && now !== null && sameStates(before, now)) return now;
      if (performance.now() > until) {
        const checked = now?.filter(({ path: file }) => CHECKS_ITSELF.test(file)) ?? [];
        if (checked.length > 0 && checked.length === now?.length) return now;
        throw new LensError('workbook.read-changing', { name: path.basename(this.options.path) });
      }
      before = now;
    }
  }

  /** What is there now; `null`: nothing, for the moment at least. */
  private present(): Promise<readonly FileState[] | null> {
    const { path: place, take } = this.options;
    return candidates(place).then(
      (all) => (take === 'newest' && this.everRead ? all.slice(0, 1) : all),
      () => null,
    );
  }

  /** @returns `null` when a file changed meanwhile */
  private async copy(states: readonly FileState[]): Promise<VersionCopy | null> {
    const folder = await this.options.copies.fresh();
    const release = () => rm(folder, { recursive: true, force: true }).catch(() => undefined);
    try {
      const files: CopiedFile[] = [];
      for (const state of states) {
        const name = path.basename(state.path);
        const to = path.join(folder, name);
        const copied = await copySteady(state.path, to, this.options.fileBytes);
        if (copied === null || !sameState(copied.state, state)) {
          await release();
          return null;
        }
        files.push({ name, path: to, hash: copied.hash });
      }
      const { take, path: place } = this.options;
      const name = take === 'all' && files.length > 1 ? path.basename(place) : files[0]!.name;
      return { version: versionOf(files), name, files, release };
    } catch (error) {
      await release();
      throw error;
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function sameStates(one: readonly FileState[], other: readonly FileState[]): boolean {
  return (
    one.length === other.length && one.every((state, index) => sameState(state, other[index]!))
  );
}

/** A refusal in words of a file that cannot be had. */
function refusalOf(error: unknown, name: string): LensError {
  if (error instanceof LensError) return new LensError(error.code, { name, ...error.params });
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const options = { cause: error };
  if (reason === 'ENOENT' || reason === 'ENOTDIR') {
    return new LensError('workbook.read-missing-file', { name }, options);
  }
  if (reason === 'EBUSY') return new LensError('workbook.read-in-use', { name }, options);
  if (reason === 'EACCES' || reason === 'EPERM') {
    return new LensError('workbook.read-no-access', { name }, options);
  }
  return new LensError('workbook.read-failed', { name, reason }, options);
}
