import type { Sql } from './sql/types.ts';

interface Kept {
  readonly id: string;
  readonly team: string;
  readonly createdAt: number;
}

/** Things kept whole by id, listed in the order they were made. */
export function keptBodies<Body extends Kept>(sql: Sql, table: 'lens_schedules' | 'lens_alerts') {
  return {
    async put(body: Body): Promise<void> {
      await sql.change(
        `INSERT INTO ${table} (id, team, body, created_at) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE
          SET team = excluded.team, body = excluded.body, created_at = excluded.created_at`,
        body.id,
        body.team,
        JSON.stringify(body),
        body.createdAt,
      );
    },

    async get(id: string): Promise<Body | null> {
      const [row] = await sql.rows(`SELECT body FROM ${table} WHERE id = ?`, id);
      return row === undefined ? null : (JSON.parse(String(row.body)) as Body);
    },

    async list(team?: string): Promise<readonly Body[]> {
      const rows =
        team === undefined
          ? await sql.rows(`SELECT body FROM ${table} ORDER BY created_at, id`)
          : await sql.rows(
              `SELECT body FROM ${table} WHERE team = ? ORDER BY created_at, id`,
              team,
            );
      return rows.map((row) => JSON.parse(String(row.body)) as Body);
    },

    async remove(id: string): Promise<boolean> {
      return (await sql.change(`DELETE FROM ${table} WHERE id = ?`, id)) === 1;
    },
  };
}
