import type { Row, Sql, Statements } from './sql/types.ts';
import { messageOf, messageText } from './stored-message.ts';
import type { Outbox, PostState, StoredPost } from './types.ts';

const CHANNEL_GAP_MS = 1_000;
const LOCK = 'outbox';

/** A due post whose thread stands already, in a channel that may be written to. */
const NEXT = `SELECT key FROM lens_outbox AS o
  WHERE o.state = 'due' AND o.due_at <= ?
    AND (o.thread_of IS NULL OR EXISTS
      (SELECT 1 FROM lens_outbox AS p WHERE p.key = o.thread_of AND p.state = 'sent'))
    AND (o.placeholder_ts IS NOT NULL OR NOT EXISTS
      (SELECT 1 FROM lens_outbox AS c WHERE c.channel = o.channel AND c.placeholder_ts IS NULL
        AND (c.state = 'sending' OR (c.state = 'sent' AND c.changed_at > ?))))
  ORDER BY o.seq LIMIT 1`;

/** Posts whose thread will never stand. */
const ORPHANS = `UPDATE lens_outbox SET state = 'failed', error = 'thread_failed', changed_at = ?
  WHERE state = 'due' AND thread_of IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM lens_outbox AS p WHERE p.key = lens_outbox.thread_of AND p.state <> 'failed')`;

const TAKE = `UPDATE lens_outbox SET state = 'sending', owner = ?, changed_at = ?, attempted_at = ?,
    attempts = attempts + 1, turn = turn + 1,
    thread_ts = COALESCE(thread_ts, (SELECT p.ts FROM lens_outbox AS p WHERE p.key = lens_outbox.thread_of))
  WHERE key = ? RETURNING *`;

export function sqlOutbox(sql: Sql): Outbox {
  return {
    async add(post) {
      const added = await sql.change(
        `INSERT INTO lens_outbox
            (key, channel, thread_ts, thread_of, placeholder_ts, message, due_at, state, changed_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, 'due', ?) ON CONFLICT (key) DO NOTHING`,
        post.key,
        post.channel,
        post.threadTs,
        post.threadOf ?? null,
        post.placeholderTs,
        messageText(post.message),
        post.dueAt,
        post.dueAt,
      );
      return added === 1;
    },

    async get(key) {
      const [row] = await sql.rows('SELECT * FROM lens_outbox WHERE key = ?', key);
      return row === undefined ? null : storedPost(row);
    },

    async take(owner, now, channelGapMs = CHANNEL_GAP_MS) {
      // Looking first keeps an idle bot from writing.
      const due = await sql.rows(
        "SELECT 1 FROM lens_outbox WHERE state = 'due' AND due_at <= ? LIMIT 1",
        now,
      );
      if (due.length === 0) return null;
      return sql.transaction(LOCK, async (statements) => {
        await statements.change(ORPHANS, now);
        const [next] = await statements.rows(NEXT, now, now - channelGapMs);
        if (next === undefined) return null;
        return first(await statements.rows(TAKE, owner, now, now, String(next.key)));
      });
    },

    async takeInDoubt(owner, now, until) {
      const doubtful = await doubtfulKey(sql, until);
      if (doubtful === null) return null;
      return sql.transaction(LOCK, async (statements) => {
        const key = await doubtfulKey(statements, until);
        if (key === null) return null;
        const rows = await statements.rows(
          `UPDATE lens_outbox SET owner = ?, changed_at = ?, turn = turn + 1
            WHERE key = ? RETURNING *`,
          owner,
          now,
          key,
        );
        return first(rows);
      });
    },

    async touch(key, turn, now) {
      const touched = await sql.change(
        "UPDATE lens_outbox SET changed_at = ? WHERE key = ? AND turn = ? AND state = 'sending'",
        now,
        key,
        turn,
      );
      return touched === 1;
    },

    async sent(key, ts, now) {
      await sql.change(
        `UPDATE lens_outbox SET state = 'sent', ts = ?, changed_at = ?, message = NULL, owner = NULL,
          error = NULL WHERE key = ? AND state <> 'sent'`,
        ts,
        now,
        key,
      );
    },

    async later(key, turn, dueAt, error, now) {
      const changed = await sql.change(
        `UPDATE lens_outbox SET state = 'due', due_at = ?, error = ?, changed_at = ?, owner = NULL
          WHERE key = ? AND turn = ? AND state = 'sending'`,
        dueAt,
        error,
        now,
        key,
        turn,
      );
      return changed === 1;
    },

    async failed(key, turn, error, now) {
      const changed = await sql.change(
        `UPDATE lens_outbox SET state = 'failed', error = ?, changed_at = ?, owner = NULL
          WHERE key = ? AND turn = ? AND state = 'sending'`,
        error,
        now,
        key,
        turn,
      );
      return changed === 1;
    },

    async withoutPlaceholder(key, turn, now) {
      const changed = await sql.change(
        `UPDATE lens_outbox SET placeholder_ts = NULL, changed_at = ?
          WHERE key = ? AND turn = ? AND state = 'sending'`,
        now,
        key,
        turn,
      );
      return changed === 1;
    },

    async counts(now) {
      const rows = await sql.rows(
        `SELECT state, COUNT(*) AS n, MIN(due_at) AS oldest FROM lens_outbox
          WHERE state IN ('sending', 'failed') OR (state = 'due' AND due_at <= ?) GROUP BY state`,
        now,
      );
      const of = (state: PostState) => rows.find((row) => row.state === state);
      const oldest = of('due')?.oldest ?? null;
      return {
        due: Number(of('due')?.n ?? 0),
        sending: Number(of('sending')?.n ?? 0),
        failed: Number(of('failed')?.n ?? 0),
        oldestDueAt: oldest === null ? null : Number(oldest),
      };
    },

    prune(until) {
      return sql.change(
        `DELETE FROM lens_outbox WHERE state IN ('sent', 'failed') AND changed_at < ?
          AND NOT EXISTS (SELECT 1 FROM lens_outbox AS c
            WHERE c.thread_of = lens_outbox.key AND c.state IN ('due', 'sending'))`,
        until,
      );
    },
  };
}

async function doubtfulKey(statements: Statements, until: number): Promise<string | null> {
  const [row] = await statements.rows(
    `SELECT key FROM lens_outbox WHERE state = 'sending' AND changed_at < ?
      ORDER BY changed_at, seq LIMIT 1`,
    until,
  );
  return row === undefined ? null : String(row.key);
}

function first(rows: readonly Row[]): StoredPost | null {
  const [row] = rows;
  return row === undefined ? null : storedPost(row);
}

function storedPost(row: Row): StoredPost {
  return {
    key: String(row.key),
    channel: String(row.channel),
    threadTs: textOrNull(row.thread_ts),
    ...(row.thread_of == null ? {} : { threadOf: String(row.thread_of) }),
    placeholderTs: textOrNull(row.placeholder_ts),
    message: messageOf(textOrNull(row.message)),
    dueAt: Number(row.due_at),
    state: row.state as PostState,
    attempts: Number(row.attempts),
    turn: Number(row.turn),
    attemptedAt: row.attempted_at == null ? null : Number(row.attempted_at),
    ts: textOrNull(row.ts),
    error: textOrNull(row.error),
    changedAt: Number(row.changed_at),
  };
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
