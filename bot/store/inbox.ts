import type { Sql } from './sql/types.ts';
import type { Inbox } from './types.ts';

const PENDING_AT_ONCE = 1_000;

export function sqlInbox(sql: Sql): Inbox {
  return {
    async receive({ eventId, receivedAt, body }) {
      const added = await sql.change(
        `INSERT INTO lens_inbox (event_id, received_at, body) VALUES (?, ?, ?)
          ON CONFLICT (event_id) DO NOTHING`,
        eventId,
        receivedAt,
        JSON.stringify(body ?? null),
      );
      return added === 1;
    },

    async claim(eventId, owner, now, leaseMs) {
      const claimed = await sql.change(
        `UPDATE lens_inbox SET owner = ?, lease_until = ?, attempts = attempts + 1
          WHERE event_id = ? AND done_at IS NULL AND lease_until <= ?`,
        owner,
        now + leaseMs,
        eventId,
        now,
      );
      return claimed === 1;
    },

    async renew(eventId, owner, now, leaseMs) {
      const renewed = await sql.change(
        `UPDATE lens_inbox SET lease_until = ?
          WHERE event_id = ? AND done_at IS NULL AND owner = ?`,
        now + leaseMs,
        eventId,
        owner,
      );
      return renewed === 1;
    },

    async later(eventId, owner, retryAt, error) {
      await sql.change(
        `UPDATE lens_inbox SET owner = NULL, lease_until = ?, error = ?
          WHERE event_id = ? AND done_at IS NULL AND owner = ?`,
        retryAt,
        error,
        eventId,
        owner,
      );
    },

    async done(eventId, now, error) {
      await sql.change(
        `UPDATE lens_inbox SET done_at = ?, body = NULL, owner = NULL, error = ?
          WHERE event_id = ? AND done_at IS NULL`,
        now,
        error ?? null,
        eventId,
      );
    },

    async pending(now, limit = PENDING_AT_ONCE) {
      const rows = await sql.rows(
        `SELECT event_id, received_at, body, attempts FROM lens_inbox
          WHERE done_at IS NULL AND lease_until <= ? ORDER BY received_at, event_id LIMIT ?`,
        now,
        limit,
      );
      return rows.map((row) => ({
        eventId: String(row.event_id),
        receivedAt: Number(row.received_at),
        body: JSON.parse(String(row.body)) as unknown,
        attempts: Number(row.attempts),
      }));
    },

    prune(until) {
      return sql.change('DELETE FROM lens_inbox WHERE done_at < ?', until);
    },
  };
}
