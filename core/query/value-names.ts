import type { Analysis } from '../analysis/index.ts';
import type { Dimension } from '../basics/index.ts';
import { isColumn } from './column.ts';
import type { ValueCandidate } from './meaning.ts';
import { isChinese, normaliseText } from './normalise.ts';
import type { QueryDimension } from './types.ts';
import { DIMENSION_WORDS } from './words/dimension-words.ts';
import { FILLER_WORDS, HOW_MANY_WORDS } from './words/filler-words.ts';
import { METRIC_WORDS } from './words/metric-words.ts';
import { WEAK_CUSTOMER_WORDS } from './words/other-metric-words.ts';

const VALUE_DIMENSIONS = [
  'channel',
  'campaign',
  'category',
  'product',
  'city',
  'region',
  'membership',
  'gender',
] as const satisfies readonly QueryDimension[];

/** Distinct values of a column beyond which it is no list of names people ask by. */
const MOST_VALUES = 20_000;
const LONGEST_VALUE = 60;

/** Values of the workbook by name; one that reads like a word of the grammar keeps the grammar's meaning. */
export function valueNames({
  cleaned,
  segmentation,
}: Analysis): ReadonlyMap<string, readonly ValueCandidate[]> {
  const reserved = new Set([
    ...Object.values(METRIC_WORDS).flat(),
    ...WEAK_CUSTOMER_WORDS,
    ...Object.values(DIMENSION_WORDS).flat(),
    ...FILLER_WORDS,
    ...HOW_MANY_WORDS,
    ...(segmentation?.segments ?? []).map(({ name }) => normaliseText(name)),
  ]);
  const found = new Map<string, ValueCandidate[]>();
  for (const dimension of VALUE_DIMENSIONS) {
    for (const value of valuesOf(cleaned, dimension)) {
      for (const name of namesOf(dimension, value)) {
        // A level called Member is asked for by that word; members are all of them.
        if (reserved.has(name) && !(dimension === 'membership' && name === 'member')) continue;
        const candidates = found.get(name) ?? [];
        found.set(name, candidates);
        if (!candidates.some((known) => known.dimension === dimension && known.value === value)) {
          candidates.push({ dimension, value });
        }
      }
    }
  }
  return found;
}

/**
 * Tags of the segments by what they are called with the word tag beside them; their bare names are often
 * a segment's or a level's too.
 */
export function tagNames({ segmentation }: Analysis): ReadonlyMap<string, TagNames> {
  const tags = new Set((segmentation?.segments ?? []).flatMap((segment) => segment.tags));
  return new Map(
    Array.from(tags, (tag) => {
      const name = normaliseText(tag);
      const called = [
        ...[`标签${name}`, `${name}标签`, `标签为${name}`, `标签是${name}`, `打了${name}标签`],
        ...[
          `带${name}标签`,
          `有${name}标签`,
          `带有${name}标签`,
          `${name}这个标签`,
          `${name}的标签`,
        ],
        ...[
          `标签含${name}`,
          `标签包含${name}`,
          `带标签${name}`,
          `打标${name}`,
          `被打上${name}标签`,
        ],
        ...[
          `tagged ${name}`,
          `tagged as ${name}`,
          `tag ${name}`,
          `${name} tag`,
          `tagged with ${name}`,
        ],
        ...[`tag is ${name}`, `tags ${name}`, `tagged ${name}s`, `tag of ${name}`],
      ];
      return [tag, { name, called: called.map((words) => words.replace(/ {2,}/g, ' ')) }] as const;
    }),
  );
}

export interface TagNames {
  /** The tag alone, in normalised form. */
  readonly name: string;
  readonly called: readonly string[];
}

/** Names a value is asked for by; levels and genders also by the word for their people. */
function namesOf(dimension: QueryDimension, value: string): readonly string[] {
  const name = normaliseText(value);
  if (dimension === 'gender') return GENDER_NAMES.find((names) => names.includes(name)) ?? [name];
  if (!isAskedByName(name)) return [];
  const isLevel = dimension === 'membership' && /[a-z]$/.test(name);
  if (isLevel) return [name, `${name}s`];
  const bare = name.replace(/会员$/, '');
  if (dimension === 'membership' && bare.length > 1) return [...new Set([name, bare])];
  if (dimension === 'channel') {
    return CHANNEL_NAMES.find((names) => names.includes(name)) ?? [name];
  }
  return dimension === 'category' && isChinese(name) ? [name, `${name}类`] : [name];
}

/** Channels by what people also call them. */
const CHANNEL_NAMES: readonly (readonly string[])[] = [
  ['企业微信', '企微'],
  ['小程序', '微信小程序'],
  ['公众号推文', '公众号'],
  ['微信公众号', '公众号'],
];

const GENDER_NAMES: readonly (readonly string[])[] = [
  [
    ...['女', '女性', '女士', '女生', '女客户', '女性客户', '女用户', '女性用户'],
    ...['female', 'females', 'woman', 'women', 'ladies', 'f'],
  ],
  [
    ...['男', '男性', '男士', '男生', '男客户', '男性客户', '男用户', '男性用户'],
    ...['male', 'males', 'man', 'men', 'gentlemen', 'm'],
  ],
];

function isAskedByName(name: string): boolean {
  if (name.length > LONGEST_VALUE) return false;
  if (/^[\d.\-/: ]+$/.test(name)) return name.length >= 3 && !/^(19|20)\d\d$/.test(name);
  return name.length >= 2;
}

/** Distinct texts of a dimension over orders, touches and customers. */
function valuesOf(cleaned: Analysis['cleaned'], dimension: QueryDimension): Set<string> {
  const values = new Set<string>();
  const columns: (Dimension | undefined)[] = [];
  if (isColumn(dimension)) {
    columns.push(
      cleaned.orders?.dimensions.get(dimension),
      cleaned.events?.dimensions.get(dimension),
    );
    for (const attribute of cleaned.customers.attributes) {
      if (attribute.role === dimension && attribute.kind === 'text') {
        columns.push(attribute.dimension);
      }
    }
  }
  for (const column of columns) {
    if (column === undefined || column.values.length > MOST_VALUES) continue;
    for (const value of column.values) values.add(value);
  }
  return values;
}
