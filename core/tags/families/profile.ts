import { DAY_MS, type Day, isoDay } from '../../basics/index.ts';
import { parseGender } from '../../clean/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { yearsBetween } from '../../segment/index.ts';
import { bandsBy, bandsOf, fixedTag, statesByCode, statesInBands } from '../draft.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';

/** Age bands by the age they begin at. */
const BANDS = [
  ['age-under-25', 0],
  ['age-25-34', 25],
  ['age-35-44', 35],
  ['age-45-54', 45],
  ['age-55-up', 55],
] as const;

const PROFILE = ['raw', 'profile'] as const;

/** Gender, age band and birthday. */
export function profileTags({ cleaned, asOf }: TagInput): Family {
  const find = (role: string) =>
    cleaned.customers.attributes.find((one) => one.role === role) ?? null;
  const tags: TagDraft[] = [];
  const missing: MessageCode[] = [];
  const gender = find('gender');
  if (gender?.kind === 'text') {
    const { codes, values } = gender.dimension;
    const genders = values.map((text) => parseGender(text));
    const told = (wanted: 'female' | 'male') =>
      statesByCode(
        codes,
        genders.map((one) => (one === null ? null : one === wanted)),
      );
    const undated = { dated: false } as const;
    tags.push(
      fixedTag('gender-female', PROFILE, told('female'), {}, undated),
      fixedTag('gender-male', PROFILE, told('male'), {}, undated),
    );
  } else missing.push('tags.missing.gender');

  const births = find('birth-date');
  const age = find('age');
  const ages = agesOf(age?.kind === 'number' ? age.values : null, births, asOf);
  const isBorn = births?.kind === 'number';
  if (ages === null) missing.push(isBorn ? 'tags.missing.age-as-of' : 'tags.missing.age');
  else {
    const options = { dated: age?.kind !== 'number' };
    const bands = bandsOf(
      ages,
      BANDS.map(([, from]) => from),
    );
    tags.push(
      ...BANDS.map(([id], index) =>
        fixedTag(id, PROFILE, statesInBands(bands, [index + 1]), {}, options),
      ),
    );
  }
  if (isBorn && asOf !== null) {
    const month = Number(isoDay(asOf).slice(5, 7));
    const next = (month % 12) + 1;
    const months = monthsOf(births.values);
    const bornIn = (one: number) => statesInBands(months, [one]);
    tags.push(
      fixedTag('birthday-this-month', PROFILE, bornIn(month), { month }),
      fixedTag('birthday-next-month', PROFILE, bornIn(next), { month: next }),
    );
  } else missing.push(isBorn ? 'tags.missing.birthday-as-of' : 'tags.missing.birth-date');
  return { tags, missing };
}

type Found = TagInput['cleaned']['customers']['attributes'][number] | null;

/** Ages as given, else from birth dates; impossible ones cannot be told. */
function agesOf(given: Float64Array | null, births: Found, asOf: Day | null): Float64Array | null {
  const possible = (age: number) => (age >= 0 && age <= 130 ? age : Number.NaN);
  if (given !== null) return given.map(possible);
  if (births?.kind !== 'number' || asOf === null) return null;
  const known = new Map<number, number>();
  return births.values.map((birth) => {
    const found = known.get(birth) ?? possible(yearsBetween(birth, asOf));
    known.set(birth, found);
    return found;
  });
}

/** Month of each day, 1–12. */
function monthsOf(days: Float64Array): Uint8Array {
  const known = new Map<number, number>();
  return bandsBy(days, (day) => {
    const month = known.get(day) ?? new Date(day * DAY_MS).getUTCMonth() + 1;
    known.set(day, month);
    return month;
  });
}
