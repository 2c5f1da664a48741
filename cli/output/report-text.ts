import {
  cellOf,
  displayWidth,
  type ReportContext,
  type ReportSheet,
  type Section,
  type TableSection,
  type TextSection,
  t,
} from '#core';
import { alignedLines } from './width.ts';

/** Rows of a table shown at the terminal; the workbook has the rest. */
const MOST_ROWS = 30;
/** Columns of text this wide are never cut; wider ones are where a line would else get too long. */
const WIDEST = 44;
/** Columns on the screen that all but the last column of a table may take with nothing cut. */
const ROOM = 130;
const BETWEEN = 2;
/** The last column may run on: nothing stands after it, and it says who or what to do. */
const WIDEST_LAST = 160;

/** What sheets say, one after the other; a table cut short says how many rows the workbook has more. */
export function sheetsText(
  sheets: readonly ReportSheet[],
  { currency, language }: Pick<ReportContext, 'currency' | 'language'>,
): string {
  const more = (n: number) => t(language, 'cli.more-rows', { n });
  return sheets.map((sheet) => reportText(sheet, currency, more)).join('\n\n');
}

/** What a sheet says, for a terminal: its lines of text and its tables; charts are left to the workbook. */
export function reportText(
  sheet: ReportSheet,
  currency: string,
  more: (n: number) => string,
): string {
  const parts: string[][] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) parts.push(lines);
    lines = [];
  };
  for (const section of inOrder(sheet.sections)) {
    if (section.kind === 'chart') continue;
    if (section.kind === 'table') {
      flush();
      parts.push(tableLines(section, currency, more));
    } else {
      if (section.style !== 'note') flush();
      lines.push(textLine(section));
    }
  }
  flush();
  return parts.map((part) => part.join('\n')).join('\n\n');
}

function inOrder(sections: readonly Section[]): readonly Section[] {
  const rowOf = (section: Section) => (section.kind === 'chart' ? section.from.row : section.row);
  return [...sections].sort((one, other) => rowOf(one) - rowOf(other));
}

function textLine({ label, text, suffix }: TextSection): string {
  const after = suffix === undefined || suffix === '' ? '' : `  ${suffix}`;
  return `${label === null ? '' : `${label} `}${text}${after}`;
}

function tableLines(table: TableSection, currency: string, more: (n: number) => string): string[] {
  const shown = table.rows.slice(0, MOST_ROWS);
  const last = table.columns.findLastIndex(({ header }) => header !== '');
  const header = table.headless === true ? [] : [table.columns.map(({ header: name }) => name)];
  const body = [...shown, ...table.footer].map((row) =>
    table.columns.map(({ id }) => cellOf(table, row, id, currency).text),
  );
  const lines = [...header, ...body];
  const widest = widestFor(lines, last);
  const left = table.rows.length - shown.length;
  return [
    ...alignedLines(
      lines.map((line) =>
        line.map((text, index) => cut(text, index === last ? WIDEST_LAST : widest)),
      ),
    ).map((line) => `  ${line}`),
    ...(left > 0 ? [`  ${more(left)}`] : []),
  ];
}

/** How wide a column may be: as wide as the lines allow, so that rows which end differently say so. */
function widestFor(lines: readonly (readonly string[])[], last: number): number {
  const widths = (lines[0] ?? [])
    .map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))))
    .filter((_, index) => index !== last);
  const taken = (widest: number) =>
    widths.reduce((sum, width) => sum + Math.min(width, widest) + BETWEEN, 0);
  let widest = Math.max(WIDEST, ...widths);
  while (widest > WIDEST && taken(widest) > ROOM) widest--;
  return widest;
}

function cut(text: string, widest: number): string {
  const plain = text.replaceAll('\n', ' ');
  return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
}
