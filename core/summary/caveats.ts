import type { Analysis } from '../analysis/index.ts';
import type { Note } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import { type KeyFigure, noteTexts, reportContext } from '../report/index.ts';
import { isTooFew, isWithheld } from './figures.ts';
import { insideSentence, listOf } from './words.ts';

const MAX_WARNINGS = 3;

/** What the other parts of the summary did that a reader must know. */
export interface Shown {
  readonly figures: readonly KeyFigure[];
  readonly segmentsCompared: boolean;
  /** A number was withheld outside the figures. */
  readonly hidden: boolean;
}

/** Change is not effect; too few; what is hidden; gaps in the periods compared. */
export function caveatsOf(analysis: Analysis, shown: Shown): readonly string[] {
  const { settings, evaluation, notes } = analysis;
  const { language, minimumN } = settings;
  const few = shown.figures.filter((figure) => isTooFew(figure) && !isWithheld(figure));
  const names = few.map(({ name }) => insideSentence(name));
  const warnings = noteTexts(reportContext(analysis, { customers: false }), [
    ...(evaluation?.notes ?? []).filter(isWarning),
    ...notes.filter((entry) => isWarning(entry) && ABOUT_PERIODS.test(entry.code)),
  ]);
  const hidden = shown.hidden || shown.figures.some(isWithheld);
  return [
    ...(evaluation === null ? [] : [t(language, 'summary.caveat-control')]),
    ...(few.length === 0
      ? []
      : [
          t(language, 'summary.caveat-few', {
            names: listOf(language, names),
            minimum: minimumN,
          }),
        ]),
    ...(shown.segmentsCompared ? [t(language, 'summary.caveat-segments')] : []),
    ...(hidden ? [t(language, 'summary.caveat-hidden')] : []),
    ...warnings.slice(0, MAX_WARNINGS),
  ];
}

const ABOUT_PERIODS = /^analysis\.(before|after|campaign|path-period)/;

function isWarning({ level }: Note): boolean {
  return level !== 'info';
}
