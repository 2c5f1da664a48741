import { keptBodies } from './kept-bodies.ts';
import type { Sql } from './sql/types.ts';
import type { Alert, Store } from './types.ts';

export function sqlAlerts(sql: Sql): Store['alerts'] {
  return {
    ...keptBodies<Alert>(sql, 'lens_alerts'),

    async claimCause(id, cause, now) {
      const claimed = await sql.change(
        `INSERT INTO lens_alert_causes (alert_id, cause, told_at) VALUES (?, ?, ?)
          ON CONFLICT (alert_id, cause) DO NOTHING`,
        id,
        cause,
        now,
      );
      return claimed === 1;
    },

    async lastCause(id) {
      const [row] = await sql.rows(
        'SELECT cause FROM lens_alert_causes WHERE alert_id = ? ORDER BY seq DESC LIMIT 1',
        id,
      );
      return row === undefined ? null : String(row.cause);
    },

    pruneCauses(until) {
      return sql.change(
        `DELETE FROM lens_alert_causes WHERE told_at < ? AND EXISTS
          (SELECT 1 FROM lens_alert_causes AS n
            WHERE n.alert_id = lens_alert_causes.alert_id AND n.seq > lens_alert_causes.seq)`,
        until,
      );
    },
  };
}
