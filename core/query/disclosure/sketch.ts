import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Selection } from './axes.ts';
import { eachFact, type FactKind, universeOf } from './facts.ts';

/**
 * A short stand-in for everything a number was counted from: each customer falls into one of 256
 * buckets, each fact adds its own pseudo-random weight there (mod 2³²). Sketches add and subtract like
 * the numbers themselves. Two numbers whose difference is about k customers differ in at most k buckets,
 * so a small difference is never missed; a few more than k may be taken for k.
 */
export type Sketch = Uint32Array;

const BUCKETS = 256;

/**
 * Sketches of one kind of fact, one for each wanted value of a column, or one for all of a selection.
 *
 * @param selections what the facts are restricted to
 * @param split the column and the values to be told apart; `null`: one sketch, at key −1
 */
export function sketches(
  analysis: Analysis,
  kind: FactKind,
  period: Period | null,
  selections: readonly Selection[],
  split: Selection | null,
): ReadonlyMap<number, Sketch> {
  const made = new Map([...(split?.codes ?? [-1])].map((code) => [code, newSlot()] as const));
  const slots = Array.from({ length: split?.axis.count ?? 0 }, (_, code) => made.get(code));
  const whole = made.get(-1);
  const masks = selections.map(({ axis, codes }) => ({
    ...axis,
    wanted: Uint8Array.from({ length: axis.count }, (_, code) => (codes.has(code) ? 1 : 0)),
  }));
  const ofPeople = universeOf(kind) === 'people';
  const repeaters = kind === 'repeaters';
  let lastPerson = -1;
  let bucket = 0;
  eachFact(analysis, kind, period, (person, customer, row, order) => {
    for (const { by, codes, wanted } of masks) {
      const index = by === 'customers' ? customer : row;
      if (index < 0 || wanted[codes[index]!] !== 1) return;
    }
    const slot = split === null ? whole : slots[codeOf(split, customer, row)];
    if (slot === undefined) return;
    if (person !== lastPerson) {
      lastPerson = person;
      bucket = bucketOf(person);
    }
    if (!ofPeople) {
      slot.sketch[bucket]! += mixed(row, 0x51ed);
      return;
    }
    if (slot.person !== person) {
      slot.person = person;
      slot.order = order;
      slot.isCounted = false;
    }
    if (slot.isCounted || (repeaters && slot.order === order)) return;
    slot.isCounted = true;
    slot.sketch[bucket]! += mixed(person, 0xc2b2);
  });
  return new Map([...made].map(([code, { sketch }]) => [code, sketch]));
}

interface Slot {
  readonly sketch: Sketch;
  person: number;
  order: number;
  isCounted: boolean;
}

function newSlot(): Slot {
  return { sketch: new Uint32Array(BUCKETS), person: -1, order: -1, isCounted: false };
}

function codeOf({ axis }: Selection, customer: number, row: number): number {
  const index = axis.by === 'customers' ? customer : row;
  return index < 0 ? -1 : axis.codes[index]!;
}

function bucketOf(person: number): number {
  return mixed(person, 0x2545) % BUCKETS;
}

/** A number spread over 32 bits (Murmur3's finaliser); fixed, as answers must not change by chance. */
function mixed(value: number, salt: number): number {
  let bits = (value + 1) ^ Math.imul(salt, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Sum of some sketches. */
export function sumOf(parts: readonly Sketch[]): Sketch {
  const sum = new Uint32Array(BUCKETS);
  for (const part of parts) {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) sum[bucket]! += part[bucket]!;
  }
  return sum;
}

/** `whole` less `part`. */
export function differenceOf(whole: Sketch, part: Sketch): Sketch {
  return whole.map((value, bucket) => value - part[bucket]!);
}

/** Whether what is behind a sketch is 1 to `most` customers, as far as can be seen. */
export function isFew(sketch: Sketch, most: number): boolean {
  let filled = 0;
  for (const value of sketch) {
    if (value !== 0) filled += 1;
    if (filled > most) return false;
  }
  return filled > 0;
}

/** Whether two numbers differ by 1 to `most` customers. */
export function differByFew(left: Sketch, right: Sketch, most: number): boolean {
  let filled = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    if (left[bucket] !== right[bucket]) filled += 1;
    if (filled > most) return false;
  }
  return filled > 0;
}

/** Whether `one + sign × other` differs from `third` by 1 to `most` customers. */
export function sumDiffersByFew(
  one: Sketch,
  sign: 1 | -1,
  other: Sketch,
  third: Sketch,
  most: number,
): boolean {
  let filled = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    if ((one[bucket]! + sign * other[bucket]! - third[bucket]!) | 0) filled += 1;
    if (filled > most) return false;
  }
  return filled > 0;
}
