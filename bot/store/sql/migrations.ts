/** Statements of each version, oldest first. What stands here once is never changed; add a version. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE lens_inbox (
      event_id text PRIMARY KEY,
      received_at bigint NOT NULL,
      body text,
      owner text,
      lease_until bigint NOT NULL DEFAULT 0,
      attempts bigint NOT NULL DEFAULT 0,
      done_at bigint,
      error text
    )`,
    'CREATE INDEX lens_inbox_open ON lens_inbox (received_at) WHERE done_at IS NULL',
    'CREATE INDEX lens_inbox_done ON lens_inbox (done_at) WHERE done_at IS NOT NULL',

    `CREATE TABLE lens_outbox (
      seq $SEQUENCE,
      key text NOT NULL UNIQUE,
      channel text NOT NULL,
      thread_ts text,
      thread_of text,
      placeholder_ts text,
      message text,
      due_at bigint NOT NULL,
      state text NOT NULL,
      owner text,
      attempts bigint NOT NULL DEFAULT 0,
      turn bigint NOT NULL DEFAULT 0,
      attempted_at bigint,
      ts text,
      error text,
      changed_at bigint NOT NULL
    )`,
    "CREATE INDEX lens_outbox_due ON lens_outbox (seq) WHERE state = 'due'",
    "CREATE INDEX lens_outbox_sending ON lens_outbox (changed_at) WHERE state = 'sending'",
    'CREATE INDEX lens_outbox_channel ON lens_outbox (channel, state, changed_at)',
    'CREATE INDEX lens_outbox_thread ON lens_outbox (thread_of) WHERE thread_of IS NOT NULL',

    `CREATE TABLE lens_audit (
      sequence bigint PRIMARY KEY,
      at bigint NOT NULL,
      actor text NOT NULL,
      action text NOT NULL,
      workbook text,
      details text NOT NULL,
      hash text NOT NULL,
      previous_hash text NOT NULL
    )`,

    `CREATE TABLE lens_threads (
      channel text NOT NULL,
      thread_ts text NOT NULL,
      body text NOT NULL,
      changed_at bigint NOT NULL,
      PRIMARY KEY (channel, thread_ts)
    )`,
    'CREATE INDEX lens_threads_changed ON lens_threads (changed_at)',

    `CREATE TABLE lens_asked (
      team text NOT NULL,
      person text NOT NULL,
      workbook text NOT NULL,
      digest text NOT NULL,
      question text NOT NULL,
      position bigint NOT NULL,
      asked_at bigint NOT NULL,
      PRIMARY KEY (team, person, workbook, digest)
    )`,
    'CREATE INDEX lens_asked_position ON lens_asked (team, person, workbook, position)',
    'CREATE INDEX lens_asked_at ON lens_asked (asked_at)',

    `CREATE TABLE lens_schedules (
      id text PRIMARY KEY,
      team text NOT NULL,
      body text NOT NULL,
      created_at bigint NOT NULL
    )`,
    `CREATE TABLE lens_schedule_claims (
      schedule_id text NOT NULL,
      due_at bigint NOT NULL,
      owner text NOT NULL,
      claimed_at bigint NOT NULL,
      PRIMARY KEY (schedule_id, due_at)
    )`,

    `CREATE TABLE lens_alerts (
      id text PRIMARY KEY,
      team text NOT NULL,
      body text NOT NULL,
      created_at bigint NOT NULL
    )`,
    `CREATE TABLE lens_alert_causes (
      seq $SEQUENCE,
      alert_id text NOT NULL,
      cause text NOT NULL,
      told_at bigint NOT NULL,
      UNIQUE (alert_id, cause)
    )`,

    `CREATE TABLE lens_favourites (
      seq $SEQUENCE,
      team text NOT NULL,
      person text NOT NULL,
      label text NOT NULL,
      words text NOT NULL,
      added_at bigint NOT NULL,
      UNIQUE (team, person, words)
    )`,

    `CREATE TABLE lens_feedback (
      seq $SEQUENCE,
      team text NOT NULL,
      channel text NOT NULL,
      message_ts text NOT NULL,
      helpful bigint NOT NULL,
      at bigint NOT NULL
    )`,
  ],
  [
    `CREATE TABLE lens_placeholders (
      key text PRIMARY KEY,
      ts text NOT NULL,
      begun_at bigint NOT NULL
    )`,
    'CREATE INDEX lens_placeholders_begun ON lens_placeholders (begun_at)',
  ],
];

/** A number that grows with each row. */
export const SEQUENCE = {
  sqlite: 'integer PRIMARY KEY AUTOINCREMENT',
  postgres: 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
} as const;
