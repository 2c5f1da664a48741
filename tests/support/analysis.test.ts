import { describe, expect, it } from 'vitest';
import { measure } from '#core';
import { smallAnalysis } from './analysis.ts';

describe('smallAnalysis', () => {
  const analysis = smallAnalysis('en');
  const { cleaned, metrics, funnel, evaluation } = analysis;

  it('states the metrics that the product measures on its own files', () => {
    const depths = [evaluation!.depthBefore!, evaluation!.depthAfter!];
    for (const row of evaluation!.rows) {
      for (const [period, side, depth] of [
        [analysis.settings.before, row.before, depths[0]],
        [analysis.settings.campaign, row.after, depths[1]],
      ] as const) {
        const source = { cleaned, metrics, depthIn: () => ({ depth: depth!, stepCount: 4 }) };
        const scope = { period, customers: null, orderRows: null };
        expect(measure(source, row.metric!, scope)?.value, row.kpi).toBeCloseTo(side.value!, 9);
      }
    }
  });

  it('puts every listed customer in one segment and reaches the steps it says', () => {
    expect(analysis.segmentation!.assignment.filter((index) => index >= 0)).toHaveLength(40);
    expect(funnel!.steps.slice(0, 4).map(({ reached }) => reached)).toEqual([100, 50, 30, 20]);
  });
});
