import type { Sql } from './sql/types.ts';
import type { Store, ThreadState } from './types.ts';

export function sqlThreads(sql: Sql): Store['threads'] {
  return {
    async get(channel, threadTs) {
      const [row] = await sql.rows(
        'SELECT body FROM lens_threads WHERE channel = ? AND thread_ts = ?',
        channel,
        threadTs,
      );
      return row === undefined ? null : (JSON.parse(String(row.body)) as ThreadState);
    },

    async put(state) {
      await sql.change(
        `INSERT INTO lens_threads (channel, thread_ts, body, changed_at) VALUES (?, ?, ?, ?)
          ON CONFLICT (channel, thread_ts) DO UPDATE
          SET body = excluded.body, changed_at = excluded.changed_at
          WHERE excluded.changed_at >= lens_threads.changed_at`,
        state.channel,
        state.threadTs,
        JSON.stringify(state),
        state.changedAt,
      );
    },

    prune(until) {
      return sql.change('DELETE FROM lens_threads WHERE changed_at < ?', until);
    },
  };
}
