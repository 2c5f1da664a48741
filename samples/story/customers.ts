import type { Day } from '#core';
import type { Random } from '../random.ts';
import { SEASON } from './calendar.ts';
import { HABITS } from './habits.ts';

/** An invented customer; words are chosen later, by index. */
export interface SampleCustomer {
  readonly id: number;
  /** Position in the list: makes the invented phone number and e-mail address. */
  readonly index: number;
  /** Index into `HABITS`. */
  readonly habit: number;
  readonly surname: number;
  readonly woman: boolean;
  readonly born: Day | null;
  readonly city: number | null;
  readonly level: number;
  readonly registered: Day;
  readonly consent: boolean;
  readonly optedOut: boolean;
  /** Index of the channel they mostly answer to. */
  readonly channel: number;
}

/** Number of customers of the sample. */
export const CUSTOMERS = 2000;
const FIRST_ID = 100_001;
const SURNAMES = 20;
const CITY_WEIGHTS = [9, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2];

/** The customers, in order of their number. */
export function sampleCustomers(random: Random): readonly SampleCustomer[] {
  const shares = HABITS.map(({ share }) => share);
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const habit = random.weighted(shares);
    const isNew = HABITS[habit]!.active.from > SEASON.from;
    return {
      id: FIRST_ID + index * 3,
      index,
      habit,
      surname: random.integer(0, SURNAMES - 1),
      woman: random.chance(0.62),
      born: random.chance(0.9) ? 2192 + random.integer(0, 12_500) : null,
      city: random.chance(0.95) ? random.weighted(CITY_WEIGHTS) : null,
      level: habit === 0 ? random.weighted([0, 1, 4, 5]) : random.weighted([6, 3, 1, 0]),
      registered: isNew
        ? HABITS[habit]!.active.from - random.integer(0, 20)
        : SEASON.from - random.integer(0, 900),
      consent: random.chance(0.94),
      optedOut: random.chance(0.06),
      channel: random.weighted([36, 28, 24, 12]),
    };
  });
}
