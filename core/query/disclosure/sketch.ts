import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Selection } from './axes.ts';
import { cellsOfFacts, selectedFacts } from './fact-cells.ts';
import { type FactKind, factsOf, universeOf } from './facts.ts';

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
  const facts = factsOf(analysis, kind, period);
  const { persons, orders, places, rowAt } = facts;
  const codes = [...(split?.codes ?? [-1])];
  // Slot 0 takes what isn't wanted.
  const slotOfCode = new Int32Array(split?.axis.count ?? 0);
  codes.forEach((code, at) => {
    if (code >= 0) slotOfCode[code] = at + 1;
  });
  const codeOf = split === null ? null : cellsOfFacts(facts, [split.axis], [1]);
  const selected = selectedFacts(facts, selections);
  const buckets = new Uint32Array((codes.length + 1) * BUCKETS);
  const ofPeople = universeOf(kind) === 'people';
  const repeaters = kind === 'repeaters';
  const personIn = new Int32Array(codes.length + 1).fill(-1);
  const orderIn = new Int32Array(codes.length + 1).fill(-1);
  const isCounted = new Uint8Array(codes.length + 1);
  let lastPerson = -1;
  let bucket = 0;
  let weight = 0;
  for (let fact = 0; fact < persons.length; fact += 1) {
    if (selected !== null && selected[fact] === 0) continue;
    const code = codeOf === null ? 0 : codeOf[fact]!;
    if (code < 0) continue;
    const slot = codeOf === null ? 1 : slotOfCode[code]!;
    if (slot === 0) continue;
    const person = persons[fact]!;
    if (person !== lastPerson) {
      lastPerson = person;
      bucket = bucketOf(person);
      weight = mixed(person, 0xc2b2);
    }
    const place = slot * BUCKETS + bucket;
    if (!ofPeople) {
      const row = rowAt === null ? places![fact]! : rowAt[places![fact]!]!;
      buckets[place]! += mixed(row, 0x51ed);
      continue;
    }
    if (personIn[slot] !== person) {
      personIn[slot] = person;
      orderIn[slot] = orders[fact]!;
      isCounted[slot] = 0;
    }
    if (isCounted[slot] === 1 || (repeaters && orderIn[slot] === orders[fact])) continue;
    isCounted[slot] = 1;
    buckets[place]! += weight;
  }
  return new Map(
    codes.map((code, at) => [code, buckets.slice((at + 1) * BUCKETS, (at + 2) * BUCKETS)]),
  );
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
