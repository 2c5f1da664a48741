import type { ReportContext } from './context.ts';
import type { EvaluationLine } from './evaluation-grid.ts';
import { changeText, verdictWord } from './evaluation-text.ts';
import { choose, join, type LiveTest, type LiveText } from './live.ts';
import type { Placed } from './page.ts';

/** KPIs and totals named in the first sentence; the others stand in T3. */
const MAX_NAMED = 6;
const MAX_TOTALS = 2;

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
  return join(...clauses, totalsClause(context, lines, table), closing);
}

/** `Totals: revenue +30.8%. `, or nothing without totals. */
function totalsClause(
  context: ReportContext,
  lines: readonly EvaluationLine[],
  table: Placed,
): LiveText {
  const { say } = context;
  const totals = lines.filter(({ kind }) => kind === 'total').slice(0, MAX_TOTALS);
  if (totals.length === 0) return join('');
  const named = totals.map((line, index) => {
    const change = {
      formula: table.ref('change', line.at),
      value: changeText(context, line).value,
    };
    return join(index === 0 ? '' : say('report.overview.between'), `${line.row.kpi} `, change);
  });
  return join(say('report.overview.totals'), ...named, say('report.overview.stop'));
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
