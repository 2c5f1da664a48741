import { DIMENSIONS, minedPart, type Note, numberText, type SheetId } from '#core';
import type { CellLink, QualityView } from '../views.ts';
import type { ViewContext } from './context.ts';
import { columnLink, resultLink } from './links.ts';
import { sheetOf, tableOf } from './sections.ts';

type Item = QualityView['items'][number];

/** The quality of the data at a glance; `null` when no column is in use. */
export function qualityView(context: ViewContext): QualityView | null {
  const { analysis, say } = context;
  const { score } = analysis.profile;
  const quality = minedPart(analysis, 'quality').result;
  if (score === null || quality === null) return null;
  // With a decimal, as the sheet has it: 99.6 must not read as a perfect 100.
  const of100 = numberText(score * 100, { decimals: score === 1 ? 0 : 1 });
  const part = (id: (typeof DIMENSIONS)[number]) => {
    const share = quality.scores[id].score;
    return {
      label: say(`quality.dimension.${id}`),
      share: share ?? 0,
      text: share === null ? '–' : numberText(share, { decimals: 1, percent: true }),
    };
  };
  return {
    score: of100,
    parts: DIMENSIONS.map(part),
    formula: say('addin.views.quality.formula', { score: of100 }),
    items: [
      ...reviewItem(context),
      ...duplicatesItem(context),
      ...mergedItem(context),
      ...contactItem(context),
    ],
    link: tableLink(context, 'quality', 'quality', 'sheet'),
  };
}

/** Where the amounts to look at are listed; `null` when there are none. */
export function reviewLink(context: ViewContext): CellLink | null {
  return tableLink(context, 'quality', 'review', 'review-where');
}

function reviewItem(context: ViewContext): readonly Item[] {
  const { analysis, say } = context;
  const review = analysis.cleaned.review.filter(({ decision }) => decision === null);
  const kept = review.filter(({ treatment }) => treatment === 'kept').length;
  const detail = say('addin.views.quality.review-detail', { kept, out: review.length - kept });
  const label = say('addin.views.quality.review');
  return item(label, detail, review.length, reviewLink(context));
}

function duplicatesItem(context: ViewContext): readonly Item[] {
  const { analysis, say } = context;
  const { duplicates, rowsRead, rowsKept } = analysis.cleaned.counts;
  const label = say(`addin.views.quality.duplicates-${analysis.settings.duplicates}`);
  const detail = say('addin.views.quality.kept-rows', { read: rowsRead, kept: rowsKept });
  return item(label, detail, duplicates, countLink(context, 'report.log.duplicates'));
}

/** Rows of customers sheets whose key stands in an earlier row. */
function mergedItem({ analysis, say }: ViewContext): readonly Item[] {
  const repeated = analysis.cleaned.notes.filter(({ code }) => code === 'clean.customers-repeated');
  const n = repeated.reduce((sum, { params }: Note) => sum + Number(params.n ?? 0), 0);
  return item(say('addin.views.quality.merged'), null, n, null);
}

function contactItem(context: ViewContext): readonly Item[] {
  const { analysis, say } = context;
  const { contactable } = analysis.cleaned.customers;
  const n = contactable?.reduce((sum, may) => sum + (1 - may), 0) ?? 0;
  const link = tableLink(context, 'customers', 'customers', 'contactable');
  const detail = say('addin.views.quality.contact-detail');
  return item(say('addin.views.quality.contact'), detail, n, link);
}

function item(
  label: string,
  detail: string | null,
  n: number,
  link: CellLink | null,
): readonly Item[] {
  if (n === 0) return [];
  return [{ label, detail, count: numberText(n, { decimals: 0, grouped: true }), link }];
}

function tableLink(
  { report }: ViewContext,
  id: SheetId,
  table: string,
  column: string,
): CellLink | null {
  const sheet = sheetOf(report, id);
  const section = tableOf(report, id, table);
  return sheet === null || section === null ? null : columnLink(sheet, section, column);
}

/** The row of a count on the cleaning log. */
function countLink({ report, say }: ViewContext, code: 'report.log.duplicates'): CellLink | null {
  const sheet = sheetOf(report, 'log');
  const table = tableOf(report, 'log', 'counts');
  const index = table?.rows.findIndex((cells) => cells[0] === say(code)) ?? -1;
  if (sheet === null || table === null || index < 0) return null;
  return resultLink(sheet, { column: table.column + 1, row: table.row + 1 + index });
}
