import { describe, expect, it } from 'vitest';
import { campaignSummary } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';

describe('campaignSummary without segments', () => {
  it.each(['zh', 'en'] as const)(
    'tells the rest of the campaign, as viewers are shown it (%s)',
    (language) => {
      const summary = campaignSummary(smallAnalysis(language, { segmentation: null }));
      if ('code' in summary) throw new Error(summary.code);
      expect(summary.figures.length).toBeGreaterThan(0);
      expect(summary.segments).toEqual([]);
    },
  );
});
