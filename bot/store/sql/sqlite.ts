import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database, Options, Statement } from 'better-sqlite3';
import { LensError } from '#core';
import type { Row, Sql, SqlValue, Statements } from './types.ts';

const BUSY_TIMEOUT_MS = 10_000;
/** Changing to WAL is refused at once while another process opens the same new file. */
const WAL_TRIES = 50;
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
    database = new module.default(file, { timeout: BUSY_TIMEOUT_MS });
    await turnOnWriteAheadLog(database);
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return new Sqlite(database);
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

async function turnOnWriteAheadLog(database: Database): Promise<void> {
  for (let left = WAL_TRIES; ; left--) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (left === 0 || !codeOf(error).startsWith('SQLITE_BUSY')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
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
    return this.#alone(() => this.#rows(text, values));
  }

  async change(text: string, ...values: readonly SqlValue[]): Promise<number> {
    return this.#alone(() => this.#change(text, values));
  }

  transaction<T>(_lock: string, work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      this.#database.exec('BEGIN IMMEDIATE');
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
