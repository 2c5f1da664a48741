import { parseIsoDay, sentenceCase } from '../../basics/index.ts';
import { listed } from '../../i18n/index.ts';
import { minedPart } from '../../mining/index.ts';
import type { ColumnQuality } from '../../profile/index.ts';
import { type ColumnScores, DIMENSIONS } from '../../quality/index.ts';
import { formula, plain } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { TABLE_NAMES } from '../layout.ts';
import { noteTexts } from '../note-text.ts';
import { Page } from '../page.ts';
import type { ReportCell, ReportColumn, ReportSheet } from '../types.ts';
import { historyTable } from './history.ts';
import {
  checksTable,
  dimensionColumns,
  dimensionsTable,
  filledTable,
  qualityLead,
  sheetsTable,
} from './judged.ts';
import { reviewTable } from './review-table.ts';

/** How good the data is, column by column; amounts a person should look at; everything worth knowing. */
export function qualitySheet(context: ReportContext): ReportSheet {
  const { analysis, names, say } = context;
  const { profile } = analysis;
  const quality = minedPart(analysis, 'quality').result;
  const page = new Page('quality', names.quality);
  page.title(say('report.quality.title'), context.suffix);
  if (quality === null) page.note(null, say('report.quality.no-score'));
  else page.lead(qualityLead(context, quality));
  page.gap();
  if (quality !== null) {
    dimensionsTable(page, context, quality);
    page.gap();
    sheetsTable(page, context, quality);
    page.gap();
    checksTable(page, context, quality);
    page.gap();
    historyTable(page, context, quality);
    page.gap();
    filledTable(page, context, quality);
    page.lead(say('report.quality.columns-title'));
    page.table({
      id: 'quality',
      name: TABLE_NAMES.quality,
      columns: qualityColumns(context),
      rows: (first) =>
        profile.columns.map((column, index) =>
          qualityRow(context, column, quality.columns[index]!, first + index),
        ),
    });
    page.note(say('report.label.definition'), say('report.quality.definition'));
    page.gap();
  }
  reviewTable(page, context);
  page.gap();
  const notes = noteTexts(context, analysis.notes);
  if (notes.length > 0) {
    page.lead(say('report.quality.notes-title'));
    for (const text of notes) page.note(null, text);
  }
  return page.sheet({ frozenRows: 1 });
}

function qualityColumns({ say }: ReportContext): ReportColumn[] {
  const column = (id: string, format: ReportColumn['format'], width: number): ReportColumn => ({
    id,
    header: say(`report.quality.${id}` as 'report.quality.sheet'),
    format,
    width,
  });
  return [
    column('sheet', 'text', 22),
    column('column', 'text', 24),
    column('role', 'text', 16),
    column('rows', 'count', 12),
    column('filled', 'percent', 12),
    column('valid', 'percent', 12),
    { ...column('valid', 'percent', 12), id: 'score', header: say('report.quality.score-header') },
    ...dimensionColumns(say, [12, 12, 12, 12, 12]),
    column('used', 'count', 12),
    column('newest', 'date', 12),
    column('age', 'count', 12),
    column('examples', 'text', 30),
  ];
}

function qualityRow(
  { language, say }: ReportContext,
  quality: ColumnQuality,
  { scores, newest, ageDays }: ColumnScores,
  row: number,
): readonly ReportCell[] {
  return [
    quality.sheet,
    quality.column,
    quality.role === null ? '' : sentenceCase(say(`role.${quality.role}`)),
    quality.rows,
    quality.filled,
    quality.valid,
    formula(`E${row}*F${row}`, quality.score),
    ...DIMENSIONS.map((id) => plain(scores[id].score)),
    quality.used,
    plain(newest === null ? null : parseIsoDay(newest)),
    plain(ageDays),
    listed(language, quality.examples),
  ];
}
