import type { Pool, PoolClient, PoolConfig } from 'pg';
import { LensError } from '#core';
import { connectionProblem, placeOf } from './postgres-problem.ts';
import type { Row, Sql, SqlValue, Statements } from './types.ts';

const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 10_000;
const QUERY_TIMEOUT_MS = 60_000;
/** Object id of `bigint`, which pg gives as text; all of ours are safe integers. */
const BIGINT = 20;

/**
 * PostgreSQL at `url`; several instances of the bot may share it.
 *
 * @throws LensError `bot.store-url`, `bot.store-unreachable`, `bot.store-login`, `bot.store-database`,
 * `bot.store-postgres-missing`; none holds the password
 */
export async function openPostgres(url: string): Promise<Sql> {
  const place = placeOf(url);
  const { default: pg } = await import('pg').catch((cause: unknown) => {
    throw new LensError('bot.store-postgres-missing', {}, { cause });
  });
  const config: PoolConfig = {
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'campaign-lens',
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === BIGINT ? Number : pg.types.getTypeParser(id, format as 'text'),
    } as NonNullable<PoolConfig['types']>,
  };
  let pool: Pool | null = null;
  try {
    pool = new pg.Pool(config);
    // An idle connection that ends must not end the bot; the next statement opens another.
    pool.on('error', () => undefined);
    (await pool.connect()).release();
    return new Postgres(pool);
  } catch (error) {
    await pool?.end();
    throw connectionProblem(error, place, url);
  }
}

class Postgres implements Sql {
  readonly kind = 'postgres';
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  rows(text: string, ...values: readonly SqlValue[]): Promise<readonly Row[]> {
    return rowsBy(this.#pool, text, values);
  }

  change(text: string, ...values: readonly SqlValue[]): Promise<number> {
    return changeBy(this.#pool, text, values);
  }

  async transaction<T>(lock: string, work: (statements: Statements) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`campaign-lens ${lock}`]);
      const result = await work({
        rows: (text, ...values) => rowsBy(client, text, values),
        change: (text, ...values) => changeBy(client, text, values),
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

async function rowsBy(
  by: Pool | PoolClient,
  text: string,
  values: readonly SqlValue[],
): Promise<readonly Row[]> {
  return (await by.query<Row>(numbered(text), [...values])).rows;
}

async function changeBy(
  by: Pool | PoolClient,
  text: string,
  values: readonly SqlValue[],
): Promise<number> {
  return (await by.query(numbered(text), [...values])).rowCount ?? 0;
}

const numberedTexts = new Map<string, string>();

/** `?` as `$1`, `$2`, …; none of our statements holds one in a literal. */
function numbered(text: string): string {
  const known = numberedTexts.get(text);
  if (known !== undefined) return known;
  let count = 0;
  const result = text.replace(/\?/g, () => {
    count += 1;
    return `$${count}`;
  });
  numberedTexts.set(text, result);
  return result;
}
