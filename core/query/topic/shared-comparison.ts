import type { ComparedValue, SegmentComparison } from '../../compare/index.ts';
import { type Language, listed } from '../../i18n/index.ts';
import type { AnswerRow } from '../types.ts';
import { COUNT_STEP, sharedShare, toStep } from './shared-rows.ts';

/** Names put together into one row; more make no name. */
const MOST_IN_NAME = 3;

/** A value of a column, and how many customers of either group have it; `null`: those without a name. */
type CountedValue = Pick<ComparedValue, 'value' | 'first' | 'second'>;

/** Values of a column, alone or together, in both segments. */
export interface ComparedTogether {
  /** Empty: all that is left. */
  readonly values: readonly string[];
  readonly first: number;
  readonly second: number;
}

/**
 * The values of a compared column so that none stands for 1 to `most` customers in either segment: values
 * with enough stand alone, the next ones together with their neighbours by size, and whatever is left is
 * one row, which takes in others until it is large enough. As every customer with a value is in one row,
 * nothing smaller is left of a whole.
 *
 * @param values most customers first
 * @returns fewer than two rows compare nothing: empty
 */
export function togetherEnough(
  values: readonly CountedValue[],
  most: number,
): readonly ComparedTogether[] {
  const alone = values.filter((one) => one.value !== null && isOpen(one, most));
  const packs: ComparedTogether[] = alone.map((one) => sumOf([one]));
  let left = values.filter((one) => !alone.includes(one));
  while (left.length > 1) {
    const pack = smallestPack(left, most);
    if (pack === null) break;
    packs.push(sumOf(pack));
    left = left.slice(pack.length);
  }
  let rest = { ...sumOf(left), values: [] };
  while (left.length > 0 && packs.length > 0 && !isOpen(rest, most)) {
    const { first, second } = packs.pop()!;
    rest = { values: [], first: rest.first + first, second: rest.second + second };
  }
  const rows = left.length === 0 ? packs : [...packs, rest];
  return rows.length < 2 ? [] : rows;
}

type Counts = Pick<ComparedTogether, 'first' | 'second'>;

const isOpen = ({ first, second }: Counts, most: number): boolean =>
  [first, second].every((count) => count === 0 || count > most);

/** As few of the largest as are enough in both segments; `null`: that takes too many names. */
function smallestPack(left: readonly CountedValue[], most: number): readonly CountedValue[] | null {
  for (let size = 2; size <= Math.min(MOST_IN_NAME, left.length); size += 1) {
    const pack = left.slice(0, size);
    if (pack.some(({ value }) => value === null)) return null;
    const { first, second } = sumOf(pack);
    if (first > most && second > most) return pack;
  }
  return null;
}

function sumOf(some: readonly CountedValue[]): ComparedTogether {
  return {
    values: some.map(({ value }) => value!),
    first: some.reduce((sum, one) => sum + one.first, 0),
    second: some.reduce((sum, one) => sum + one.second, 0),
  };
}

/** A row of a comparison as those who read along may see it: rounded counts, and shares by them. */
export interface SharedPair {
  readonly label: string;
  readonly first: Pick<AnswerRow, 'value' | 'n'>;
  readonly second: Pick<AnswerRow, 'value' | 'n'>;
}

/**
 * Two segments in a text column for people who may not see every number; empty where too few customers
 * stand behind it, or the column holds numbers.
 *
 * @param others what the row of all that is left is called
 */
export function sharedPairs(
  { first, second, result }: SegmentComparison,
  most: number,
  { language, others }: { readonly language: Language; readonly others: string },
): readonly SharedPair[] {
  if (result.kind !== 'categories') return [];
  const told = (count: number, n: number) => ({
    value: sharedShare(count, n),
    n: toStep(count, COUNT_STEP),
  });
  const rows = togetherEnough(result.values, most).map((one) => ({
    label: one.values.length === 0 ? others : listed(language, one.values),
    first: told(one.first, first.n),
    second: told(one.second, second.n),
  }));
  const isTold = rows.every((row) => row.first.value !== null && row.second.value !== null);
  return isTold ? rows : [];
}
