import type { Sql } from './sql/types.ts';
import type { Store } from './types.ts';

export function sqlFavourites(sql: Sql): Store['favourites'] {
  return {
    async list(team, user) {
      const rows = await sql.rows(
        'SELECT label, words FROM lens_favourites WHERE team = ? AND person = ? ORDER BY seq',
        team,
        user,
      );
      return rows.map((row) => ({ label: String(row.label), text: String(row.words) }));
    },

    async add(team, user, label, text, now) {
      await sql.change(
        `INSERT INTO lens_favourites (team, person, label, words, added_at) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (team, person, words) DO UPDATE SET label = excluded.label`,
        team,
        user,
        label,
        text,
        now,
      );
    },

    async remove(team, user, text) {
      await sql.change(
        'DELETE FROM lens_favourites WHERE team = ? AND person = ? AND words = ?',
        team,
        user,
        text,
      );
    },
  };
}
