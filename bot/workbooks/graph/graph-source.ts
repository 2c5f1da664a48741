import { rm } from 'node:fs/promises';
import path from 'node:path';
import { LensError } from '#core';
import { DEFAULT_LIMITS } from '#workbook';
import type { PrivateFolder, SourceListener, WorkbookSource } from '../source/index.ts';
import { versionOf } from '../source/index.ts';
import { DriveFile, type DriveItem } from './drive-item.ts';
import type { RequestOptions } from './request.ts';
import { type Credentials, Tokens } from './token.ts';

export interface GraphOptions extends Credentials {
  readonly driveId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly shareUrl?: string | undefined;
  /** Time between two looks. */
  readonly everySeconds: number;
  readonly copies: PrivateFolder;
  readonly fileBytes?: number;
  /** For tests; Node's own when absent. */
  readonly requests?: Partial<Omit<RequestOptions, 'signal'>>;
}

const TIMEOUT_MS = 30_000;
/** A download that breaks off or goes stale is tried this often before the next look. */
const DOWNLOADS = 3;

/**
 * A workbook in SharePoint or OneDrive, read with the rights of an application. It is asked for at fixed
 * times with the tag last seen, so that an unchanged file costs one small request, and downloaded when its
 * content changed.
 */
export function graphSource(options: GraphOptions): WorkbookSource {
  return new GraphSource(options);
}

class GraphSource implements WorkbookSource {
  private readonly options: GraphOptions;
  private readonly stop = new AbortController();
  private readonly file: DriveFile;
  private listener: SourceListener | null = null;
  private running: Promise<void> | null = null;
  /** Tag of what was handed out last. */
  private tag: string | null = null;
  /** Name and content of what was handed out last. */
  private content: string | null = null;
  /** The last look failed. */
  private away = false;

  constructor(options: GraphOptions) {
    this.options = options;
    const requests: RequestOptions = {
      fetch: globalThis.fetch,
      random: Math.random,
      now: Date.now,
      timeoutMs: TIMEOUT_MS,
      pause,
      ...options.requests,
      signal: this.stop.signal,
    };
    const { driveId = '', itemId = '', shareUrl, graphUrl } = options;
    const place = shareUrl === undefined ? { driveId, itemId } : { shareUrl };
    this.file = new DriveFile(graphUrl, place, new Tokens(options, requests), requests);
  }

  start(listener: SourceListener): void {
    this.listener = listener;
    this.running = this.run();
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      try {
        await this.look();
      } catch (error) {
        this.away = true;
        if (!signal.aborted) this.listener?.unavailable(refusalOf(error));
      }
      await pause(this.options.everySeconds * 1000, signal);
    }
  }

  private async look(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const item = await this.file.item(this.tag);
      if (item === null || contentOf(item) === this.content) {
        if (item !== null) this.tag = item.eTag ?? null;
        if (this.away) this.listener?.same();
        this.away = false;
        return;
      }
      try {
        if (await this.take(item)) return;
      } catch (error) {
        const isPassing =
          error instanceof LensError && error.code === 'bot.workbook-graph-incomplete';
        if (!isPassing || attempt === DOWNLOADS) throw error;
      }
      if (attempt === DOWNLOADS) throw new LensError('workbook.read-changing', { name: item.name });
    }
  }

  /** @returns false when the file was changed while it was downloaded */
  private async take(item: DriveItem): Promise<boolean> {
    const folder = await this.options.copies.fresh();
    const release = () => rm(folder, { recursive: true, force: true }).catch(() => undefined);
    try {
      const name = safeName(item.name);
      const to = path.join(folder, name);
      const limit = this.options.fileBytes ?? DEFAULT_LIMITS.fileBytes;
      const hash = await this.file.download(item, to, limit);
      const after = await this.file.item(null);
      if (after === null || contentOf(after) !== contentOf(item)) {
        await release();
        return false;
      }
      const files = [{ name, path: to, hash }];
      await this.listener?.offer({ version: versionOf(files), name, files, release }, false);
      this.tag = after.eTag ?? null;
      this.content = contentOf(after);
      this.away = false;
      return true;
    } catch (error) {
      await release();
      throw error;
    }
  }
}

/** Changes with name and content; the eTag changes with a comment too. */
function contentOf({ name, cTag, eTag, size }: DriveItem): string {
  return `${name}\0${cTag ?? eTag ?? String(size)}`;
}

/** A name from outside, as the name of a file in our folder. */
function safeName(name: string): string {
  const plain = path.basename(name.replaceAll('\\', '/')).replaceAll('\0', '');
  return plain === '' || plain === '.' || plain === '..' ? 'workbook.xlsx' : plain.slice(-120);
}

function refusalOf(error: unknown): LensError {
  if (error instanceof LensError) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new LensError('bot.workbook-graph-unreachable', { reason });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
