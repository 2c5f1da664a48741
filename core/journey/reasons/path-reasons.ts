import { type FunnelResult, wholePath } from '../../funnel/index.ts';
import type { EvidenceGrade, JourneyReason } from '../types.ts';

/** Steps of the conversion path told, those that lost most first. */
const LISTED = 3;

/**
 * What the conversion path says of those it lost: counted (B: nothing to compare with), typed by hand or
 * supposed (C: not checked against data).
 */
export function pathReasons(funnel: FunnelResult | null): readonly JourneyReason[] {
  if (funnel === null) return [];
  return wholePath(funnel)
    .map((step) => ({ ...step, lost: (step.reached ?? 0) - (step.converted ?? 0) }))
    .filter(({ lossReason }) => lossReason !== null && lossReason.note.code !== 'funnel.loss-few')
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, LISTED)
    .map(({ step, lossReason, reached, converted, lost }): JourneyReason => {
      const { grade, note, text, direction, directionText } = lossReason!;
      const evidence: EvidenceGrade = grade === 'data' ? 'B' : 'C';
      return {
        grade: evidence,
        kind: grade === 'typed' ? 'typed' : 'path',
        at: step,
        note,
        direction,
        text,
        directionText,
        n: reached === null || converted === null ? null : lost,
        p: null,
      };
    });
}
