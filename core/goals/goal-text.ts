import type { Note } from '../basics/index.ts';
import { joinedClauses, type Language, t } from '../i18n/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { LackingColumn } from './types.ts';

/** What to add so that a metric can be told: the columns and the sheets they belong in. */
export function lackingText(lacking: readonly LackingColumn[], language: Language): string {
  const sheets = [...new Set(lacking.map(({ kind }) => kind))];
  const parts = sheets.map((kind) => {
    const roles = lacking.filter((each) => each.kind === kind).flatMap((each) => each.roles);
    return t(language, 'goals.add-column', {
      columns: rolesText(roles, language),
      n: roles.length,
      sheet: t(language, `goals.sheet.${kind}`),
    });
  });
  return t(language, 'goals.not-in-data', { add: joinedClauses(language, parts) });
}

/** Names of roles as people list them. */
function rolesText(roles: readonly RoleId[], language: Language): string {
  const names = roles.map((role) => t(language, `role.${role}`));
  if (language === 'zh') return names.map((name) => `「${name}」`).join('');
  return names.map((name) => `“${name}”`).join(' and ');
}

/** Why a type of campaign was proposed. */
export function reasonText({ code, params }: Note, language: Language): string {
  return t(language, code, params);
}
