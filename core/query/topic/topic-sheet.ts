import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { minedPart } from '../../mining/index.ts';
import {
  type ReportSheet,
  reportContext,
  sheetsOfPart,
  type TableSection,
} from '../../report/index.ts';
import type { TopicId } from '../types.ts';
import { partOf, TOPICS } from './topics.ts';

/** What the sheets of a topic say. */
export interface TopicSheet {
  /** The first thing to know. */
  readonly lead: string;
  /** The table that answers the topic; `null`: none has rows. */
  readonly table: TableSection | null;
  /** Those that answer it in another way, for what it says of single segments. */
  readonly tables: readonly TableSection[];
  readonly definition: string;
  readonly notes: readonly string[];
}

/** The sheets of a topic's part, computed once for an analysis; or what is missing for them. */
export function topicSheet(analysis: Analysis, topic: TopicId): TopicSheet | Note {
  const part = partOf(topic);
  if (part === null) return note('problem', 'topic.not-offered');
  const { result, missing } = minedPart(analysis, part);
  if (missing !== null) return missing;
  const context = reportContext(analysis, { door: 'pane' });
  const definition = context.say('report.label.definition');
  return readSheets(sheetsOfPart(context, part, result), TOPICS[topic].tables, definition);
}

function readSheets(
  sheets: readonly ReportSheet[],
  wanted: readonly string[],
  definition: string,
): TopicSheet {
  const sections = sheets.flatMap((sheet) => sheet.sections);
  const tables = sections
    .filter((section) => section.kind === 'table')
    .filter(({ rows, headless }) => rows.length > 0 && headless !== true);
  const texts = sections.filter((section) => section.kind === 'text');
  const answering = wanted.flatMap((id) =>
    tables.filter(
      (one) => one.id === id || (id.endsWith('*') && one.id.startsWith(id.slice(0, -1))),
    ),
  );
  const [table = null] = wanted.length === 0 ? tables : answering;
  const leads = texts.filter(({ style }) => style === 'lead');
  // The line above the table of a side of the part says what that side is about.
  const above = table === null ? [] : leads.filter(({ row }) => row < table.row);
  const isFirst = table === null || table === tables[0];
  const notes = texts.filter(({ style }) => style === 'note');
  return {
    lead: (isFirst ? leads[0] : (above.at(-1) ?? leads[0]))?.text ?? '',
    table,
    tables: answering,
    definition: notes.find(({ label }) => label === definition)?.text ?? '',
    notes: notes.filter(({ label }) => label === null).map(({ text }) => text),
  };
}
