import { type Day, dayOf } from '../../basics/index.ts';
import type { SheetColumns } from '../sheet-columns.ts';
import type { Check } from '../types.ts';
import { rowCheck, unlessMostFail } from './row-check.ts';

const DAYS_A_YEAR = 365.25;
/** An age may have been asked up to a year before or after its birthday. */
const YEARS_APART = 1.5;
/** Money differs by rounding to cents, or by this share. */
const ROUNDING = 0.011;
const SHARE_APART = 0.001;
/** A city with fewer rows, or less of them in one region, does not tell which region is right. */
const FEWEST_ROWS = 3;
const MOSTLY = 0.8;

const PART = { dimension: 'completeness', part: 'redundant' } as const;

/** What a row says twice: birth date and age, total and price × quantity, city and region. */
export function redundantChecks(columns: SheetColumns, today: Day | null): readonly Check[] {
  return [ageCheck(columns, today), unlessMostFail(totalCheck(columns)), cityCheck(columns)].filter(
    (check) => check !== null,
  );
}

function ageCheck(columns: SheetColumns, today: Day | null): Check | null {
  const births = columns.numbers('birth-date');
  const ages = columns.numbers('age');
  if (births === null || ages === null || today === null) return null;
  const roles = ['age', 'birth-date'] as const;
  return rowCheck(columns, { ...PART, code: 'quality.check.age-birth', roles }, (row) => {
    const [birth, age] = [births[row]!, ages[row]!];
    if (Number.isNaN(birth) || Number.isNaN(age)) return null;
    const years = (today - dayOf(birth)) / DAYS_A_YEAR;
    return Math.abs(years - 0.5 - age) <= YEARS_APART;
  });
}

/** A discount beside the price may be taken off the total already. */
function totalCheck(columns: SheetColumns): Check | null {
  const amounts = columns.numbers('amount');
  const prices = columns.numbers('unit-price');
  const quantities = columns.numbers('quantity');
  if (amounts === null || prices === null || quantities === null) return null;
  const discounts = columns.numbers('discount');
  const roles = ['amount', 'unit-price', 'quantity'] as const;
  return rowCheck(columns, { ...PART, code: 'quality.check.total', roles }, (row) => {
    const [amount, product] = [amounts[row]!, prices[row]! * quantities[row]!];
    if (Number.isNaN(amount) || Number.isNaN(product)) return null;
    const apart = Math.max(ROUNDING, Math.abs(product) * SHARE_APART);
    const off = discounts === null ? 0 : Math.abs(discounts[row]! || 0);
    return Math.abs(amount - product) <= apart || Math.abs(amount + off - product) <= apart;
  });
}

/** Rows whose city mostly stands with another region. */
function cityCheck(columns: SheetColumns): Check | null {
  const cities = columns.words('city');
  const regions = columns.words('region');
  if (cities === null || regions === null) return null;
  const counts = cities.values.map(() => new Map<number, number>());
  cities.codes.forEach((city, row) => {
    const region = regions.codes[row]!;
    if (city < 0 || region < 0) return;
    counts[city]!.set(region, (counts[city]!.get(region) ?? 0) + 1);
  });
  const usual = counts.map(usualRegion);
  return rowCheck(
    columns,
    { ...PART, code: 'quality.check.city', roles: ['region', 'city'] },
    (row) => {
      const [city, region] = [cities.codes[row]!, regions.codes[row]!];
      const expected = city < 0 ? null : usual[city]!;
      return region < 0 || expected === null ? null : region === expected;
    },
  );
}

function usualRegion(counts: ReadonlyMap<number, number>): number | null {
  let total = 0;
  let best: number | null = null;
  for (const [region, count] of counts) {
    total += count;
    if (best === null || count > counts.get(best)!) best = region;
  }
  if (best === null || total < FEWEST_ROWS) return null;
  return counts.get(best)! >= total * MOSTLY ? best : null;
}
