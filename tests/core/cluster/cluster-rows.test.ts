import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterColumn, clusterName, clusterRows, LensError } from '#core';

/** Three groups on one line: about 1, about 10, about 100. */
const spend: ClusterColumn = { name: 'spend', values: [1, 1.2, 0.8, 10, 11, 9, 10, 100, 104, 98] };
const visits: ClusterColumn = { name: 'visits', values: [1, 2, 1, 9, 8, 9, 9, 2, 1, 2] };

const points = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })),
  { minLength: 6, maxLength: 40 },
);
const columnsOf = (rows: readonly (readonly [number, number])[]): ClusterColumn[] => [
  { name: 'a', values: rows.map(([a]) => a) },
  { name: 'b', values: rows.map(([, b]) => b) },
];
const grouped = (rows: readonly (readonly [number, number])[]) =>
  clusterRows(columnsOf(rows), { k: { from: 2, to: 4 }, starts: 3 });
const differ = (rows: readonly (readonly [number, number])[]) =>
  new Set(rows.map((row) => row.join())).size >= 2;

describe('clusterRows', () => {
  it('finds groups that stand apart, with centroids in the units of the columns', () => {
    const found = clusterRows([spend, visits], { log: true });
    expect(found.k).toBe(3);
    expect(found.clusters.map(({ size }) => size)).toEqual([4, 3, 3]);
    expect([...found.assignment]).toEqual([2, 2, 2, 0, 0, 0, 0, 1, 1, 1]);
    expect(found.clusters[0]!.means).toEqual([10, 8.75]);
    // With logarithms the centroid is a typical value: exp of the mean of ln(1 + x), less 1.
    expect(found.clusters[0]!.centroid[0]).toBeCloseTo((11 * 12 * 10 * 11) ** (1 / 4) - 1, 9);
    expect(found.byK.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(found.silhouette).toBe(found.byK[1]!.silhouette);
  });

  it('has the mean as centroid without logarithms', () => {
    const { clusters } = clusterRows([spend], { k: { from: 3, to: 3 } });
    for (const { centroid, means } of clusters) expect(centroid[0]).toBeCloseTo(means[0]!, 9);
  });

  it('orders the groups by money where that is a column', () => {
    const { clusters } = clusterRows([{ ...spend, name: 'monetary' }], { k: { from: 3, to: 3 } });
    expect(clusters.map(({ means }) => Math.round(means[0]!))).toEqual([101, 10, 1]);
  });

  it('names groups by what sets them apart', () => {
    const { clusters } = clusterRows([spend, visits], { log: true });
    const names = clusters.map((cluster) => clusterName(cluster, 'en'));
    expect(names).toEqual(['high visits', 'high spend, low visits', 'low spend, low visits']);
    expect(clusterName(clusters[1]!, 'zh')).toBe('spend偏高、visits偏低');
  });

  it('says of days since the last order whether it is recent', () => {
    const traits = [{ column: 'recency_days', z: -0.8, degree: 'low' }] as const;
    expect(clusterName({ traits, twin: null }, 'en')).toBe('recent order');
    expect(clusterName({ traits, twin: 2 }, 'zh')).toBe('近期购买过（2）');
    expect(clusterName({ traits: [], twin: null }, 'zh')).toBe('各项接近平均');
  });

  it('leaves out rows that miss a value, and says so', () => {
    const values = [...Array.from(spend.values), Number.NaN];
    const found = clusterRows([{ name: 'spend', values }], { k: { from: 3, to: 3 } });
    expect(found).toMatchObject({ n: 10, missing: 1 });
    expect(found.assignment[10]).toBe(-1);
    expect(found.notes.map(({ code }) => code)).toContain('cluster.rows-missing');
  });

  it('says when a column is the same everywhere', () => {
    const constant = { name: 'one', values: spend.values.length ? new Array(10).fill(1) : [] };
    const { notes } = clusterRows([spend, constant], { k: { from: 3, to: 3 } });
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'cluster.constant-column', params: { column: 'one' } }),
    );
  });

  it('tries no more groups than there are different rows, and refuses fewer than wanted', () => {
    const few = { name: 'x', values: [1, 1, 2, 2, 3] };
    const found = clusterRows([few]);
    expect(found.byK.map(({ k }) => k)).toEqual([2, 3]);
    expect(found.notes.map(({ code }) => code)).toContain('cluster.k-cut');
    expect(() => clusterRows([{ name: 'x', values: [1, 1] }])).toThrow(LensError);
    expect(() => clusterRows([{ name: 'x', values: [] }])).toThrow('cluster.too-few');
  });

  it('marks a silhouette and a search that are made on a sample', () => {
    const values = Float64Array.from(
      { length: 12_000 },
      (_, row) => (row % 2) * 10 + (row % 7) / 7,
    );
    const found = clusterRows([{ name: 'x', values }], { k: { from: 2, to: 3 }, starts: 1 });
    expect(found).toMatchObject({ k: 2, n: 12_000, silhouetteOn: 5_000 });
    expect(found.byK[0]).toMatchObject({ n: 10_000 });
    expect(found.clusters.map(({ size }) => size)).toEqual([6_000, 6_000]);
    const codes = found.notes.map(({ code }) => code);
    expect(codes).toEqual(['cluster.searched-sample', 'cluster.silhouette-sampled']);
  });

  it('gives the same groups whatever the order of the rows', () => {
    fc.assert(
      fc.property(points.filter(differ), fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const keyed = rows.map((row) => ({ row, key: numbers.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
        const { assignment: one, ...rest } = grouped(rows);
        const { assignment: other, ...again } = grouped(shuffled);
        expect({ ...again, clusters: null }).toEqual({ ...rest, clusters: null });
        const clusterOf = new Map(rows.map((row, index) => [row.join(), one[index]]));
        shuffled.forEach((row, index) => {
          expect(other[index]).toBe(clusterOf.get(row.join()));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('puts every row in one group: sizes sum to n, shares to 1', () => {
    fc.assert(
      fc.property(points.filter(differ), (rows) => {
        const { clusters, byK, n } = grouped(rows);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(sum(clusters.map(({ size }) => size))).toBe(n);
        expect(sum(clusters.map(({ share }) => share))).toBeCloseTo(1, 12);
        for (const { sizes } of byK) expect(sum(sizes)).toBe(n);
      }),
      { numRuns: 30 },
    );
  });
});
