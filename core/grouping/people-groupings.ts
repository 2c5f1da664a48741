import type { Analysis } from '../analysis/index.ts';
import type { Dimension } from '../basics/index.ts';
import { customerColumn } from '../compare/index.ts';
import { t } from '../i18n/index.ts';
import { yearsBetween } from '../segment/index.ts';
import { type CityTier, cityNamed } from '../tags/index.ts';
import type { Grouping } from './types.ts';
import { valueGrouping } from './value-grouping.ts';

/** Lower ends of the age bands. */
const AGES = [0, 18, 25, 35, 45, 55] as const;

/** Customers by city or region; `null`: no such column. */
export function placeGrouping(
  analysis: Analysis,
  inScope: Uint8Array,
  role: 'city' | 'region',
): Grouping | null {
  const dimension = attribute(analysis, role);
  if (dimension === null) return null;
  const { language } = analysis.settings;
  const parts = valueGrouping(dimension, inScope, t(language, `grouping.others.${role}`));
  if (parts.groups.length < 2) return null;
  return {
    id: role,
    name: t(language, `grouping.${role}`),
    ...parts,
    definition: t(language, `grouping.says.${role}`),
    basis: ['city', 'region'],
  };
}

/** Customers by the size of their city's market; `null`: no city the table knows. */
export function cityTierGrouping(analysis: Analysis, inScope: Uint8Array): Grouping | null {
  const dimension = attribute(analysis, 'city');
  if (dimension === null) return null;
  const { language } = analysis.settings;
  const tiers: readonly CityTier[] = ['first', 'new-first', 'second', 'other'];
  const ofCode = dimension.values.map((city) => {
    const found = cityNamed(city);
    return found === null ? -1 : tiers.indexOf(found.tier);
  });
  const codes = dimension.codes.map((code) => (code < 0 ? -1 : ofCode[code]!));
  if (codes.every((code) => code < 0)) return null;
  return {
    id: 'city_tier',
    name: t(language, 'grouping.city_tier'),
    groups: tiers.map((id) => {
      const name = t(language, `grouping.tier.${id}`);
      return { id, name, definition: name, rule: null };
    }),
    assignment: Int16Array.from(codes, (code, customer) => (inScope[customer] === 1 ? code : -1)),
    definition: t(language, 'grouping.says.city_tier'),
    basis: ['city', 'region'],
  };
}

/** Customers by age band and gender, or by the one of the two that is there; `null`: neither is. */
export function demographicGrouping(analysis: Analysis, inScope: Uint8Array): Grouping | null {
  const { language } = analysis.settings;
  const gender = attribute(analysis, 'gender');
  const ages = numbers(analysis, 'age');
  if (gender === null && ages === null) return null;
  const bandOf = (age: number): number => {
    if (!(age >= 0 && age < 120)) return -1;
    return AGES.findLastIndex((low) => age >= low);
  };
  const bandName = (band: number): string => {
    const low = AGES[band]!;
    const high = AGES[band + 1];
    if (high === undefined) return t(language, 'grouping.age.from', { low });
    return low === 0
      ? t(language, 'grouping.age.below', { high })
      : t(language, 'grouping.age.between', { low, high: high - 1 });
  };
  const keys = new Map<string, number>();
  const labels: { readonly name: string; readonly sort: readonly [number, string] }[] = [];
  const assignment = new Int16Array(inScope.length).fill(-1);
  for (let customer = 0; customer < inScope.length; customer += 1) {
    if (inScope[customer] === 0) continue;
    const band = ages === null ? 0 : bandOf(ages[customer]!);
    const code = gender === null ? 0 : gender.codes[customer]!;
    if (band < 0 || code < 0) continue;
    const key = `${band}|${code}`;
    let group = keys.get(key);
    if (group === undefined) {
      const sex = gender === null ? '' : gender.values[code]!;
      const name = [sex, ages === null ? '' : bandName(band)].filter((one) => one !== '').join(' ');
      group = labels.length;
      keys.set(key, group);
      labels.push({ name, sort: [band, sex] });
    }
    assignment[customer] = group;
  }
  if (labels.length < 2) return null;
  const order = [...labels.keys()].sort((one, other) => {
    const [a, b] = [labels[one]!.sort, labels[other]!.sort];
    return a[0] - b[0] || (a[1] < b[1] ? -1 : 1);
  });
  const rank = new Int16Array(labels.length);
  order.forEach((group, index) => {
    rank[group] = index;
  });
  return {
    id: 'demographic',
    name: t(language, 'grouping.demographic'),
    groups: order.map((group) => {
      const { name } = labels[group]!;
      return { id: name, name, definition: name, rule: null };
    }),
    assignment: assignment.map((group) => (group < 0 ? -1 : rank[group]!)),
    definition: t(
      language,
      ages === null
        ? 'grouping.says.gender'
        : gender === null
          ? 'grouping.says.age'
          : 'grouping.says.demographic',
    ),
    basis: ['age', 'gender'],
  };
}

function attribute({ cleaned }: Analysis, role: 'city' | 'region' | 'gender'): Dimension | null {
  const found = cleaned.customers.attributes.find((one) => one.role === role);
  return found?.kind === 'text' ? found.dimension : null;
}

function numbers(analysis: Analysis, role: 'age'): ArrayLike<number> | null {
  const has = analysis.cleaned.customers.attributes.some(
    (one) => one.kind === 'number' && (one.role === 'age' || one.role === 'birth-date'),
  );
  if (!has) return null;
  if (analysis.rfm === null) return agesWithoutOrders(analysis);
  const column = customerColumn(analysis, role);
  return column.kind === 'number' ? column.values : null;
}

/** Ages as the customers sheet has them, else from birth dates where the as-of day is set. */
function agesWithoutOrders({ cleaned, asOf }: Analysis): ArrayLike<number> | null {
  const valuesOf = (role: 'age' | 'birth-date') => {
    const found = cleaned.customers.attributes.find((one) => one.role === role);
    return found?.kind === 'number' ? found.values : null;
  };
  const given = valuesOf('age');
  const births = valuesOf('birth-date');
  if (given !== null || births === null || asOf === null) return given;
  return births.map((birth) => yearsBetween(birth, asOf));
}
