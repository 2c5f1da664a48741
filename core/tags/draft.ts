import type { Params } from '../basics/index.ts';
import { type MessageCode, t } from '../i18n/index.ts';
import type { FixedTagId } from './fixed-ids.ts';
import { type TagDraft, type TagGroup, TagState, type TagTier } from './types.ts';

type Options = Partial<Pick<TagDraft, 'method' | 'dated' | 'aliases'>>;

/** A built-in tag whose name and definition are messages. */
export function fixedTag(
  id: FixedTagId,
  [tier, group]: readonly [TagTier, TagGroup],
  states: Uint8Array,
  params: Params = {},
  { method = 'rule', dated = true, aliases = [] }: Options = {},
): TagDraft {
  const name = `tags.name.${id}` as const;
  return {
    id,
    names: { zh: t('zh', name, params), en: t('en', name, params) },
    aliases,
    tier,
    group,
    method,
    owner: 'product',
    definition: { code: `tags.says.${id}`, params },
    states,
    dated,
  };
}

/** A tag that stands for one value of a column: a city, a level, a favourite category. */
export function valueTag(
  role: string,
  value: string,
  [tier, group]: readonly [TagTier, TagGroup],
  states: Uint8Array,
  { name, says, params = {} }: { name: MessageCode; says: MessageCode; params?: Params },
  { method = 'rule', dated = true, aliases = [] }: Options = {},
): TagDraft {
  const filled = { ...params, value };
  return {
    id: `${role}:${value}`,
    names: { zh: t('zh', name, filled), en: t('en', name, filled) },
    aliases,
    tier,
    group,
    method,
    owner: 'product',
    definition: { code: says, params: filled },
    states,
    dated,
  };
}

/** States from a test of each customer: `null` cannot be told. */
export function statesOf(count: number, test: (customer: number) => boolean | null): Uint8Array {
  const states = new Uint8Array(count);
  for (let customer = 0; customer < count; customer += 1) {
    const answer = test(customer);
    states[customer] = answer === null ? TagState.unknown : answer ? TagState.yes : TagState.no;
  }
  return states;
}

/** The band of a missing number. */
export const NO_BAND = 255;

/**
 * The band each number lies in: how many cut points are at or below it. Missing numbers lie in none.
 *
 * @param cuts ascending
 */
export function bandsOf(values: Float64Array | Int32Array, cuts: readonly number[]): Uint8Array {
  const bands = new Uint8Array(values.length);
  for (let customer = 0; customer < values.length; customer += 1) {
    const value = values[customer]!;
    let band = 0;
    while (band < cuts.length && value >= cuts[band]!) band += 1;
    bands[customer] = Number.isNaN(value) ? NO_BAND : band;
  }
  return bands;
}

/** The band each customer's number lies in, by a test of its own; missing numbers lie in none. */
export function bandsBy(values: Float64Array, band: (value: number) => number): Uint8Array {
  const bands = new Uint8Array(values.length);
  for (let customer = 0; customer < values.length; customer += 1) {
    const value = values[customer]!;
    bands[customer] = Number.isNaN(value) ? NO_BAND : band(value);
  }
  return bands;
}

/** States of the tag of some bands; customers in none of all bands cannot be told. */
export function statesInBands(bands: Uint8Array, wanted: readonly number[]): Uint8Array {
  const ofBand = new Uint8Array(256);
  ofBand[NO_BAND] = TagState.unknown;
  for (const band of wanted) ofBand[band] = TagState.yes;
  const states = new Uint8Array(bands.length);
  for (let customer = 0; customer < bands.length; customer += 1) {
    states[customer] = ofBand[bands[customer]!]!;
  }
  return states;
}

/** States from a column of texts, by what is known of each value; −1 cannot be told. */
export function statesByCode(
  codes: Int32Array | Int16Array,
  ofValue: readonly (boolean | null)[],
): Uint8Array {
  const byCode = Uint8Array.from(ofValue, (answer) =>
    answer === null ? TagState.unknown : answer ? TagState.yes : TagState.no,
  );
  const states = new Uint8Array(codes.length).fill(TagState.unknown);
  for (let customer = 0; customer < codes.length; customer += 1) {
    const code = codes[customer]!;
    if (code >= 0) states[customer] = byCode[code]!;
  }
  return states;
}
