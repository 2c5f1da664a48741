import type { Analysis } from '../../analysis/index.ts';
import { LensError } from '../../basics/index.ts';
import type { Language } from '../../i18n/index.ts';
import { t } from '../../i18n/index.ts';
import { taggingOf } from '../tagging.ts';
import { TagState } from '../types.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { parseTagQuery, type TagQuery } from './parse.ts';
import { statesOfQuery } from './states-of-query.ts';

/** Customers that a search finds. */
export interface FoundCustomers {
  readonly query: string;
  /** The search as it was understood, in tag names. */
  readonly reading: string;
  /** Customers found, and all it looked through. */
  readonly n: number;
  readonly customers: number;
  readonly share: number | null;
  /** Customers of whom it cannot be told; they are not among those found. */
  readonly unknown: number;
  /** Of those found; `null` where consent isn't known. */
  readonly contactable: number | null;
  /** Mean money in all of those found, and of everyone; `null` without orders. */
  readonly meanMonetary: number | null;
  readonly meanMonetaryOfAll: number | null;
  /** Segments of those found, the largest first. */
  readonly segments: readonly {
    readonly id: string;
    readonly name: string;
    readonly customers: number;
    /** Of those found, and of the segment; 0–1. */
    readonly share: number;
    readonly ofSegment: number;
  }[];
  /** Indices into `Customers.ids`, most money first, ties by key. */
  readonly members: Int32Array;
}

const lexicons = new WeakMap<object, Lexicon>();

/**
 * Customers by a search over tags, such as `VIP and coastal cities and not opted out` or
 * `VIP且沿海且未退订`. What cannot be told of a customer makes neither side true: such customers are
 * counted apart.
 *
 * @throws {LensError} `tags.find-…` for a search that cannot be understood, `tags.no-customers`
 */
export function findCustomers(analysis: Analysis, query: string): FoundCustomers {
  const tagging = taggingOf(analysis);
  if (tagging.customers === 0) throw new LensError('tags.no-customers');
  const { cleaned, metrics, segmentation, settings } = analysis;
  const lexicon = lexicons.get(tagging) ?? lexiconOf(tagging, cleaned.customers.attributes);
  lexicons.set(tagging, lexicon);
  const understood = parseTagQuery(query, lexicon);
  const states = statesOfQuery(understood);
  const { scope } = tagging;
  const found: number[] = [];
  let unknown = 0;
  for (let customer = 0; customer < scope.length; customer += 1) {
    if (scope[customer] === 0) continue;
    if (states[customer] === TagState.yes) found.push(customer);
    else if (states[customer] === TagState.unknown) unknown += 1;
  }
  const { ids, contactable } = cleaned.customers;
  const money = metrics?.monetary ?? null;
  const members = Int32Array.from(found).sort(
    (one, other) =>
      (money === null ? 0 : money[other]! - money[one]!) || (ids[one]! < ids[other]! ? -1 : 1),
  );
  const inSegment = new Map<number, number>();
  for (const customer of found) {
    const segment = segmentation?.assignment[customer] ?? -1;
    if (segment >= 0) inSegment.set(segment, (inSegment.get(segment) ?? 0) + 1);
  }
  const n = found.length;
  return {
    query,
    reading: readingOf(understood, settings.language),
    n,
    customers: tagging.customers,
    share: tagging.customers === 0 ? null : n / tagging.customers,
    unknown,
    contactable:
      contactable === null ? null : found.reduce((sum, one) => sum + contactable[one]!, 0),
    meanMonetary: money === null ? null : meanOf(found, money),
    meanMonetaryOfAll:
      money === null
        ? null
        : meanOf(
            [...scope.keys()].filter((one) => scope[one] === 1),
            money,
          ),
    segments: [...inSegment]
      .map(([index, customers]) => {
        const segment = segmentation!.segments[index]!;
        return {
          id: segment.id,
          name: segment.name,
          customers,
          share: customers / n,
          ofSegment: customers / segment.customers,
        };
      })
      .sort((one, other) => other.customers - one.customers || (one.id < other.id ? -1 : 1)),
    members,
  };
}

/** A search and its customers as plain data; customers by their key, most money first. */
export function foundJson(analysis: Analysis, { members, ...found }: FoundCustomers) {
  const { ids } = analysis.cleaned.customers;
  return { ...found, keys: Array.from(members, (customer) => ids[customer]!) };
}

function meanOf(customers: readonly number[], money: Float64Array): number | null {
  if (customers.length === 0) return null;
  return customers.reduce((sum, one) => sum + money[one]!, 0) / customers.length;
}

function readingOf(
  query: TagQuery,
  language: Language,
  within: 'and' | 'or' | 'not' | null = null,
): string {
  switch (query.kind) {
    case 'tag':
      return t(language, 'tags.find.name', { name: query.meaning.label[language] });
    case 'not':
      return t(language, 'tags.find.not', { part: readingOf(query.part, language, 'not') });
    default: {
      const parts = query.parts.map((part) => readingOf(part, language, query.kind));
      const text = parts.join(t(language, `tags.find.${query.kind}`));
      return within === null || within === query.kind
        ? text
        : t(language, 'tags.find.group', { text });
    }
  }
}
