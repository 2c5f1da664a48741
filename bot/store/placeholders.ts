import type { Sql } from './sql/types.ts';
import type { Store } from './types.ts';

export function sqlPlaceholders(sql: Sql): Store['placeholders'] {
  return {
    async get(key) {
      const [row] = await sql.rows('SELECT ts FROM lens_placeholders WHERE key = ?', key);
      return row === undefined ? null : String(row.ts);
    },

    async put(key, ts, now) {
      await sql.change(
        `INSERT INTO lens_placeholders (key, ts, begun_at) VALUES (?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET ts = excluded.ts, begun_at = excluded.begun_at`,
        key,
        ts,
        now,
      );
    },

    prune(until) {
      return sql.change('DELETE FROM lens_placeholders WHERE begun_at < ?', until);
    },
  };
}
