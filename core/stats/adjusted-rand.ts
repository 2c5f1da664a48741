/**
 * How far two groupings of the same things agree, beyond what chance gives: the adjusted Rand index.
 * 1: the same groups, whatever their numbers; 0: no more than by chance.
 *
 * @param one group of each thing, 0 upwards
 * @param other group of each thing in the other grouping, 0 upwards; as many things
 * @returns `null` for fewer than two things
 * @see Hubert & Arabie 1985, "Comparing Partitions"
 *
 * @example
 * adjustedRand([0, 0, 1, 1], [1, 1, 0, 0]) // => 1
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  const n = one.length;
  if (n < 2) return null;
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (let index = 0; index < n; index += 1) {
    count(cells, `${one[index]},${other[index]}`);
    count(rows, one[index]!);
    count(columns, other[index]!);
  }
  const together = pairsWithin(cells.values());
  const inOne = pairsWithin(rows.values());
  const inOther = pairsWithin(columns.values());
  return indexOf(together, inOne, inOther, n);
}

/**
 * The same from the counts of things in each pair of groups, first grouping down, second across.
 *
 * @returns `null` for fewer than two things
 *
 * @example
 * adjustedRandOfCounts([[0, 2], [2, 0]]) // => 1
 */
export function adjustedRandOfCounts(table: readonly (readonly number[])[]): number | null {
  const rows = table.map((row) => row.reduce((sum, one) => sum + one, 0));
  const columns = (table[0] ?? []).map((_, column) =>
    table.reduce((sum, row) => sum + row[column]!, 0),
  );
  const n = rows.reduce((sum, one) => sum + one, 0);
  if (n < 2) return null;
  return indexOf(pairsWithin(table.flat()), pairsWithin(rows), pairsWithin(columns), n);
}

function indexOf(together: number, inOne: number, inOther: number, n: number): number {
  const expected = (inOne * inOther) / pairs(n);
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsWithin(sizes: Iterable<number>): number {
  let sum = 0;
  for (const size of sizes) sum += pairs(size);
  return sum;
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}
