import { LensError } from '#core';
import { MIGRATIONS, SEQUENCE } from './migrations.ts';
import type { Sql } from './types.ts';

/**
 * Brings a database to the newest version, in one transaction that other instances wait for.
 *
 * @param migrations statements of each version; version 1 is the first
 * @throws LensError `bot.store-newer` when it was written by a newer program; nothing is changed then
 */
export async function migrate(
  sql: Sql,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): Promise<void> {
  await sql.transaction('migrate', async (statements) => {
    await statements.change(
      'CREATE TABLE IF NOT EXISTS lens_schema (id bigint PRIMARY KEY, version bigint NOT NULL)',
    );
    const [row] = await statements.rows('SELECT version FROM lens_schema WHERE id = 1');
    const found = Number(row?.version ?? 0);
    const known = migrations.length;
    if (found > known) throw new LensError('bot.store-newer', { found, known });
    if (found === known) return;
    for (const statement of migrations.slice(found).flat()) {
      await statements.change(statement.replaceAll('$SEQUENCE', SEQUENCE[sql.kind]));
    }
    await statements.change(
      `INSERT INTO lens_schema (id, version) VALUES (1, ?)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version`,
      known,
    );
  });
}
