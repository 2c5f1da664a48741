import { describe, expect, it } from 'vitest';
import type { Check, DimensionId, Quality } from '../../../../core/quality/index.ts';
import { reportContext } from '../../../../core/report/context.ts';
import { qualityLead } from '../../../../core/report/quality/judged.ts';
import { smallAnalysis } from '../../../support/analysis.ts';
import { cleanedFrom } from '../../../support/cleaned.ts';

/** A score of 100 % with scores of dimensions, and the tests that failed in each. */
function quality(
  scores: Readonly<Partial<Record<DimensionId, number | null>>>,
  failing: readonly DimensionId[],
): Quality {
  const of = (id: DimensionId) => {
    const score = scores[id] === undefined ? 1 : scores[id];
    return { score, n: 10, failed: 1, reason: null };
  };
  const checks = failing.map(
    (dimension): Check => ({
      ...{ code: 'quality.check.agree', dimension, part: 'across', sheet: 'CRM' },
      ...{ columns: ['City'], unit: 'customer', n: 10, failed: 1, cells: ['CRM!B2'] },
    }),
  );
  const all = {
    accuracy: of('accuracy'),
    completeness: of('completeness'),
    consistency: of('consistency'),
    timeliness: of('timeliness'),
    usefulness: of('usefulness'),
  };
  return { score: 1, scores: all, checks } as unknown as Quality;
}

const leadOf = (language: 'zh' | 'en', judged: Quality) =>
  qualityLead(reportContext(smallAnalysis(language, { cleaned: cleanedFrom({}) })), judged);

describe('qualityLead', () => {
  it('names the weakest dimension beside a score of 100 %, with its failing test', () => {
    const judged = quality({ consistency: 0.9, timeliness: 0.95 }, ['consistency', 'timeliness']);
    const text = leadOf('en', judged);
    expect(text).toMatch(/only says that the columns in use are filled and valid/);
    expect(text).toMatch(/Weakest: Consistency \(90\.0%\).*1 of 10 fail/);
    expect(leadOf('zh', judged)).toMatch(/最弱的是一致性（90\.0%）/);
  });

  it('says so where fewer cells are of use than that', () => {
    const judged = quality({ consistency: 0.9, usefulness: 0.54 }, ['consistency', 'usefulness']);
    expect(leadOf('en', judged)).toMatch(/Weakest: Consistency.* Usefulness is only 54\.0%/);
    const only = quality({ usefulness: 0.54 }, ['usefulness']);
    expect(leadOf('en', only)).toMatch(/was passed\. Usefulness is only 54\.0%/);
    expect(leadOf('zh', only)).toMatch(/全部通过。可用性只有 54\.0%/);
  });

  it('names what nobody could judge, so that nothing failing does not read as perfect', () => {
    const judged = quality({ consistency: null, timeliness: null }, []);
    expect(leadOf('en', judged)).toMatch(/Not judged: consistency, timeliness\.$/);
    expect(leadOf('zh', judged)).toMatch(/一致性、时效性无法评估。$/);
    expect(leadOf('en', quality({}, []))).not.toMatch(/Not judged|only 1/);
  });
});
