import type { Period } from '../basics/index.ts';
import { isoDay } from '../basics/index.ts';
import type { Evaluation } from '../evaluate/index.ts';
import type { ReportContext } from './context.ts';
import { noteText, noteTexts } from './note-text.ts';
import { listed } from './page.ts';
import { rangesOf } from './source-ranges.ts';

/** A labelled line under a table. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

const MAX_NOTES = 8;

/** What stands under T3: how to read it, definitions, figures that do not follow, caveats, sources. */
export function evaluationNotes(
  context: ReportContext,
  evaluation: Evaluation,
): readonly LabelledText[] {
  const { say } = context;
  const flags = evaluation.rows.flatMap((row) => row.flags).map((flag) => noteText(context, flag));
  const notes = noteTexts(context, evaluation.notes, MAX_NOTES);
  return [
    { label: say('report.evaluation.read-label'), text: say('report.evaluation.read') },
    { label: say('report.label.definition'), text: say('report.evaluation.definition') },
    ...[...new Set(flags)].map((text) => ({ label: say('report.label.check'), text })),
    ...notes
      .filter((text) => !flags.includes(text))
      .map((text) => ({ label: say('report.label.note'), text })),
    { label: say('report.label.source'), text: sourceText(context, evaluation) },
  ];
}

function sourceText({ analysis, say, language }: ReportContext, evaluation: Evaluation): string {
  const { source, before, after } = evaluation;
  const { tables } = analysis.cleaned;
  if (source === 'typed') {
    return say('report.evaluation.source-typed', {
      sources: listed(language, rangesOf(tables, ['targets'])) || '–',
    });
  }
  const ranges = rangesOf(tables, ['orders', 'touches', 'feedback', 'targets']);
  return say('report.evaluation.source', {
    before: daysText(before),
    after: daysText(after),
    sources: listed(language, ranges) || '–',
  });
}

/** The days of a period as text. */
export function daysText(period: Period | null): string {
  return period === null ? '–' : `${isoDay(period.from)} – ${isoDay(period.to)}`;
}
