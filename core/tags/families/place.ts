import type { MessageCode } from '../../i18n/index.ts';
import { type City, cityNamed } from '../cities.ts';
import { fixedTag, statesByCode, valueTag } from '../draft.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';
import { commonest } from './values.ts';

/** Cities, and regions, with a tag of their own; the commonest. */
const MOST_PLACES = 8;

const RAW = ['raw', 'place'] as const;
const FACT = ['fact', 'place'] as const;
const UNDATED = { dated: false } as const;

/** Where customers live: city, region, tier of the city, coast or inland. */
export function placeTags({ cleaned, settings }: TagInput): Family {
  const { attributes } = cleaned.customers;
  const city = attributes.find((one) => one.role === 'city');
  const region = attributes.find((one) => one.role === 'region');
  const tags: TagDraft[] = [];
  const missing: MessageCode[] = [];
  if (city?.kind === 'text') {
    const { codes, values } = city.dimension;
    const cities = values.map(cityNamed);
    const told = (is: (city: City) => boolean) =>
      statesByCode(
        codes,
        cities.map((one) => (one === null ? null : is(one))),
      );
    if (cities.some((one) => one !== null)) {
      const tier = (wanted: City['tier']) => told((one) => one.tier === wanted);
      tags.push(
        fixedTag('first-tier-city', FACT, tier('first'), {}, UNDATED),
        fixedTag('new-first-tier-city', FACT, tier('new-first'), {}, UNDATED),
        fixedTag('second-tier-city', FACT, tier('second'), {}, UNDATED),
        fixedTag('other-tier-city', FACT, tier('other'), {}, UNDATED),
        fixedTag(
          'coastal-city',
          FACT,
          told((one) => one.coastal),
          {},
          UNDATED,
        ),
        fixedTag(
          'inland-city',
          FACT,
          told((one) => !one.coastal),
          {},
          UNDATED,
        ),
      );
    } else missing.push('tags.missing.known-city');
    tags.push(
      ...valueTags('city', city.dimension, settings.minimumN, (value) => {
        const known = cityNamed(value);
        return known === null ? [] : [known.zh, known.en].filter((name) => name !== '');
      }),
    );
  } else missing.push('tags.missing.city');
  if (region?.kind === 'text') {
    tags.push(...valueTags('region', region.dimension, settings.minimumN, () => []));
  }
  return { tags, missing };
}

function valueTags(
  role: 'city' | 'region',
  { codes, values }: { readonly codes: Int32Array; readonly values: readonly string[] },
  least: number,
  aliasesOf: (value: string) => readonly string[],
): readonly TagDraft[] {
  return commonest(codes, values, MOST_PLACES, least).map((chosen) => {
    const value = values[chosen]!;
    const states = statesByCode(
      codes,
      values.map((_, code) => code === chosen),
    );
    const texts = { name: 'tags.name.value', says: `tags.says.${role}` } as const;
    const aliases = aliasesOf(value);
    return valueTag(role, value, RAW, states, texts, { ...UNDATED, aliases });
  });
}
