import { cellOf, type ShownCell } from '#core';
import type { EvaluationView } from '../views.ts';
import type { ViewContext } from './context.ts';
import { columnLink, resultLink } from './links.ts';
import { sheetOf, tableOf } from './sections.ts';
import type { Say } from './words.ts';

/** T3 line by line; `null` when there is no T3. */
export function evaluationView({
  report,
  currency,
  say,
  analysis,
}: ViewContext): EvaluationView | null {
  const sheet = sheetOf(report, 'evaluation');
  const table = tableOf(report, 'evaluation', 'evaluation');
  if (sheet === null || table === null) return null;
  const after = table.columns.findIndex(({ id }) => id === 'after');
  const computed = analysis.evaluation?.source === 'computed';
  return {
    rows: table.rows.map((cells, index) => {
      const cell = (id: string) => cellOf(table, cells, id, currency);
      const at = { column: table.column + after, row: table.row + 1 + index };
      return {
        label: cell('kpi').text,
        before: cell('before').text,
        after: cell('after').text,
        change: changeOf(cell('change'), cell('verdict'), say),
        n: sizesOf(cell('nBefore').text, cell('nAfter').text, say),
        target: targetOf(cell('target').text, cell('achievement').text, say),
        link: resultLink(sheet, at),
      };
    }),
    footnote: say(computed ? 'evaluate.change-not-effect' : 'report.overview.no-control'),
    link: columnLink(sheet, table, 'verdict'),
  };
}

/** The verdict's sign and word with the change; a total's change without a verdict. */
function changeOf(
  change: ShownCell,
  verdict: ShownCell,
  say: Say,
): EvaluationView['rows'][number]['change'] {
  if (verdict.tone === 'total') {
    return { tone: 'plain', text: `${change.text}${say('report.overview.a-total')}` };
  }
  const text = change.text === '–' ? verdict.text : `${verdict.text} ${change.text}`;
  return { tone: verdict.tone ?? 'plain', text };
}

function sizesOf(before: string, after: string, say: Say): string {
  if (after === '' || after === '–') return '';
  if (before === '' || before === '–') return say('addin.views.n', { n: after });
  return say('addin.views.n-both', { after, before });
}

function targetOf(target: string, achieved: string, say: Say): string | null {
  if (target === '' || target === '–') return null;
  if (achieved === '') return say('addin.views.target-only', { target });
  return say('addin.views.target', { target, achieved });
}
