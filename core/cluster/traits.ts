import type { Trait } from './types.ts';

/** From here on a column sets a cluster apart, in standard deviations. */
const TELLING = 0.5;
const VERY = 1.5;
const SHOWN = 2;

/** Traits of a cluster, and its number among clusters that share them. */
export interface Character {
  readonly traits: readonly Trait[];
  readonly twin: number | null;
}

/**
 * What sets each cluster apart from the mean of all: its two strongest traits, more where two clusters
 * would otherwise be told by the same ones.
 *
 * @param columns names, one a number of each centroid
 * @param centroids of each cluster in standard deviations from the mean of all
 *
 * @example
 * characters(['income', 'spend'], [[2, 0], [-0.7, 0.1]]).map(({ traits }) => traits[0].degree) // => ['very-high', 'low']
 */
export function characters(
  columns: readonly string[],
  centroids: readonly (readonly number[])[],
): readonly Character[] {
  const all = centroids.map((centroid) => traitsOf(columns, centroid));
  const shown = all.map(() => SHOWN);
  const key = (index: number) =>
    all[index]!.slice(0, shown[index])
      .map(({ column, degree }) => `${degree} ${column}`)
      .sort()
      .join('\n');
  const twinsOf = (index: number) => [...all.keys()].filter((other) => key(other) === key(index));
  for (let count = SHOWN + 1; count <= columns.length; count += 1) {
    const alike = [...all.keys()].filter((index) => twinsOf(index).length > 1);
    for (const index of alike) shown[index] = count;
  }
  return all.map((traits, index) => {
    const twins = twinsOf(index);
    return {
      traits: traits.slice(0, shown[index]),
      twin: twins.length > 1 ? twins.indexOf(index) + 1 : null,
    };
  });
}

function traitsOf(columns: readonly string[], centroid: readonly number[]): readonly Trait[] {
  return columns
    .map((column, index) => ({ column, z: centroid[index]!, degree: degreeOf(centroid[index]!) }))
    .filter(({ z }) => Math.abs(z) >= TELLING)
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z));
}

function degreeOf(z: number): Trait['degree'] {
  if (z >= VERY) return 'very-high';
  if (z > 0) return 'high';
  return z <= -VERY ? 'very-low' : 'low';
}
