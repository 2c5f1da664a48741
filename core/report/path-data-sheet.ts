import type { StageRow } from '../clean/index.ts';
import { plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { TABLE_NAMES } from './layout.ts';
import { Page, type Placed } from './page.ts';
import { columnRef } from './structured-reference.ts';
import type { ReportSheet } from './types.ts';

/** The stage table as typed, which T2 reads. */
export interface PathDataSheet {
  readonly sheet: ReportSheet;
  readonly placed: Placed;
  readonly rows: readonly StageRow[];
  /** Structured reference to a column. */
  ref(id: 'stage' | 'channel' | 'reached' | 'converted'): string;
}

/** The stage table typed by hand, with its cells; `null` when the path was counted from touches. */
export function pathDataSheet(context: ReportContext): PathDataSheet | null {
  const { analysis, names, say } = context;
  const rows = analysis.cleaned.stages ?? [];
  if (analysis.funnel?.definition.source !== 'stages' || rows.length === 0) return null;
  const page = new Page('path-data', names['path-data']);
  page.title(say('report.path-data.title'), context.suffix);
  const placed = page.table({
    id: 'path-data',
    name: TABLE_NAMES.path,
    columns: [
      { id: 'stage', header: say('report.path.stage'), format: 'text', width: 24 },
      { id: 'channel', header: say('report.path.channel'), format: 'text', width: 20 },
      { id: 'reached', header: say('report.path.reached'), format: 'count', width: 14 },
      { id: 'converted', header: say('report.path.converted'), format: 'count', width: 14 },
      { id: 'printed', header: say('report.path-data.printed'), format: 'percent', width: 14 },
      { id: 'where', header: say('report.path-data.cells'), format: 'text', width: 24 },
    ],
    rows: () =>
      rows.map((row) => [
        row.stage,
        row.channel,
        plain(row.reached, { tone: 'input' }),
        plain(row.converted, { tone: 'input' }),
        row.printedRate,
        plain(`${row.where.reached}, ${row.where.converted}`, { tone: 'quiet' }),
      ]),
  });
  page.gap();
  page.note(say('report.label.note'), say('report.path-data.note'));
  return {
    sheet: page.sheet({ frozenRows: 2 }),
    placed,
    rows,
    ref: (id) => columnRef(TABLE_NAMES.path, say(`report.path.${id}`)),
  };
}
