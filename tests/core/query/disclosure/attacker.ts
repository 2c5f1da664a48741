import type { Answer, Question } from '#core';
import type { World } from './world.ts';

/**
 * Someone who knows every row but the numbers, and takes shown numbers from each other. Works on the rows
 * alone, in its own way, so that it shares no mistake with the guard.
 */

/** A number that was shown: what it counts, and which rows or customers stand behind it. */
export interface Known {
  readonly kind: 'money' | 'orders' | 'people';
  /** Bits of rows (money, orders) or customers (people). */
  readonly behind: Uint32Array;
  readonly what: string;
}

const MOST = 10;

/** What was shown of a question over one period: the whole or not, and which rows of the table. */
export interface Seen {
  readonly asked: Question;
  readonly period: Answer['period'];
  readonly hasWhole: boolean;
  /** `null`: no table. */
  readonly labels: readonly string[] | null;
}

/** What an answer shows, as a reader sees it. */
export function seenIn(answer: Answer): readonly Seen[] {
  const { asked, table, total, comparison } = answer;
  const shows = (row: { readonly value: number | null } | null | undefined): boolean =>
    typeof row?.value === 'number';
  const rows = (table ?? []).filter(shows);
  const now = {
    asked,
    period: asked.period,
    hasWhole: table === null ? shows(answer) : shows(total),
    labels: table === null ? null : rows.map(({ label }) => label),
  };
  if (comparison === null) return [now];
  const moved = rows.filter(({ change }) => typeof change === 'number');
  return [
    now,
    {
      asked,
      period: comparison.period,
      hasWhole: shows(comparison),
      labels: table === null ? null : moved.map(({ label }) => label),
    },
  ];
}

/** Every number that was shown with what is behind it, also what can be had from one table alone. */
export function knownFrom(
  world: World,
  { asked, period, hasWhole, labels }: Seen,
): readonly Known[] {
  const whole = hasWhole ? numbersOf(world, asked, period, null) : [];
  const rows = (labels ?? []).map((label) => numbersOf(world, asked, period, label));
  return [...whole, ...rows.flat(), ...(labels === null ? [] : restsOf(whole, rows))];
}

/** The whole less all rows that are shown; nothing where customers are in several rows. */
function restsOf(wholes: readonly Known[], rows: readonly (readonly Known[])[]): readonly Known[] {
  return wholes.flatMap(({ kind, what, behind: all }, at) => {
    const behind = Uint32Array.from(all);
    for (const row of rows) {
      const part = row[at]!.behind;
      if (!isInside(part, behind)) return [];
      for (let word = 0; word < behind.length; word += 1) behind[word]! &= ~part[word]!;
    }
    return [{ kind, behind, what: `${what} less its rows` }];
  });
}

/** The numbers of one cell: `label` is the row of the table, `null` the whole. */
function numbersOf(
  world: World,
  asked: Question,
  period: Answer['period'],
  label: string | null,
): readonly Known[] {
  const what = `${asked.metric} ${label ?? 'all'}`;
  const customers = (test: (person: number) => boolean): Known => ({
    kind: 'people',
    behind: bits(
      world.people.length,
      (person) => inGroup(world, asked, person, label) && test(person),
    ),
    what,
  });
  const { orders, people } = world;
  const isIn = (at: number): boolean => {
    const { person, day, channel } = orders[at]!;
    if (!inGroup(world, asked, person, label)) return false;
    if (period !== null && (day < period.from || day > period.to)) return false;
    if (asked.filters.some((one) => one.dimension === 'channel' && !one.values.includes(channel))) {
      return false;
    }
    if (asked.dimension === 'month' && label !== null && monthOf(day) !== label) return false;
    return asked.dimension !== 'channel' || label === null || channel === label;
  };
  const rows = bits(orders.length, isIn);
  const buyers = new Set<number>();
  orders.forEach(({ person }, at) => {
    if (((rows[at >>> 5]! >>> (at & 31)) & 1) === 1) buyers.add(person);
  });
  switch (asked.metric) {
    case 'orders':
      return [{ kind: 'orders', behind: rows, what }];
    case 'revenue':
    case 'aov':
      return [
        { kind: 'money', behind: rows, what },
        { kind: 'orders', behind: rows, what },
      ];
    case 'buyers':
      return [customers((person) => buyers.has(person))];
    case 'segment_size': {
      const whole = { ...asked, segments: [] };
      const among = asked.dimension === 'segment' ? null : label;
      return [
        customers(() => true),
        {
          kind: 'people',
          behind: bits(people.length, (person) => inGroup(world, whole, person, among)),
          what: `${what} of`,
        },
      ];
    }
    case 'conversion_rate': {
      const entered = (person: number): boolean =>
        people[person]!.depth >= 1 && isReachedIn(person, period);
      const hit = (person: number): boolean => entered(person) && people[person]!.depth === 4;
      return [
        customers(entered),
        customers(hit),
        customers((person) => entered(person) && !hit(person)),
      ];
    }
    default:
      throw new Error(`not attacked: ${asked.metric}`);
  }
}

const FIRST_DAY = Date.UTC(2026, 2, 1) / 86_400_000;

function isReachedIn(person: number, period: Question['period'] | Answer['period']): boolean {
  const day = FIRST_DAY + (person % 120);
  return period === null || (day >= period.from && day <= period.to);
}

function inGroup(
  { people }: World,
  asked: Question,
  person: number,
  label: string | null,
): boolean {
  const { city, level, segment } = people[person]!;
  if (asked.segments.length > 0 && !asked.segments.includes(segment)) return false;
  for (const { dimension, values } of asked.filters) {
    if (dimension === 'city' && !values.includes(city)) return false;
    if (dimension === 'membership' && !values.includes(level)) return false;
  }
  if (label === null) return true;
  if (asked.dimension === 'city') return city === label;
  if (asked.dimension === 'membership') return level === label;
  return asked.dimension !== 'segment' || segment === label;
}

function monthOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 7);
}

function bits(count: number, test: (at: number) => boolean): Uint32Array {
  const words = new Uint32Array((count + 31) >>> 5);
  for (let at = 0; at < count; at += 1) if (test(at)) words[at >>> 5]! |= 1 << (at & 31);
  return words;
}

/** The first group of 1 to 10 customers that numbers of two answers give away; `null`: none. */
export function recovered(
  world: World,
  one: readonly Known[],
  other: readonly Known[],
): string | null {
  for (const first of one) {
    if (isFew(world, first.kind, first.behind)) return first.what;
    for (const second of other) {
      if (first.kind !== second.kind) continue;
      if (leavesFew(world, first, second)) return `${first.what} less ${second.what}`;
      if (leavesFew(world, second, first)) return `${second.what} less ${first.what}`;
    }
  }
  return null;
}

/** The first group that one number of an answer less one of each of two others gives away. */
export function recoveredByThree(
  world: World,
  whole: readonly Known[],
  one: readonly Known[],
  other: readonly Known[],
): string | null {
  for (const all of whole) {
    for (const first of one) {
      if (first.kind !== all.kind || !isInside(first.behind, all.behind)) continue;
      const behind = all.behind.map((word, at) => word & ~first.behind[at]!);
      const rest = { ...all, behind };
      for (const second of other) {
        if (second.kind === all.kind && leavesFew(world, rest, second)) {
          return `${all.what} less ${first.what} less ${second.what}`;
        }
      }
    }
  }
  return null;
}

function isInside(part: Uint32Array, whole: Uint32Array): boolean {
  return part.every((word, at) => (word & ~whole[at]!) === 0);
}

function leavesFew(world: World, whole: Known, part: Known): boolean {
  let left = 0;
  for (let word = 0; word < whole.behind.length; word += 1) {
    const [all, less] = [whole.behind[word]!, part.behind[word]!];
    if ((less & ~all) !== 0) return false;
    left |= all & ~less;
  }
  if (left === 0) return false;
  return isFew(
    world,
    whole.kind,
    whole.behind.map((word, at) => word & ~part.behind[at]!),
  );
}

function isFew({ orders }: World, kind: Known['kind'], behind: Uint32Array): boolean {
  const who = new Set<number>();
  for (let word = 0; word < behind.length; word += 1) {
    let left = behind[word]!;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left);
      left = (left & ~(1 << bit)) >>> 0;
      const at = word * 32 + bit;
      who.add(kind === 'people' ? at : orders[at]!.person);
      if (who.size > MOST) return false;
    }
  }
  return who.size > 0;
}
