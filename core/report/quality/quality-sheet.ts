import { parseIsoDay } from '../../basics/index.ts';
import { minedPart } from '../../mining/index.ts';
import { maskText } from '../../privacy/index.ts';
import type { ColumnQuality } from '../../profile/index.ts';
import { type ColumnScores, DIMENSIONS } from '../../quality/index.ts';
import type { RoleId } from '../../roles/index.ts';
import { formula, plain } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { TABLE_NAMES } from '../layout.ts';
import { noteTexts } from '../note-text.ts';
import { listed, Page } from '../page.ts';
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

const PERSONAL: ReadonlySet<RoleId> = new Set([
  'customer',
  'order',
  'name',
  'phone',
  'email',
  'birth-date',
  'comment',
]);

/** How good the data is, column by column; amounts a person should look at; everything worth knowing. */
export function qualitySheet(context: ReportContext): ReportSheet {
  const { analysis, names, say } = context;
  const { profile } = analysis;
  const quality = minedPart(analysis, 'quality').result;
  const page = new Page('quality', names.quality);
  page.title(say('report.quality.title'), context.suffix);
  if (quality !== null) page.lead(qualityLead(context, quality));
  page.note(say('report.quality.score-label'), scoreText(context));
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
        profile.columns.map((column, index) => [
          ...qualityRow(context, column, first + index),
          ...scoreCells(quality.columns[index]!),
        ]),
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

function scoreText({ analysis, say }: ReportContext): string {
  const { score, validShare, usefulness } = analysis.profile;
  if (score === null) return say('report.quality.no-score');
  return say('report.quality.score', { score, valid: validShare, useful: usefulness });
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
    column('column', 'text', 48),
    column('role', 'text', 18),
    column('rows', 'count', 12),
    column('filled', 'percent', 12),
    column('valid', 'percent', 12),
    column('used', 'count', 10),
    { ...column('valid', 'percent', 12), id: 'score', header: say('report.quality.score-header') },
    column('mean', 'number', 14),
    column('median', 'number', 14),
    column('min', 'number', 14),
    column('max', 'number', 14),
    column('top', 'text', 36),
    column('examples', 'text', 36),
    ...dimensionColumns(say, [12, 12, 12, 12, 12]),
    column('newest', 'date', 14),
    column('age', 'count', 14),
  ];
}

function scoreCells({ scores, newest, ageDays }: ColumnScores): readonly ReportCell[] {
  const day = newest === null ? null : parseIsoDay(newest);
  return [...DIMENSIONS.map((id) => plain(scores[id].score)), plain(day), plain(ageDays)];
}

function qualityRow(
  { language, say }: ReportContext,
  quality: ColumnQuality,
  row: number,
): readonly ReportCell[] {
  const { numbers, categories } = quality;
  // Values of columns that say who someone is are never listed.
  const personal = quality.role !== null && PERSONAL.has(quality.role);
  const top = personal ? [] : (categories?.top.slice(0, 3) ?? []);
  return [
    quality.sheet,
    quality.column,
    quality.role === null ? '' : say(`role.${quality.role}`),
    quality.rows,
    quality.filled,
    quality.valid,
    quality.used,
    formula(`E${row}*F${row}`, quality.score),
    plain(numbers?.mean),
    plain(numbers?.median),
    plain(numbers?.min),
    plain(numbers?.max),
    listed(
      language,
      top.map(({ value, share }) =>
        say('report.quality.top-value', { value: maskText(value), share }),
      ),
    ),
    listed(language, quality.examples),
  ];
}
