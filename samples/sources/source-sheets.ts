import type { Day, Language } from '#core';
import { type Random, seededRandom } from '../random.ts';
import { dateCell } from '../sheets/dirt.ts';
import type { SampleCell, SampleSheet } from '../sheets/types.ts';
import { timeOfDay } from '../story/calendar.ts';
import {
  customerId,
  FIRST_DAY,
  LAST_DAY,
  mailOf,
  memberId,
  PEOPLE,
  phoneInCrm,
  phoneOf,
  SHOP_PHONE,
  type SourcePerson,
  secondId,
  sourcePeople,
  TWICE,
} from './people.ts';
import { SOURCE_WORDS, type SourceWords } from './words.ts';

const SEED = 300;
type Rows = readonly (readonly SampleCell[])[];

/**
 * One shop's customers in six systems, each with keys of its own: the CRM by customer id, phone, e-mail
 * and member number; orders by customer id, those of guests by phone; the membership system by member
 * number and phone; sign-ins by phone; a survey by e-mail; a behaviour log by member number. A few people
 * are in the CRM twice, some moved, and one phone is the shop's. Nobody in them is real.
 */
export function sourceSheets(language: Language, seed = SEED): readonly SampleSheet[] {
  const words = SOURCE_WORDS[language];
  let part = 0;
  const random = () => seededRandom(seed * 1000 + part++);
  const people = sourcePeople(random());
  const [crm, orders, membership, signIn, survey, behaviour] = words.sheets;
  return [
    sheet(crm, words.crm, crmRows(people, words, random()), [5, 9], []),
    sheet(orders, words.orders, orderRows(people, words, random()), [], [3]),
    sheet(membership, words.membership, memberRows(people, words, random()), [5], []),
    sheet(signIn, words.signIn, signInRows(people, words, random()), [], [0]),
    sheet(survey, words.survey, surveyRows(people, words, random()), [], [0]),
    sheet(behaviour, words.behaviour, behaviourRows(people, words, random()), [], [1]),
  ];
}

function sheet(
  name: string,
  header: readonly string[],
  rows: Rows,
  dateColumns: readonly number[],
  timeColumns: readonly number[],
): SampleSheet {
  const widths = header.map((text) => Math.max(14, text.length + 4));
  return { name, headerRow: 1, rows: [header, ...rows], widths, dateColumns, timeColumns };
}

function crmRows(people: readonly SourcePerson[], words: SourceWords, random: Random): Rows {
  const row = (person: SourcePerson, id: string): readonly SampleCell[] => {
    const { index, woman } = person;
    const isSecond = id !== customerId(index);
    const phone = phoneInCrm(index);
    return [
      id,
      words.name(index, woman),
      isSecond || random.chance(0.1) ? `+86 ${phone.slice(0, 3)} ${phone.slice(3)}` : phone,
      person.hasMail && !isSecond ? mailOf(index) : null,
      words.genders[woman ? 0 : 1],
      dateCell(isSecond ? null : person.born),
      words.cities[person.city]!,
      person.isMember && !isSecond ? memberId(index) : null,
      words.yesNo[person.consent ? 0 : 1],
      dateCell(person.updated),
    ];
  };
  return [
    ...people.map((person) => row(person, customerId(person.index))),
    ...TWICE.map((index) => row(people[index]!, secondId(index))),
  ];
}

function orderRows(people: readonly SourcePerson[], words: SourceWords, random: Random): Rows {
  const orders = people.flatMap(({ index, buys }) => {
    const count = [random.integer(0, 2), random.integer(2, 5), random.integer(5, 11)][buys]!;
    return Array.from({ length: count }, () => ({ index, day: dayOf(random) }));
  });
  orders.sort((a, b) => a.day - b.day || a.index - b.index);
  return orders.map(({ index, day }, number) => {
    const [product, category] = random.pick(words.products);
    const isGuest = random.chance(0.06);
    const id = TWICE.includes(index) && random.chance(0.4) ? secondId(index) : customerId(index);
    const quantity = random.weighted([0, 7, 2, 1]);
    return [
      `D${String(number + 1).padStart(5, '0')}`,
      isGuest ? null : id,
      isGuest || random.chance(0.3) ? phoneInCrm(index) : null,
      new Date(timeOfDay(day, random)),
      product,
      category,
      quantity,
      Math.round(random.around(130, 0.6) * quantity * 100) / 100,
      random.pick(words.orderChannels),
    ];
  });
}

function memberRows(people: readonly SourcePerson[], words: SourceWords, random: Random): Rows {
  return people
    .filter(({ isMember }) => isMember)
    .map((person) => [
      memberId(person.index),
      random.chance(0.85) ? phoneOf(person.index) : null,
      words.levels[person.level]!,
      random.integer(0, 30) * 50,
      words.cities[person.movedTo ?? person.city]!,
      dateCell(person.renewed),
    ]);
}

function signInRows(people: readonly SourcePerson[], words: SourceWords, random: Random): Rows {
  const known = people.filter(() => random.chance(0.45)).map(({ index }) => phoneInCrm(index));
  const others = Array.from({ length: 14 }, (_, number) => phoneOf(PEOPLE + number));
  const phones = [...known, ...others, SHOP_PHONE, SHOP_PHONE];
  const rows = phones.map((phone): readonly SampleCell[] => [
    new Date(timeOfDay(LAST_DAY - random.integer(0, 27), random)),
    random.chance(0.08) ? `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}` : phone,
    random.pick(words.signInEvents),
    random.pick(words.stores),
    words.campaign,
  ]);
  return rows.sort((a, b) => Number(a[0]) - Number(b[0]));
}

function surveyRows(people: readonly SourcePerson[], words: SourceWords, random: Random): Rows {
  const rows = people
    .filter(({ hasMail }) => hasMail && random.chance(0.6))
    .map((person): readonly SampleCell[] => {
      const mail = mailOf(person.index);
      const score = random.weighted(person.buys === 0 ? [2, 3, 4, 3, 1] : [1, 1, 3, 6, 5]) + 1;
      const mood = score <= 2 ? 0 : score === 3 ? 1 : 2;
      return [
        new Date(timeOfDay(LAST_DAY - random.integer(0, 20), random)),
        random.chance(0.1) ? mail.toUpperCase() : mail,
        score,
        random.chance(0.7) ? random.pick(words.comments[mood]!) : null,
        person.likesNew,
        person.waitsForOffers,
        person.comparesPrices,
        random.pick(words.lifestyles),
      ];
    });
  return rows.sort((a, b) => Number(a[0]) - Number(b[0]));
}

function behaviourRows(people: readonly SourcePerson[], words: SourceWords, random: Random): Rows {
  const rows = people
    .filter(({ isMember }) => isMember)
    .flatMap(({ index, buys }) => {
      const visits = random.integer(1, 4 + 3 * buys);
      return Array.from({ length: visits }, () => {
        const start = timeOfDay(dayOf(random), random);
        const depth = random.weighted([5, 3, 1, 1 + buys]);
        const channel = random.pick(words.channels);
        return Array.from({ length: depth + 1 }, (_, step): readonly SampleCell[] => [
          memberId(index),
          new Date(start + step * 240_000),
          words.events[step]!,
          channel,
        ]);
      }).flat();
    });
  return rows.sort((a, b) => Number(a[1]) - Number(b[1]));
}

/** Any day of the half year, the last weeks more often. */
function dayOf(random: Random): Day {
  const length = LAST_DAY - FIRST_DAY;
  return FIRST_DAY + Math.floor(length * Math.sqrt(random.next()));
}
