import type { Analysis } from '../analysis/index.ts';
import { type Note, note } from '../basics/index.ts';
import { keyFigures, rangesOf } from '../report/index.ts';
import { summaryActions } from './actions.ts';
import { caveatsOf } from './caveats.ts';
import { channelSentences } from './channels.ts';
import { detailsOf } from './details.ts';
import { summaryFigure } from './figures.ts';
import { headlineOf } from './headline.ts';
import { summaryPath } from './path.ts';
import { segmentSentences, shownSegments } from './segments.ts';
import { standingOf } from './standing.ts';
import type { CampaignSummary } from './types.ts';

/**
 * The campaign in one message, with the words and verdicts of the report's overview; without a campaign
 * in the settings, all data, said so. Groups of 1–10 people are withheld.
 *
 * @returns a note where the workbook gives nothing to sum up
 */
export function campaignSummary(analysis: Analysis): CampaignSummary | Note {
  const figures = keyFigures(analysis);
  const path = summaryPath(analysis);
  const segments = segmentSentences(analysis);
  if (figures.length === 0 && path === null && segments.sentences.length === 0) {
    return note('problem', 'summary.nothing');
  }
  const { language } = analysis.settings;
  return {
    language,
    headline: headlineOf(analysis, figures),
    standing: standingOf(analysis),
    figures: figures.map((figure) => summaryFigure(language, figure)),
    segments: segments.sentences,
    channels: channelSentences(analysis),
    path,
    actions: summaryActions(analysis),
    caveats: caveatsOf(analysis, {
      figures,
      segmentsCompared: segments.compared,
      hidden:
        (path ?? []).some(({ reached }) => reached === null) ||
        shownSegments(analysis).includes(false),
    }),
    sources: rangesOf(analysis.cleaned.tables, [
      'orders',
      'touches',
      'feedback',
      'stages',
      'targets',
    ]),
    details: detailsOf(analysis),
  };
}
