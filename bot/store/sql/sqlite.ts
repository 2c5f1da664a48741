import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database, Options, Statement } from 'better-sqlite3';
import { LensError } from '#core';
import type { Row, Sql, SqlValue, Statements } from './types.ts';

/** How long SQLite itself waits for another's write; nothing else runs meanwhile, so it is short. */
const BUSY_TIMEOUT_MS = 50;
/** How long a statement is tried again before it fails. */
const PATIENCE_MS = 10_000;
const BETWEEN_TRIES_MS = 5;
const IN_MEMORY = ':memory:';

type SqliteModule = { readonly default: new (file: string, options?: Options) => Database };

/**
 * SQLite in `file` (`:memory:` for none), readable by its owner only. Every commit is on the disk
 * before its promise resolves.
 *
 * @throws LensError `bot.store-sqlite-missing`, `bot.store-file`, `bot.store-not-sqlite`
 */
export async function openSqlite(file: string): Promise<Sql> {
  const module = (await import('better-sqlite3').catch((cause: unknown) => {
    throw new LensError('bot.store-sqlite-missing', {}, { cause });
  })) as SqliteModule;
  if (file !== IN_MEMORY) makePrivateFile(file);
  let database: Database | null = null;
  try {
    const opened = new module.default(file, { timeout: BUSY_TIMEOUT_MS });
    database = opened;
    await patiently(() => opened.pragma('journal_mode = WAL'));
    opened.pragma('synchronous = FULL');
    opened.pragma('foreign_keys = ON');
    return new Sqlite(opened);
  } catch (cause) {
    database?.close();
    const code = codeOf(cause);
    // A missing binary shows only when the first database is opened.
    if (!code.startsWith('SQLITE_')) throw new LensError('bot.store-sqlite-missing', {}, { cause });
    const damaged = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
    const params = { file, reason: code };
    throw new LensError(damaged ? 'bot.store-not-sqlite' : 'bot.store-file', params, { cause });
  }
}

function makePrivateFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (cause) {
    throw new LensError('bot.store-file', { file, reason: codeOf(cause) }, { cause });
  }
}

/** Runs `work` again while another connection writes; a busy statement has changed nothing. */
async function patiently<T>(work: () => T): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '');
}

class Sqlite implements Sql {
  readonly kind = 'sqlite';
  readonly #database: Database;
  /** Ends when the transaction under way does: one connection, so other statements wait for it. */
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  async rows(text: string, ...values: readonly SqlValue[]): Promise<readonly Row[]> {
    return this.#alone(() => patiently(() => this.#rows(text, values)));
  }

  async change(text: string, ...values: readonly SqlValue[]): Promise<number> {
    return this.#alone(() => patiently(() => this.#change(text, values)));
  }

  transaction<T>(_lock: string, work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      await patiently(() => this.#database.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work({
          rows: async (text, ...values) => this.#rows(text, values),
          change: async (text, ...values) => this.#change(text, values),
        });
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#alone(() => this.#database.close());
  }

  #alone<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#underWay.then(work);
    this.#underWay = result.catch(() => undefined);
    return result;
  }

  readonly #prepared = new Map<string, Statement<SqlValue[], Row>>();

  #statement(text: string): Statement<SqlValue[], Row> {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const statement = this.#database.prepare<SqlValue[], Row>(text);
    this.#prepared.set(text, statement);
    return statement;
  }

  #rows(text: string, values: readonly SqlValue[]): readonly Row[] {
    return this.#statement(text).all(...values);
  }

  #change(text: string, values: readonly SqlValue[]): number {
    return this.#statement(text).run(...values).changes;
  }
}
