import type { Analysis } from '../analysis/index.ts';
import { t } from '../i18n/index.ts';
import type { KeyFigure } from '../report/index.ts';
import { isTooFew, isWithheld } from './figures.ts';
import { insideSentence, listOf } from './words.ts';

/** Metrics named in the headline for each direction. */
const MAX_NAMED = 2;

/**
 * What happened in words: what rose and fell beyond chance; that nothing did; or that it can't be told.
 * Without a campaign the first figure of all dates.
 */
export function headlineOf(
  { settings, evaluation }: Analysis,
  figures: readonly KeyFigure[],
): string {
  const { language, campaignName } = settings;
  if (evaluation === null) {
    return t(language, 'summary.headline', {
      name: t(language, 'summary.all-data'),
      what: firstFigure(language, figures),
    });
  }
  const shown = figures.filter((figure) => !isWithheld(figure));
  const moved = (['up', 'down'] as const).flatMap((verdict) => {
    const names = shown
      .filter(({ row }) => row?.verdict === verdict)
      .slice(0, MAX_NAMED)
      .map(({ name }) => insideSentence(name));
    if (names.length === 0) return [];
    return [t(language, `summary.headline-${verdict}`, { names: listOf(language, names) })];
  });
  const what =
    moved.length > 0
      ? moved.join(t(language, 'summary.headline-join'))
      : t(language, unmoved(figures));
  const name = campaignName || t(language, 'summary.campaign');
  return t(language, 'summary.headline', { name, what });
}

function unmoved(figures: readonly KeyFigure[]) {
  const judged = figures.filter(({ row }) => row !== null && row.verdict !== 'total');
  const open = judged.filter(({ row }) => row!.verdict === 'unknown');
  if (judged.length === 0) return 'summary.headline-totals' as const;
  if (open.every((figure) => figure.row!.test !== null)) return 'summary.headline-within' as const;
  if (open.every((figure) => isTooFew(figure) || figure.row!.test !== null)) {
    return 'summary.headline-too-few' as const;
  }
  return 'summary.headline-untold' as const;
}

function firstFigure(language: 'zh' | 'en', figures: readonly KeyFigure[]): string {
  const shown = figures.filter((figure) => !isWithheld(figure));
  const first = shown.find(({ metric }) => metric === 'revenue') ?? shown[0];
  if (first === undefined) return t(language, 'summary.headline-no-figures');
  const figure = insideSentence(first.name);
  return t(language, 'summary.headline-figure', { figure, value: first.now });
}
