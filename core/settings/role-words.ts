import { sentenceCase } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { ROLE_IDS, type RoleId } from '../roles/index.ts';
import { plain } from './setting-rows.ts';

/**
 * A role as the settings sheet writes it.
 *
 * @example
 * roleWord('unit-price', 'en') // => 'Unit price'
 * roleWord('unit-price', 'zh') // => '单价'
 */
export function roleWord(role: RoleId, language: Language): string {
  return sentenceCase(t(language, `role.${role}`));
}

const BY_WORD: ReadonlyMap<string, RoleId> = new Map(
  ROLE_IDS.flatMap((id) =>
    [id, t('zh', `role.${id}`), t('en', `role.${id}`)].map((word) => [plain(word), id] as const),
  ),
);

/**
 * The role that a cell of the settings sheet names, by its id or its name in either language.
 *
 * @example
 * roleNamed('单价') // => 'unit-price'
 * roleNamed('Unit price') // => 'unit-price'
 * roleNamed('nothing') // => undefined
 */
export function roleNamed(text: string): RoleId | undefined {
  return BY_WORD.get(plain(text));
}
