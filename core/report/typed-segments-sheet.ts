import { formula, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { distinctNames } from './distinct-names.ts';
import { missingText } from './missing-sheet.ts';
import { Page } from './page.ts';
import type { SegmentsSheet } from './segments-sheet.ts';
import type { ReportSheet } from './types.ts';

/** T1 from a segment table typed by hand: the shares as typed, and whether they add up. */
export function typedSegmentsSheet(context: ReportContext): SegmentsSheet {
  const { analysis, say, names } = context;
  const typed = analysis.cleaned.typedSegments ?? [];
  const shownNames = distinctNames(typed.map(({ name }) => name));
  const page = new Page('segments', names.segments);
  page.title(say('report.segments.title'), context.suffix);
  const placed = page.table({
    id: 'segments',
    columns: [
      { id: 'segment', header: say('report.segments.segment'), format: 'text', width: 24 },
      {
        id: 'features',
        header: say('report.segments.features'),
        format: 'text',
        width: 40,
        wrap: true,
      },
      { id: 'tags', header: say('report.segments.tags'), format: 'text', width: 28, wrap: true },
      {
        id: 'share',
        header: say('report.segments.share'),
        format: 'percent',
        width: 16,
        dataBar: true,
      },
      {
        id: 'strategy',
        header: say('report.segments.strategy'),
        format: 'text',
        width: 40,
        wrap: true,
      },
      { id: 'where', header: say('report.label.source'), format: 'text', width: 18 },
    ],
    rows: () =>
      typed.map(({ features, tags, share, strategy, where }, index) => [
        plain(shownNames[index], { tone: 'strong' }),
        features ?? '',
        tags ?? '',
        plain(share, { tone: 'input' }),
        strategy ?? '',
        plain(where, { tone: 'quiet' }),
      ]),
    footer: (row, first) => [
      [
        plain(say('report.label.total'), { tone: 'strong' }),
        '',
        '',
        formula(
          `SUM(D${first}:D${row - 1})`,
          typed.reduce((sum, { share }) => sum + (share ?? 0), 0),
          { tone: 'strong' },
        ),
        '',
        '',
      ],
    ],
  });
  page.gap();
  page.note(say('report.label.definition'), say('report.segments.typed'));
  page.note(say('report.label.note'), missingText(context, analysis.missing.segments));
  const sheet: ReportSheet = page.sheet({ frozenRows: 2 });
  return { sheet, placed };
}
