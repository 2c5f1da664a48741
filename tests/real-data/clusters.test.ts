import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTables, type Clustering, clusterRows, sheetColumns } from '#core';
import { readPatiently } from '../support/read-patiently.ts';
import { hasShared, shared } from '../support/shared.ts';

interface Run {
  readonly k: number;
  readonly inertia: number;
  readonly silhouette: number;
  readonly sizes: readonly number[];
  readonly cluster_means_raw: readonly (readonly number[])[];
}
type Reference = Readonly<Record<string, { readonly n: number; readonly runs: readonly Run[] }>>;

/** scikit-learn's KMeans with 20 starts, on the same columns. */
const reference: Reference = hasShared
  ? JSON.parse(readFileSync(shared('data/expected/kmeans.json'), 'utf8'))
  : {};

async function clustered(
  file: string,
  names: readonly string[],
  log: boolean,
): Promise<(k?: { from: number; to: number }) => Clustering> {
  const tables = buildTables(await readPatiently(file));
  const { columns } = sheetColumns(tables, names)!;
  return (k) => clusterRows(columns, { log, ...(k === undefined ? {} : { k }) });
}

describe.skipIf(!hasShared)('k-means on real sheets', () => {
  const sets = [
    [
      'online_retail',
      'data/expected/online_retail_rfm_customers.csv',
      ['recency_days', 'frequency', 'monetary'],
      true,
    ],
    [
      'mall_income_spending',
      'data/mall_customers.csv',
      ['Annual Income (k$)', 'Spending Score (1-100)'],
      false,
    ],
    [
      'wholesale_log',
      'data/wholesale_customers.csv',
      ['Fresh', 'Milk', 'Grocery', 'Frozen', 'Detergents_Paper', 'Delicassen'],
      true,
    ],
  ] as const;

  it.each(sets)('%s: inertia and silhouette for 2 to 8 clusters as elsewhere', async (...set) => {
    const [name, file, columns, log] = set;
    const { n, runs } = reference[name]!;
    const found = (await clustered(file, columns, log))();
    expect(found.n).toBe(n);
    expect(found.byK.map(({ k }) => k)).toEqual(runs.map(({ k }) => k));
    for (const [index, run] of runs.entries()) {
      const fit = found.byK[index]!;
      expect(fit.inertia, `k ${run.k}`).toBeLessThanOrEqual(run.inertia * 1.001);
      expect(fit.sizes.reduce((sum, size) => sum + size, 0)).toBe(n);
      // A better grouping than the reference may have another silhouette.
      if (fit.inertia < run.inertia * 0.9999) continue;
      expect(Math.abs(fit.silhouette! - run.silhouette), `k ${run.k}`).toBeLessThan(0.005);
    }
  });

  it('finds the five groups of the Mall customers, silhouette 0.5547', async () => {
    const [, [name, file, columns, log]] = sets;
    const found = (await clustered(file, columns, log))();
    const wanted = reference[name]!.runs.find(({ k }) => k === 5)!;
    expect(found.k).toBe(5);
    expect(found.silhouette).toBeCloseTo(0.5547, 3);
    expect(found.clusters.map(({ size }) => size)).toEqual(
      [...wanted.sizes].sort((one, other) => other - one),
    );
    const means = wanted.cluster_means_raw.map((mean) =>
      mean.map((value) => value.toFixed(6)).join(),
    );
    const own = found.clusters.map((cluster) =>
      cluster.means.map((value) => value.toFixed(6)).join(),
    );
    expect(own.sort()).toEqual(means.sort());
    expect(found.stability).toBeGreaterThan(0.8);
  });
});
