import { createHash } from 'node:crypto';
import type { Question } from '#core';
import { canonicalJson } from '../audit/index.ts';
import type { Sql } from './sql/types.ts';
import type { Store } from './types.ts';

/** A question asked again keeps its place among so many: what was worked out from the list stays true. */
const KEEPS_PLACE = 100;

export function sqlAsked(sql: Sql): Store['asked'] {
  return {
    async add(team, user, workbook, question, now) {
      const digest = createHash('sha256').update(canonicalJson(question), 'utf8').digest('hex');
      await sql.change(
        `INSERT INTO lens_asked (team, person, workbook, digest, question, asked_at, position)
          VALUES (?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(a.position), 0) + 1 FROM lens_asked AS a
            WHERE a.team = ? AND a.person = ? AND a.workbook = ?))
          ON CONFLICT (team, person, workbook, digest) DO UPDATE
          SET asked_at = excluded.asked_at,
            position = CASE WHEN lens_asked.position + ${KEEPS_PLACE} > excluded.position
              THEN lens_asked.position ELSE excluded.position END`,
        team,
        user,
        workbook,
        digest,
        JSON.stringify(question),
        now,
        team,
        user,
        workbook,
      );
    },

    async list(team, user, workbook, limit) {
      const [newest] = await sql.rows(
        `SELECT COALESCE(MAX(position), 0) AS position FROM lens_asked
          WHERE team = ? AND person = ? AND workbook = ?`,
        team,
        user,
        workbook,
      );
      const step = Math.max(1, Math.floor(limit / 2));
      const after = Math.floor((Number(newest?.position ?? 0) - limit) / step) * step;
      const rows = await sql.rows(
        `SELECT question FROM lens_asked
          WHERE team = ? AND person = ? AND workbook = ? AND position > ?
          ORDER BY position, digest`,
        team,
        user,
        workbook,
        after,
      );
      return rows.map((row) => JSON.parse(String(row.question)) as Question);
    },

    prune(until) {
      return sql.change('DELETE FROM lens_asked WHERE asked_at < ?', until);
    },
  };
}
