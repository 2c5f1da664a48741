import { type Day, parseIsoDay } from '#core';
import type { Random } from '../random.ts';

/** An invented person whom several systems know, each by another key. */
export interface SourcePerson {
  /** Position in the list: makes the invented ids, phone and e-mail. */
  readonly index: number;
  readonly isMember: boolean;
  readonly hasMail: boolean;
  readonly woman: boolean;
  readonly born: Day | null;
  readonly city: number;
  /** Another city, as the membership system has it since the person moved; `null` for most. */
  readonly movedTo: number | null;
  readonly level: number;
  /** When the CRM and the membership system last asked. */
  readonly updated: Day;
  readonly renewed: Day;
  readonly consent: boolean;
  /** How often they buy: 0 hardly, 1 now and then, 2 often. */
  readonly buys: number;
  /** What they say about shopping, each from 1 (not at all) to 5 (very much). */
  readonly likesNew: number;
  readonly waitsForOffers: number;
  readonly comparesPrices: number;
}

/** How many people there are. */
export const PEOPLE = 300;
/** People whom the CRM has twice, under a second customer id. */
export const TWICE: readonly number[] = [12, 45, 78, 131, 190, 244];
/** People whom a shop assistant registered with the shop's own phone. */
export const WITH_SHOP_PHONE: readonly number[] = [20, 61, 102, 143, 184];

export const FIRST_DAY: Day = parseIsoDay('2025-12-01')!;
export const LAST_DAY: Day = parseIsoDay('2026-06-25')!;

/** The people, in order of their customer id. */
export function sourcePeople(random: Random): readonly SourcePerson[] {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const buys = random.weighted([5, 3, 2]);
    const city = random.integer(0, 5);
    const isThrifty = random.chance(0.45);
    const scale = (isHigh: boolean) =>
      random.weighted(isHigh ? [0, 1, 2, 5, 4] : [4, 5, 2, 1, 0]) + 1;
    return {
      index,
      isMember: random.chance(buys === 0 ? 0.45 : 0.8),
      hasMail: random.chance(0.8),
      woman: random.chance(0.6),
      born: random.chance(0.85) ? 4_000 + random.integer(0, 10_000) : null,
      city,
      movedTo: random.chance(0.06) ? (city + 1) % 6 : null,
      level: buys === 2 ? random.weighted([0, 2, 3]) : random.weighted([5, 2, 0]),
      updated: FIRST_DAY - random.integer(0, 300),
      renewed: FIRST_DAY + random.integer(0, 150),
      consent: random.chance(0.92),
      buys,
      likesNew: scale(!isThrifty),
      waitsForOffers: scale(isThrifty),
      comparesPrices: scale(isThrifty),
    };
  });
}

const four = (value: number): string => String(value).padStart(4, '0');

export const customerId = (index: number): string => `C${four(index + 1)}`;
/** The second customer id of somebody whom the CRM has twice. */
export const secondId = (index: number): string => customerId(PEOPLE + TWICE.indexOf(index));
export const memberId = (index: number): string => `M${20_001 + index * 7}`;
/** An obviously invented number. */
export const phoneOf = (index: number): string => `1380000${four(index + 1000)}`;
export const SHOP_PHONE = '13800009999';
export const mailOf = (index: number): string => `person${four(index + 1)}@example.com`;
/** The phone a system has of a person; the shop's for those registered with it. */
export const phoneInCrm = (index: number): string =>
  WITH_SHOP_PHONE.includes(index) ? SHOP_PHONE : phoneOf(index);
