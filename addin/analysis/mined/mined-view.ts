import {
  type Analysis,
  type FlowLayout,
  flowLayout,
  minedPart,
  PART_IDS,
  type PartId,
  type ReportSheet,
  reportContext,
  sheetsOfPart,
  type TableSection,
  type TextSection,
} from '#core';
import { resultLink } from '../views/links.ts';
import { noteText, type Say, sayIn } from '../views/words.ts';
import type {
  MinedName,
  MinedSheet,
  MinedTable,
  MinedText,
  MinedView,
  PersonaPicture,
} from '../views.ts';
import { topTable, wholeTable } from './mined-table.ts';
import { personaPictures } from './persona-pictures.ts';

/** What a part is called: the name of its first sheet. */
export function partTitle(id: PartId, say: Say): string {
  return say(`report.sheet.${id}`);
}

/** Every part, in order. */
export function partNames(say: Say): readonly MinedName[] {
  return PART_IDS.map((id) => ({ id, title: partTitle(id, say) }));
}

/** A part of an analysis as its sheets show it; what the data cannot give says why. */
export function minedView<Id extends PartId>(analysis: Analysis, id: Id): MinedView {
  const say = sayIn(analysis.settings.language);
  const name = { id, title: partTitle(id, say) };
  const { result, missing } = minedPart(analysis, id);
  if (missing !== null) {
    return {
      ...name,
      missing: noteText(say, missing),
      headline: '',
      top: null,
      sheets: [],
      flow: null,
      pictures: [],
    };
  }
  const context = reportContext(analysis, { door: 'pane' });
  const sheets = sheetsOfPart(context, id, result);
  const { currency } = context;
  const tables = sheets.flatMap(tablesOf);
  const top = tables.find(({ headless }) => headless !== true) ?? tables[0];
  return {
    ...name,
    missing: null,
    headline: sheets.flatMap(leadsOf)[0]?.text ?? '',
    top: top === undefined ? null : topTable(top, currency),
    sheets: sheets.map((sheet) => sheetView(sheet, currency, say('report.label.definition'))),
    flow: id === 'journey' ? flowOfJourney(analysis) : null,
    pictures: id === 'personas' ? picturesOf(analysis) : [],
  };
}

/** A pane of 320 pixels without its padding; names on two lines, the share below. */
const FLOW_ROOM = {
  width: 288,
  height: 330,
  labelHeight: 42,
  gap: 6,
  barWidth: 8,
  steps: 4,
} as const;

function flowOfJourney(analysis: Analysis): FlowLayout | null {
  const { result } = minedPart(analysis, 'journey');
  return result === null ? null : flowLayout(result.flow, FLOW_ROOM);
}

function picturesOf(analysis: Analysis): readonly PersonaPicture[] {
  const { result } = minedPart(analysis, 'personas');
  return result === null ? [] : personaPictures(result, analysis.settings.language);
}

/**
 * A sheet in the order of its rows. Definitions with what follows them, and whatever stands below the
 * last table, are notes; the title is the sheet's name, and charts are left to the workbook.
 */
export function sheetView(sheet: ReportSheet, currency: string, definition: string): MinedSheet {
  const sections: (MinedText | MinedTable)[] = [];
  const notes: MinedText[] = [];
  const ordered = sheet.sections
    .filter((section) => section.kind !== 'chart')
    .toSorted((one, other) => one.row - other.row);
  const last = ordered.findLastIndex(({ kind }) => kind === 'table');
  const headline = ordered.find((section) => section.kind === 'text' && section.style === 'lead');
  let folding = false;
  for (const [at, section] of ordered.entries()) {
    if (section.kind === 'table') {
      folding = false;
      if (section.rows.length > 0) sections.push(wholeTable(section, currency));
    } else if (section.style === 'note') {
      folding ||= at > last || section.label === definition;
      (folding ? notes : sections).push(textView(section));
    } else if (section.style === 'lead') {
      folding = false;
      sections.push({ ...textView(section), kind: section === headline ? 'text' : 'heading' });
    }
  }
  return { title: sheet.name, sections, notes, link: resultLink(sheet, { column: 0, row: 1 }) };
}

const textView = ({ label, text }: TextSection): MinedText => ({
  kind: 'text',
  label: label ?? '',
  text,
});

const leadsOf = ({ sections }: ReportSheet): readonly TextSection[] =>
  sections.filter((section) => section.kind === 'text').filter(({ style }) => style === 'lead');

const tablesOf = ({ sections }: ReportSheet): readonly TableSection[] =>
  sections.filter((section) => section.kind === 'table').filter(({ rows }) => rows.length > 0);
