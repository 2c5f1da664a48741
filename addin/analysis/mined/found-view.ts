import { type Analysis, findCustomers, foundSheet, LensError, reportContext } from '#core';
import { sayIn } from '../views/words.ts';
import type { FoundView, MinedSheet } from '../views.ts';
import { sheetView } from './mined-view.ts';

/** Customers shown of those found: enough to see who they are, most money first. */
const MOST_CUSTOMERS = 10;

/** Customers a search over tags finds, as a sheet shows them; or why it cannot be understood. */
export function foundView(analysis: Analysis, query: string): FoundView {
  const say = sayIn(analysis.settings.language);
  try {
    const found = findCustomers(analysis, query);
    const context = reportContext(analysis, { door: 'pane' });
    const sheet = foundSheet(context, found);
    const { sections, notes } = sheetView(sheet, context.currency, say('report.label.definition'));
    return { kind: 'found', sections: [...sections, ...notes].map(shortened) };
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return { kind: 'not-understood', text: say(error.code, error.params) };
  }
}

type Section = MinedSheet['sections'][number];

function shortened(section: Section): Section {
  if (section.kind !== 'table' || section.id !== 'found-customers') return section;
  const rows = section.rows.slice(0, MOST_CUSTOMERS);
  return { ...section, rows, more: section.more + section.rows.length - rows.length };
}
