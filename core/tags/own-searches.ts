import { LensError, type Note, note } from '../basics/index.ts';
import { type TagSetting, tagSearchOf } from '../settings/index.ts';
import { lexiconOf, type Meaning } from './find/lexicon.ts';
import { parseTagQuery, type TagQuery } from './find/parse.ts';
import { statesOfQuery } from './find/states-of-query.ts';
import type { Tag, TagDraft, Tagging, TagInput, TagTier } from './types.ts';

/** Tags of the user's own that are searches over other tags, and why some of them could not be made. */
export interface OwnSearches {
  readonly drafts: readonly TagDraft[];
  readonly notes: readonly Note[];
}

/** Tags that name one another in a circle. */
class TagCycle extends LensError {
  readonly members: readonly string[];

  constructor(members: readonly string[], names: readonly string[]) {
    super('tags.own-cycle', { tags: [...names, names[0]!].join(' → ') });
    this.members = members;
  }
}

/**
 * The user's own tags over other tags (`tags: big and VIP`), built in or their own. They may name one
 * another, though not in a circle; one that cannot be made is left out with a note.
 *
 * @param known every other tag
 */
export function ownSearches({ cleaned, settings }: TagInput, known: Tagging): OwnSearches {
  const searches = settings.tags.flatMap((tag) => {
    const search = tagSearchOf(tag.rule);
    return search === null ? [] : [{ ...tag, search }];
  });
  if (searches.length === 0) return { drafts: [], notes: [] };
  const made = new Map<string, TagDraft>();
  const path: (typeof searches)[number][] = [];
  const draftOf = (one: (typeof searches)[number]): TagDraft => {
    const found = made.get(one.id);
    if (found !== undefined) return found;
    if (path.includes(one)) throw cycleOf(path.slice(path.indexOf(one)), searches);
    path.push(one);
    try {
      const query = parseTagQuery(one.search, lexicon);
      const states = statesOfQuery(query).slice();
      const draft = ownDraft(one, states, tagsIn(query, [...known.tags, ...made.values()]));
      made.set(one.id, draft);
      return draft;
    } finally {
      path.pop();
    }
  };
  /** What one of the searches stands for in another: worked out when it is needed. */
  const placeholders = searches.map((one): Tag => {
    const statesNeeded = (): Uint8Array => {
      try {
        return draftOf(one).states;
      } catch (error) {
        const by = path.at(-1);
        const isCircle = error instanceof TagCycle && by !== undefined;
        if (isCircle && error.members.includes(by.id)) throw error;
        throw new LensError('tags.own-depends', { tag: nameOf(by ?? one), on: nameOf(one) });
      }
    };
    return {
      ...ownDraft(one, new Uint8Array(), []),
      ...{ asOf: null, expires: null, told: 0, customers: 0, coverage: 0, share: 0 },
      get states() {
        return statesNeeded();
      },
    };
  });
  const all: Tagging = { ...known, tags: [...known.tags, ...placeholders] };
  const lexicon = lexiconOf(all, cleaned.customers.attributes);
  const notes = new Map<string, Note>();
  const drafts = searches.flatMap((one): readonly TagDraft[] => {
    try {
      return [draftOf(one)];
    } catch (error) {
      if (!(error instanceof LensError)) throw error;
      const why = whyNot(one, error);
      notes.set(JSON.stringify(why), why);
      return [];
    }
  });
  return { drafts, notes: [...notes.values()] };
}

const nameOf = ({ id, name }: TagSetting): string => (name === '' ? id : name);

/** The circle, told from the tag that stands first in the settings, so that it is the same from any of them. */
function cycleOf(members: readonly TagSetting[], all: readonly TagSetting[]): TagCycle {
  const first = all.findIndex((one) => members.some(({ id }) => id === one.id));
  const start = members.findIndex(({ id }) => id === all[first]!.id);
  const turned = [...members.slice(start), ...members.slice(0, start)];
  return new TagCycle(
    turned.map(({ id }) => id),
    turned.map(nameOf),
  );
}

function whyNot(one: TagSetting, { code, params }: LensError): Note {
  const tag = nameOf(one);
  switch (code) {
    case 'tags.own-cycle':
    case 'tags.own-depends':
      return note('warning', code, params);
    case 'tags.find-unknown':
      return note('warning', 'tags.own-unknown', { tag, word: params.word ?? '' });
    case 'tags.find-did-you-mean': {
      const { word = '', suggestion = '' } = params;
      return note('warning', 'tags.own-near', { tag, word, suggestion });
    }
    default:
      return note('warning', 'tags.own-unread', { tag, rule: one.rule });
  }
}

/** Meanings a search names. */
function meaningsIn(query: TagQuery): readonly Meaning[] {
  if (query.kind === 'tag') return [query.meaning];
  return query.kind === 'not' ? meaningsIn(query.part) : query.parts.flatMap(meaningsIn);
}

/** The tags a search names; values of columns are none. */
function tagsIn(query: TagQuery, tags: readonly TagDraft[]): readonly TagDraft[] {
  const ids = new Set(meaningsIn(query).map(({ id }) => id));
  return tags.filter(({ id }) => ids.has(id));
}

/** As sure as the least sure tag it is made of. */
function ownDraft(one: TagSetting, states: Uint8Array, parts: readonly TagDraft[]): TagDraft {
  const name = nameOf(one);
  const isOf = (tier: TagTier): boolean => parts.some((part) => part.tier === tier);
  return {
    id: `own:${one.id}`,
    names: { zh: name, en: name },
    aliases: [one.id],
    tier: isOf('prediction') ? 'prediction' : isOf('model') ? 'model' : 'fact',
    group: 'own',
    method: 'rule',
    owner: 'own',
    definition: { code: 'tags.says.own', params: { rule: one.rule } },
    states,
    dated: parts.some(({ dated }) => dated),
  };
}
