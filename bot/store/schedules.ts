import { keptBodies } from './kept-bodies.ts';
import type { Sql } from './sql/types.ts';
import type { Schedule, Store } from './types.ts';

/** Claims outlive their schedule, so that an instance which still has it in its list posts nothing. */
export function sqlSchedules(sql: Sql): Store['schedules'] {
  return {
    ...keptBodies<Schedule>(sql, 'lens_schedules'),

    async claim(id, dueAt, owner, now) {
      const claimed = await sql.change(
        `INSERT INTO lens_schedule_claims (schedule_id, due_at, owner, claimed_at)
          VALUES (?, ?, ?, ?) ON CONFLICT (schedule_id, due_at) DO NOTHING`,
        id,
        dueAt,
        owner,
        now,
      );
      return claimed === 1;
    },

    async lastClaim(id) {
      const [row] = await sql.rows(
        'SELECT MAX(due_at) AS due_at FROM lens_schedule_claims WHERE schedule_id = ?',
        id,
      );
      return row?.due_at == null ? null : Number(row.due_at);
    },

    pruneClaims(until) {
      return sql.change(
        `DELETE FROM lens_schedule_claims WHERE claimed_at < ? AND EXISTS
          (SELECT 1 FROM lens_schedule_claims AS n
            WHERE n.schedule_id = lens_schedule_claims.schedule_id
              AND n.due_at > lens_schedule_claims.due_at)`,
        until,
      );
    },
  };
}
