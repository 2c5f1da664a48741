import type { Attribute } from '../../clean/index.ts';
import { cityNamed } from '../cities.ts';
import type { FixedTagId } from '../fixed-ids.ts';
import { type Tag, type Tagging, TagState } from '../types.ts';
import { ALIASES } from './aliases.ts';

/** What a word of a search stands for: a tag, or one value of a column about customers. */
export interface Meaning {
  /** What the reader is told it was understood as. */
  readonly label: { readonly zh: string; readonly en: string };
  readonly id: string;
  readonly states: Uint8Array;
}

/** Words that a search may use, in the form of `searchForm`, and what they stand for. */
export interface Lexicon {
  /** Longest word in characters. */
  readonly longest: number;
  meaning(word: string): Meaning | null;
  /** A value of a column named before a colon; `null`: no such value. */
  valueOf(role: string, value: string): Meaning | null;
  /** The role a word before a colon names. */
  roleOf(word: string): string | null;
  /** Words to suggest. */
  readonly words: readonly string[];
  valuesOf(role: string): readonly string[];
}

/** Words before a colon that name a column. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  city: 'city',
  城市: 'city',
  region: 'region',
  province: 'region',
  地区: 'region',
  省份: 'region',
  membership: 'membership',
  member: 'membership',
  level: 'membership',
  会员: 'membership',
  会员等级: 'membership',
  gender: 'gender',
  性别: 'gender',
  channel: 'channel',
  渠道: 'channel',
  category: 'category',
  品类: 'category',
  偏好: 'category',
  segment: 'segment',
  客群: 'segment',
  分群: 'segment',
  rfm: 'rfm',
  stage: 'stage',
  阶段: 'stage',
  tag: 'tag',
  标签: 'tag',
};

/** Width, case and runs of blanks don't matter in a search. */
export function searchForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** The words of a tagging and of the columns about customers. */
export function lexiconOf(tagging: Tagging, attributes: readonly Attribute[]): Lexicon {
  const words = new Map<string, Meaning>();
  const byRole = new Map<string, Map<string, Meaning>>();
  const add = (word: string, meaning: Meaning) => {
    const form = searchForm(word);
    // The first to claim a word keeps it; the rest are found by `role:value`.
    if (form !== '' && !words.has(form)) words.set(form, meaning);
  };
  const addValue = (role: string, word: string, meaning: Meaning) => {
    const values = byRole.get(role) ?? new Map<string, Meaning>();
    byRole.set(role, values);
    const form = searchForm(word);
    if (!values.has(form)) values.set(form, meaning);
  };
  const meaningOf = (tag: Tag): Meaning => ({
    id: tag.id,
    label: tag.names,
    // Those of a tag over other tags are only worked out when a search names it.
    get states() {
      return tag.states;
    },
  });
  // A user's own name for something comes before ours.
  const ordered = [...tagging.tags].sort(
    (one, other) => Number(other.owner === 'own') - Number(one.owner === 'own'),
  );
  for (const tag of ordered) {
    const meaning = meaningOf(tag);
    for (const name of [tag.names.zh, tag.names.en]) add(name, meaning);
    if (tag.owner === 'own' || !tag.id.includes(':')) add(tag.id.replaceAll('-', ' '), meaning);
    add(tag.id, meaning);
  }
  for (const tag of ordered) {
    const meaning = meaningOf(tag);
    for (const alias of [...tag.aliases, ...(ALIASES[tag.id as FixedTagId] ?? [])]) {
      add(alias, meaning);
    }
    const [role = '', ...rest] = tag.id.split(':');
    if (rest.length === 0) continue;
    const known = role === 'order-channel' ? 'channel' : role;
    for (const value of [rest.join(':'), tag.names.zh, tag.names.en, ...tag.aliases]) {
      addValue(known, value, meaning);
    }
    for (const name of [tag.names.zh, tag.names.en]) {
      const bare = name.split(/[:：]\s*/).at(-1) ?? name;
      addValue(known, bare, meaning);
    }
    if (role === 'category') add(rest.join(':'), meaning);
  }
  for (const tag of tagging.tags) addValue('tag', tag.names.zh, meaningOf(tag));
  for (const tag of tagging.tags) addValue('tag', tag.names.en, meaningOf(tag));
  for (const attribute of attributes) {
    if (attribute.kind !== 'text') continue;
    const { codes, values } = attribute.dimension;
    values.forEach((value, code) => {
      const lazy = lazyValue(attribute.role, value, codes, code, tagging.scope);
      const city = attribute.role === 'city' ? cityNamed(value) : null;
      for (const word of [value, city?.zh ?? '', city?.en ?? '']) {
        if (word === '') continue;
        add(word, lazy);
        addValue(attribute.role, word, lazy);
      }
    });
  }
  let longest = 0;
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  return {
    longest,
    words: [...words.keys()],
    meaning: (word) => words.get(searchForm(word)) ?? null,
    valueOf: (role, value) => byRole.get(role)?.get(searchForm(value)) ?? null,
    valuesOf: (role) => [...(byRole.get(role)?.keys() ?? [])],
    roleOf: (word) => ROLE_WORDS[searchForm(word)] ?? null,
  };
}

/** A value of a column; who has it is only looked up when a search names it. */
function lazyValue(
  role: string,
  value: string,
  codes: Int32Array,
  wanted: number,
  scope: Uint8Array,
): Meaning {
  let states: Uint8Array | null = null;
  return {
    id: `${role}:${value}`,
    label: { zh: value, en: value },
    get states() {
      states ??= Uint8Array.from(codes, (code, customer) =>
        code < 0 || scope[customer] === 0
          ? TagState.unknown
          : code === wanted
            ? TagState.yes
            : TagState.no,
      );
      return states;
    },
  };
}
