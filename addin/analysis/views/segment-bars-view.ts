import { type Analysis, cellOf, plannedSegments } from '#core';
import type { SegmentBarsView } from '../views.ts';
import type { ViewContext } from './context.ts';
import { columnLink } from './links.ts';
import { sheetOf, tableOf } from './sections.ts';

/** The segments of T1 as bars; `null` when there is no T1. */
export function segmentBarsView(context: ViewContext): SegmentBarsView | null {
  const { analysis, report, say, currency } = context;
  const sheet = sheetOf(report, 'segments');
  const table = tableOf(report, 'segments', 'segments');
  if (sheet === null || table === null) return null;
  const { segmentation } = analysis;
  const named = namedSegments(analysis);
  return {
    rows: table.rows.map((cells, index) => {
      const cell = (id: string) => cellOf(table, cells, id, currency);
      const share = cell('share');
      const customers = cell('n').value;
      return {
        id: segmentation?.segments[index]?.id ?? `typed-${index + 1}`,
        name: cell('segment').text,
        share: typeof share.value === 'number' ? share.value : null,
        shareText: share.text === '' ? '–' : share.text,
        customers: typeof customers === 'number' ? customers : null,
        group: named[index] === false ? ('rest' as const) : ('named' as const),
      };
    }),
    restLabel: say('addin.views.segments-rest'),
    footnote:
      segmentation === null
        ? say('addin.views.segments-foot-typed')
        : say('addin.views.segments-foot', { n: segmentation.customers }),
    link: columnLink(sheet, table, 'share'),
  };
}

/** For each segment, whether a rule names it; the others share out who is left. */
function namedSegments({ segmentation, settings }: Analysis): readonly boolean[] {
  const plans = plannedSegments(settings);
  return (segmentation?.segments ?? []).map(({ rule }, index) => {
    const plan = plans[index];
    return plan !== undefined && !plan.completion && rule !== '';
  });
}
