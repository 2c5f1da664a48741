import { type Binned, MISSING } from './bins.ts';

/** A question that parts customers into those it holds for (left) and all others. */
export interface Split {
  readonly feature: number;
  /** Numbers: bins up to this go left. Texts: this bin goes left. */
  readonly bin: number;
  /** Lower is better: weighted Gini impurity of both sides. */
  readonly impurity: number;
}

/**
 * The question with the purest sides; of equals that of the first feature and lowest bin. `null` when
 * no question leaves enough customers on both sides or makes the sides purer.
 *
 * @param rows positions (into the bins) of the customers to part
 * @param groups group of each position
 * @param groupCount number of groups
 * @param least customers that each side must keep
 */
export function bestSplit(
  features: readonly Binned[],
  rows: Int32Array,
  groups: Int16Array,
  groupCount: number,
  least: number,
): Split | null {
  const all = new Float64Array(groupCount);
  for (const row of rows) all[groups[row]!]! += 1;
  let best: Split | null = null;
  // Below this a question is worth nothing but rounding.
  let mark = weighted(all, rows.length) - 1e-9 * rows.length;
  features.forEach(({ feature, bins, count }, index) => {
    const histogram = new Float64Array((MISSING + 1) * groupCount);
    for (const row of rows) histogram[bins[row]! * groupCount + groups[row]!]! += 1;
    const left = new Float64Array(groupCount);
    const right = new Float64Array(groupCount);
    for (let bin = 0; bin < count; bin += 1) {
      if (feature.kind === 'text') left.fill(0);
      for (let group = 0; group < groupCount; group += 1) {
        left[group]! += histogram[bin * groupCount + group]!;
      }
      let onLeft = 0;
      for (let group = 0; group < groupCount; group += 1) {
        onLeft += left[group]!;
        right[group] = all[group]! - left[group]!;
      }
      const onRight = rows.length - onLeft;
      if (onLeft < least || onRight < least) continue;
      const impurity = weighted(left, onLeft) + weighted(right, onRight);
      if (impurity >= mark) continue;
      // Only a clearly purer split takes over, so that rounding never decides between equal ones.
      mark = impurity - 1e-9 * rows.length;
      best = { feature: index, bin, impurity };
    }
  });
  return best;
}

/** n × Gini impurity. */
function weighted(counts: Float64Array, n: number): number {
  if (n === 0) return 0;
  let squares = 0;
  for (const count of counts) squares += count * count;
  return n - squares / n;
}
