import type { TableSection } from '#core';
import { cleanText } from './clean-text.ts';
import { isText } from './is-text.ts';
import { placeCells } from './place-cells.ts';
import { rowHeight } from './row-height.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

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

/** Writes the header of a table: a soft band, ruled off below. */
export function writeHeader(
  canvas: SheetCanvas,
  section: TableSection,
  headers: readonly string[],
): void {
  const row = canvas.worksheet.getRow(section.row);
  const spans = headerSpans(section);
  const cells = headers.flatMap((value, index) => {
    const span = spans[index]!;
    return span === 0 ? [] : [{ value, span }];
  });
  headers.forEach((header, index) => {
    const cell = row.getCell(section.column + index + 1);
    cell.value = header === '' ? null : header;
    cell.style = canvas.styles.of({
      part: 'header',
      tone: 'plain',
      format: 'text',
      decimals: undefined,
      right: !isText(section.columns[index]!.format),
      wrap: true,
      linked: false,
      ruled: false,
    });
  });
  spans.forEach((span, index) => {
    if (span > 1) canvas.merge(section.row, section.column + index, span);
  });
  canvas.growRow(section.row, rowHeight(canvas, section, cells, 'header'));
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
