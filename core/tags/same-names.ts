import { sentenceCase } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { ROLE_IDS } from '../roles/index.ts';
import type { TagDraft } from './types.ts';

/**
 * Values of columns that are called like a built-in tag say their column too: the membership level
 * `VIP` beside the tag `VIP` of all upper levels is “Membership: VIP”.
 */
export function namedApart(drafts: readonly TagDraft[]): readonly TagDraft[] {
  const taken = {
    zh: new Set(drafts.filter(isFixed).map(({ names }) => names.zh.toLowerCase())),
    en: new Set(drafts.filter(isFixed).map(({ names }) => names.en.toLowerCase())),
  };
  return drafts.map((draft) => {
    const role = ROLE_IDS.find((id) => draft.id.startsWith(`${id}:`));
    if (role === undefined) return draft;
    const nameIn = (language: Language): string => {
      const name = draft.names[language];
      if (!taken[language].has(name.toLowerCase())) return name;
      const column = sentenceCase(t(language, `role.${role}`));
      return t(language, 'tags.name.of-column', { column, name });
    };
    return { ...draft, names: { zh: nameIn('zh'), en: nameIn('en') } };
  });
}

const isFixed = ({ id }: TagDraft): boolean => !id.includes(':');
