import type { ReportContext } from './context.ts';
import { join, type LiveText, written } from './live.ts';
import type { PathSheet } from './path-sheet.ts';
import { segmentNames } from './segment-names.ts';
import type { SegmentsSheet } from './segments-sheet.ts';
import { sentence } from './sentence.ts';

/**
 * Without two periods to compare: the largest segment, and how many went the whole path; `null` when
 * there is neither.
 */
export function standingLine(
  context: ReportContext,
  segments: SegmentsSheet,
  path: PathSheet,
): LiveText | null {
  const parts = [largestSegment(context, segments), wholePath(context, path)];
  const there = parts.filter((part) => part !== null);
  return there.length === 0 ? null : join(...there);
}

function largestSegment(context: ReportContext, { placed }: SegmentsSheet): LiveText | null {
  const list = context.analysis.segmentation?.segments ?? [];
  if (placed === null || list.length === 0) return null;
  const largest = list.reduce((best, segment) =>
    (segment.share ?? 0) > (best.share ?? 0) ? segment : best,
  );
  if (largest.share === null) return null;
  const [names, shares] = [placed.range('segment'), placed.range('share')];
  return sentence(context, 'report.overview.largest', {
    segment: {
      formula: `INDEX(${names},MATCH(MAX(${shares}),${shares},0))`,
      value: segmentNames(list)[list.indexOf(largest)]!,
    },
    share: written(
      { formula: `MAX(${shares})`, value: largest.share },
      { decimals: 1, percent: true },
    ),
  });
}

function wholePath(context: ReportContext, { table }: PathSheet): LiveText | null {
  const { entered = null, converted = null, rate = null } = context.analysis.funnel?.totals ?? {};
  if (table === null || entered === null || converted === null || rate === null) return null;
  const count = (id: string, value: number) =>
    written({ formula: table.ref(id, table.footerRow), value }, { decimals: 0, grouped: true });
  return sentence(context, 'report.overview.path', {
    entered: count('reached', entered),
    converted: count('converted', converted),
    rate: written(
      { formula: table.ref('rate', table.footerRow), value: rate },
      { decimals: 1, percent: true },
    ),
  });
}
