import {
  cellOf,
  type ReportCell,
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
/** Columns of text wider than this are cut, so that a table stays one line a row. */
const WIDEST = 44;
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
  const cells = (row: readonly ReportCell[]) =>
    table.columns.map(({ id }, index) =>
      cut(cellOf(table, row, id, currency).text, index === last ? WIDEST_LAST : WIDEST),
    );
  const header =
    table.headless === true ? [] : [table.columns.map(({ header: name }) => cut(name, WIDEST))];
  const left = table.rows.length - shown.length;
  return [
    ...alignedLines([...header, ...[...shown, ...table.footer].map(cells)]).map(
      (line) => `  ${line}`,
    ),
    ...(left > 0 ? [`  ${more(left)}`] : []),
  ];
}

function cut(text: string, widest: number): string {
  const plain = text.replaceAll('\n', ' ');
  return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
}
