import type { TableSection } from '#core';
import { cleanText } from './clean-text.ts';
import { isText } from './is-text.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { placeCells } from './place-cells.ts';
import { rowHeight } from './row-height.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** Header texts of a table by column; in a list object none may be empty or stand twice. */
export function headerTexts(section: TableSection): readonly string[] {
  const texts = section.columns.map(({ header }) => cleanText(header));
  if (section.name === null) return texts;
  const taken = new Set<string>();
  return texts.map((text) => {
    let unique = text || ' ';
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${text} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Lays the header of a table: a soft band, ruled off below. */
export function layHeader(layout: SheetLayout, section: TableSection): LaidRow {
  const spans = headerSpans(section);
  const cells = headerTexts(section).map((value, index): LaidCell => {
    const right = !isText(section.columns[index]!.format);
    const look = layout.report.looks.of({
      part: 'header',
      tone: 'plain',
      format: 'text',
      decimals: undefined,
      right,
      wrap: true,
      linked: false,
      ruled: false,
    });
    const span = spans[index]!;
    return { column: section.column + index, span, cell: { value }, format: 'text', look };
  });
  const own = cells.filter(({ span }) => span > 0);
  const texts = own.map(({ cell, span }) => ({ ...cell, span }));
  return {
    row: section.row,
    cells: own,
    blanks: cells.filter(({ span }) => span === 0),
    height: rowHeight(layout, section, texts, 'header'),
  };
}

/**
 * Columns each header covers: a header runs over the nameless columns beside it when the cells of
 * every row below do; 0 for a column that is covered.
 */
function headerSpans({ name, columns, rows }: TableSection): readonly number[] {
  const spans = columns.map(() => 1);
  if (name !== null || rows.length === 0) return spans;
  const below = rows.map((row) => placeCells(row, columns.length));
  columns.forEach((_, index) => {
    if (spans[index] === 0) return;
    const covered = below.map((cells) => cells.find(({ column }) => column === index)?.span ?? 1);
    const nameless = columns.findIndex(({ header }, other) => other > index && header !== '');
    const free = (nameless < 0 ? columns.length : nameless) - index;
    const span = Math.min(...covered, free);
    spans[index] = span;
    spans.fill(0, index + 1, index + span);
  });
  return spans;
}
