import { describe, expect, it } from 'vitest';
import { clustersPart } from '#core';
import { demoAnalysis } from '../../support/demo-analysis.ts';

describe('clustersPart', () => {
  it('groups every buyer once', async () => {
    const analysis = await demoAnalysis('en');
    const { result } = clustersPart.mine(analysis);
    const buyers = analysis.metrics!.frequency.filter((orders) => orders > 0).length;
    expect(result?.clustering.n).toBe(buyers);
    expect(result?.customers.length).toBe(buyers);
    const sizes = result!.clustering.clusters.map(({ size }) => size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(buyers);
  });

  it('says why there are none without customer numbers', async () => {
    const analysis = { ...(await demoAnalysis('en')), metrics: null };
    const why = { level: 'problem', code: 'analysis.segments-no-orders', params: {} } as const;
    const missing = { ...analysis.missing, segments: why };
    expect(clustersPart.mine({ ...analysis, missing }).missing?.code).toBe(why.code);
  });
});
