import type { Random } from '../random.ts';
import type { SampleCustomer } from '../story/customers.ts';
import type { Words } from '../words/types.ts';
import { dateCell, repeatSome } from './dirt.ts';
import type { SampleCell, SampleSheet } from './types.ts';

/** The customers sheet: numbers as ids, two ways to type a phone number, 2 % repeated rows. */
export function customersSheet(
  customers: readonly SampleCustomer[],
  words: Words,
  random: Random,
): SampleSheet {
  const rows = customers.map((customer): readonly SampleCell[] => {
    const { woman, index, city } = customer;
    const address = woman ? words.woman : words.man;
    return [
      customer.id,
      address.replace('{name}', words.surnames[customer.surname]!),
      random.chance(0.1) ? words.phoneOtherwise(index) : words.phone(index),
      random.chance(0.85) ? `user${String(index + 1).padStart(4, '0')}@example.com` : null,
      woman ? words.genders.woman : words.genders.man,
      dateCell(customer.born),
      city === null ? null : words.cities[city]! + (random.chance(0.02) ? ' ' : ''),
      words.levels[customer.level]!,
      dateCell(customer.registered),
      customer.consent ? words.yes : words.no,
      customer.optedOut ? words.yes : words.no,
    ];
  });
  return {
    name: words.sheets.customers,
    headerRow: 1,
    rows: [words.customerHeaders, ...repeatSome(rows, 0.02, random)],
    widths: [12, 12, 20, 24, 8, 12, 12, 12, 14, 18, 12],
    dateColumns: [5, 8],
    timeColumns: [],
  };
}
