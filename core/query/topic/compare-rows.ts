import type { Analysis } from '../../analysis/index.ts';
import { LensError, type Note, note } from '../../basics/index.ts';
import { compareSegments, type SegmentComparison } from '../../compare/index.ts';
import { comparisonHeadline, reportContext } from '../../report/index.ts';
import type { AnswerRow, Question } from '../types.ts';
import type { TopicRows } from './topic-rows.ts';

/** Two segments by a column: headline, rows, definition and notes. */
interface ComparedSegments {
  readonly headline: string;
  readonly rows: TopicRows;
  readonly definition: string;
  readonly shortly: string;
  readonly notes: readonly string[];
  readonly comparison: SegmentComparison;
}

/** Two segments against each other by a column; or why they can't be compared. */
export function comparedSegments(
  analysis: Analysis,
  { segments: [first, second], dimension }: Question,
): ComparedSegments | Note {
  if (first === undefined || second === undefined || dimension === null) {
    return note('problem', 'topic.not-offered');
  }
  const context = reportContext(analysis, { door: 'pane' });
  try {
    const comparison = compareSegments(analysis, [first, second], dimension);
    return {
      comparison,
      headline: comparisonHeadline(context, comparison),
      rows: {
        ...rowsOf(comparison, context.say('report.compare.column.others')),
        name: comparison.dimension.label,
        ...(comparison.result.kind === 'categories'
          ? { figure: context.say('report.tags.share-inside') }
          : {}),
      },
      definition: context.say('report.compare.definition'),
      shortly: context.say('topic.compared-definition'),
      notes: comparison.notes.map(({ code, params }) => context.say(code, params)),
    };
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return note('problem', error.code, error.params);
  }
}

function rowsOf(
  { first, second, dimension, result }: SegmentComparison,
  others: string,
): Omit<TopicRows, 'name'> {
  if (result.kind === 'numbers') {
    const rows: AnswerRow[] = [
      { label: first.name, value: result.first.mean, n: result.first.n },
      { label: second.name, value: result.second.mean, n: result.second.n },
    ];
    const unit = result.unit === 'money' ? 'money' : 'ratio';
    return { rows, unit, figure: dimension.label };
  }
  const rows = result.values.flatMap((one): AnswerRow[] => {
    const value = one.value ?? others;
    return [
      { label: `${value} · ${first.name}`, value: one.firstShare, n: one.first },
      { label: `${value} · ${second.name}`, value: one.secondShare, n: one.second },
    ];
  });
  return { rows, unit: 'share', figure: dimension.label };
}
