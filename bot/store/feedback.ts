import type { Sql } from './sql/types.ts';
import type { Store } from './types.ts';

export function sqlFeedback(sql: Sql): Store['feedback'] {
  return {
    async add({ team, channel, messageTs, helpful, at }) {
      await sql.change(
        `INSERT INTO lens_feedback (team, channel, message_ts, helpful, at) VALUES (?, ?, ?, ?, ?)`,
        team,
        channel,
        messageTs,
        helpful ? 1 : 0,
        at,
      );
    },

    async count() {
      const [row] = await sql.rows(
        'SELECT COUNT(*) AS n, COALESCE(SUM(helpful), 0) AS helpful FROM lens_feedback',
      );
      const helpful = Number(row?.helpful ?? 0);
      return { helpful, unhelpful: Number(row?.n ?? 0) - helpful };
    },
  };
}
