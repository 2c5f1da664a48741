import { createHash } from 'node:crypto';
import type { Question } from '#core';
import { canonicalJson } from '../audit/index.ts';
import type { Sql } from './sql/types.ts';
import type { Store } from './types.ts';

export function sqlAsked(sql: Sql): Store['asked'] {
  return {
    async add(team, user, workbook, question, now) {
      const digest = createHash('sha256').update(canonicalJson(question), 'utf8').digest('hex');
      await sql.change(
        `INSERT INTO lens_asked (team, person, workbook, digest, question, asked_at, position)
          VALUES (?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(a.position), 0) + 1 FROM lens_asked AS a
            WHERE a.team = ? AND a.person = ? AND a.workbook = ?))
          ON CONFLICT (team, person, workbook, digest) DO UPDATE
          SET asked_at = excluded.asked_at, position = excluded.position`,
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
      const rows = await sql.rows(
        `SELECT question FROM lens_asked WHERE team = ? AND person = ? AND workbook = ?
          ORDER BY position DESC, digest LIMIT ?`,
        team,
        user,
        workbook,
        limit,
      );
      return rows.map((row) => JSON.parse(String(row.question)) as Question).reverse();
    },

    prune(until) {
      return sql.change('DELETE FROM lens_asked WHERE asked_at < ?', until);
    },
  };
}
