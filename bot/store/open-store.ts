import { sqlAlerts } from './alerts.ts';
import { sqlAsked } from './asked.ts';
import { sqlAuditLog } from './audit-log.ts';
import { sqlFavourites } from './favourites.ts';
import { sqlFeedback } from './feedback.ts';
import { sqlInbox } from './inbox.ts';
import { sqlOutbox } from './outbox.ts';
import { sqlPlaceholders } from './placeholders.ts';
import { sqlSchedules } from './schedules.ts';
import { migrate } from './sql/migrate.ts';
import { openPostgres } from './sql/postgres.ts';
import { openSqlite } from './sql/sqlite.ts';
import { sqlThreads } from './threads.ts';
import type { Store } from './types.ts';

export interface StorePlace {
  /** `postgresql://…`; `null` or empty: SQLite in `file`. */
  readonly databaseUrl: string | null;
  /** Made, with its folder, where it is missing; `:memory:` keeps nothing. */
  readonly file: string;
}

/**
 * Opens what the bot remembers and brings it to this program's version. Several instances may open the
 * same place at once.
 *
 * @throws LensError `bot.store-…`: not writable, not reachable, login refused, written by a newer
 * program; none holds a password
 */
export async function openStore({ databaseUrl, file }: StorePlace): Promise<Store> {
  const sql = await (databaseUrl ? openPostgres(databaseUrl) : openSqlite(file));
  try {
    await migrate(sql);
  } catch (error) {
    await sql.close();
    throw error;
  }
  return {
    kind: sql.kind,
    inbox: sqlInbox(sql),
    outbox: sqlOutbox(sql),
    audit: sqlAuditLog(sql),
    threads: sqlThreads(sql),
    placeholders: sqlPlaceholders(sql),
    asked: sqlAsked(sql),
    schedules: sqlSchedules(sql),
    alerts: sqlAlerts(sql),
    favourites: sqlFavourites(sql),
    feedback: sqlFeedback(sql),
    close: () => sql.close(),
  };
}
