import { cellOf, isoDay, periodBefore } from '#core';
import type { ResultsView } from '../views.ts';
import type { ViewContext } from './context.ts';
import { evaluationView } from './evaluation-view.ts';
import { figureViews } from './figure-views.ts';
import { actionableNotes } from './note-views.ts';
import { pathView } from './path-view.ts';
import { reviewLink } from './quality-view.ts';
import { tableOf } from './sections.ts';
import { segmentBarsView } from './segment-bars-view.ts';
import { noteText } from './words.ts';

const PARTS = ['segments', 'path', 'evaluation'] as const;

/**
 * The results as their sheets show them: every figure, change, n and link comes out of the report.
 *
 * @param missing why parts are missing, where they are
 */
export function resultsView(
  context: ViewContext,
  missing: ViewContext['analysis']['missing'],
): ResultsView {
  const { analysis, say, report } = context;
  const { settings, asOf } = analysis;
  const lacking = PARTS.flatMap((part) => {
    const reason = missing[part];
    if (reason === null) return [];
    return [{ part: say(`addin.views.part.${part}`), text: noteText(say, reason), reason }];
  });
  const codes = lacking.map(({ reason }) => reason.code);
  return {
    title: settings.campaignName || say('addin.views.title'),
    period: periodText(context),
    reading: readingOf(context, lacking[0]?.text ?? report.title),
    figures: figureViews(context),
    segments: segmentBarsView(context),
    path: pathView(context),
    evaluation: evaluationView(context),
    missing: lacking.map(({ part, text }) => ({ part, text })),
    notes: actionableNotes(analysis.notes, say, reviewLink(context), [
      ...codes,
      ...Object.values(analysis.missing).flatMap((reason) => reason?.code ?? []),
    ]),
    asOf: asOf === null ? null : isoDay(asOf),
  };
}

function periodText({ analysis, say }: ViewContext): string {
  const { campaign, before } = analysis.settings;
  if (campaign !== null) {
    const compared = before ?? periodBefore(campaign);
    return say('addin.views.period', {
      from: isoDay(campaign.from),
      to: isoDay(campaign.to),
      beforeFrom: isoDay(compared.from),
      beforeTo: isoDay(compared.to),
    });
  }
  const { firstDay, lastDay } = analysis.cleaned;
  if (firstDay === null || lastDay === null) return say('addin.views.period-typed');
  return say('addin.views.period-all', { from: isoDay(firstDay), to: isoDay(lastDay) });
}

/** The overview's first sentence, bold, and the rest of its line. */
function readingOf(
  { report, say, currency }: ViewContext,
  otherwise: string,
): ResultsView['reading'] {
  const table = tableOf(report, 'overview', 'reading');
  if (table === null) return { strong: otherwise, rest: '' };
  const { text } = cellOf(table, table.rows[0] ?? [], 'line', currency);
  const stop = say('report.overview.stop');
  const end = text.indexOf(stop);
  if (end < 0) return { strong: text, rest: '' };
  const after = end + stop.length;
  return { strong: text.slice(0, after).trim(), rest: text.slice(after).trim() };
}
