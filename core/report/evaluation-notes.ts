import type { Period } from '../basics/index.ts';
import { isoDay } from '../basics/index.ts';
import type { Evaluation } from '../evaluate/index.ts';
import { listed, type MessageCode } from '../i18n/index.ts';
import type { ReportContext } from './context.ts';
import { noteText, noteTexts } from './note-text.ts';
import { rangesOf } from './source-ranges.ts';

/** A labelled line under a table. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

const MAX_NOTES = 8;

/** Notes that have a label of their own. */
const LABELS: Readonly<Partial<Record<MessageCode, MessageCode>>> = {
  'evaluate.change-not-effect': 'report.evaluation.read-label',
  'evaluate.method': 'report.label.definition',
};

/** What stands under T3: how to read it, definitions, figures that do not follow, caveats, sources. */
export function evaluationNotes(
  context: ReportContext,
  evaluation: Evaluation,
): readonly LabelledText[] {
  const { say } = context;
  const first = evaluation.notes.filter(({ code }) => LABELS[code] !== undefined);
  // The source line states the days of both periods.
  const others = evaluation.notes.filter(
    ({ code }) => LABELS[code] === undefined && code !== 'evaluate.before-period',
  );
  const flags = noteTexts(
    context,
    evaluation.rows.flatMap((row) => row.flags),
  );
  return [
    ...first.map((entry) => ({
      label: say(LABELS[entry.code]!),
      text: noteText(context, entry),
    })),
    ...flags.map((text) => ({ label: say('report.label.check'), text })),
    ...noteTexts(context, others, MAX_NOTES).map((text) => ({
      label: say('report.label.note'),
      text,
    })),
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
