import { cellOf } from '#core';
import type { FigureView } from '../views.ts';
import type { ViewContext } from './context.ts';
import { reportLink, resultLink } from './links.ts';
import { sheetOf, tableOf } from './sections.ts';
import type { Say } from './words.ts';

/** The key figures of the overview, in its order. */
export function figureViews({ report, currency, say }: ViewContext): readonly FigureView[] {
  const sheet = sheetOf(report, 'overview');
  const table = tableOf(report, 'overview', 'key-figures');
  if (sheet === null || table === null) return [];
  return table.rows.map((cells, index): FigureView => {
    const cell = (id: string) => cellOf(table, cells, id, currency);
    const change = cell('change');
    const before = cell('before').text;
    const own = { column: table.column + 1, row: table.row + 1 + index };
    return {
      label: cell('name').text,
      value: cell('value').text,
      before: before === '' ? null : before,
      change: { tone: change.tone ?? 'plain', text: change.text },
      n: sizesText(cell('n').text, say),
      link: reportLink(report, cell('source').link ?? '') ?? resultLink(sheet, own),
    };
  });
}

/** `2,310 / 2,205` as "n 2,310, before 2,205"; empty for a count, which is its own n. */
export function sizesText(sizes: string, say: Say): string {
  const [after = '', before] = sizes.split(' / ');
  if (after === '') return '';
  if (before === undefined) return say('addin.views.n', { n: after });
  return say('addin.views.n-both', { after, before });
}
