import type { ReportCell, TableSection } from '#core';
import { PADDING } from './column-widths.ts';
import { TYPEFACE } from './palette.ts';
import { placeCells } from './place-cells.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { CellPart } from './table-looks.ts';
import { lineCount } from './text-width.ts';

const HEADER_HEIGHT = 25;
const KEY_FIGURE_HEIGHT = 31;
/** Room above and below wrapped lines, in points. */
const AIR = 9;
/** Excel takes no row higher than this. */
export const HIGHEST = 409;

/**
 * Height a row of a table needs, in points: what the section asks for, at least as much as its
 * wrapped texts and key figures take; `null` where the standard height does.
 */
export function rowHeight(
  layout: SheetLayout,
  section: TableSection,
  cells: readonly ReportCell[],
  part: CellPart,
): number | null {
  const { line } = TYPEFACE[layout.report.language];
  let needed = part === 'header' ? HEADER_HEIGHT : part === 'body' ? (section.rowHeight ?? 0) : 0;
  for (const { column, span, cell } of placeCells(cells, section.columns.length)) {
    if (cell.tone === 'key-figure') needed = Math.max(needed, KEY_FIGURE_HEIGHT);
    const wraps = part === 'header' || (section.columns[column]!.wrap ?? span > 1);
    if (!wraps || typeof cell.value !== 'string') continue;
    const width = layout.widthOf(section.column + column, span) - PADDING;
    const lines = lineCount(cell.value, width);
    if (lines > 1) needed = Math.max(needed, lines * line + AIR);
  }
  return needed > 0 ? Math.min(needed, HIGHEST) : null;
}
