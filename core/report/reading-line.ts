import type { ReportContext } from './context.ts';
import type { EvaluationLine } from './evaluation-grid.ts';
import { verdictWord } from './evaluation-text.ts';
import { choose, join, type LiveTest, type LiveText } from './live.ts';
import type { Placed } from './page.ts';

/** KPIs named in the first sentence; the others stand in T3. */
const MAX_NAMED = 6;

/**
 * What rose, what fell and what cannot be told, in words that follow the verdicts of T3, and that a
 * change is not an effect.
 */
export function readingLine(
  context: ReportContext,
  lines: readonly EvaluationLine[],
  table: Placed,
): LiveText {
  const { say } = context;
  const judged = lines.filter(({ kind }) => kind !== 'total').slice(0, MAX_NAMED);
  const closing = say('report.overview.no-control');
  if (judged.length === 0) return join(say('report.overview.totals-only'), closing);
  const clauses = (['up', 'down', 'unknown'] as const).map((verdict) => {
    const named = judged.map((line) => {
      const is: LiveTest = {
        formula: `${table.ref('verdict', line.at)}="${verdictWord(context, line, verdict)}"`,
        holds: line.row.verdict === verdict,
      };
      return choose([[is, `${say('report.overview.between')}${line.row.kpi}`]], '');
    });
    return clause(
      say(`report.overview.${verdict}`),
      say('report.overview.between'),
      named,
      say('report.overview.stop'),
    );
  });
  return join(...clauses, closing);
}

/** `Rose: A, B. `, or nothing where no KPI did. */
function clause(word: string, between: string, named: readonly LiveText[], stop: string): LiveText {
  const list = join(...named);
  const none: LiveTest = { formula: `${list.formula}=""`, holds: list.value === '' };
  const trimmed: LiveText = {
    formula: `MID(${list.formula},${between.length + 1},1000)`,
    value: list.value.slice(between.length),
  };
  return choose([[none, '']], join(word, trimmed, stop));
}
