import { columnLetters } from '../basics/index.ts';
import type { Block } from './block.ts';
import { gridText } from './cell-text.ts';
import { groupMerges } from './find-header.ts';
import type { GridColumn } from './grid.ts';
import { normaliseHeader } from './normalise-header.ts';

/** A column's header as it stands in the sheet, and its name: normalised and unique in the table. */
export interface HeaderName {
  readonly header: string;
  readonly name: string;
}

/**
 * Names of a block's columns from its header rows (stored rows, top first; possibly none).
 * Two rows are joined by a space; a group name counts for every column under it. A column without
 * a header is named by its letter; a name used before gets a number: `金额`, `金额 (2)`.
 */
export function headerNames(block: Block, rows: readonly number[]): HeaderName[] {
  const lines = rows.map((row, line) => textsOfRow(block, row, line < rows.length - 1));
  const taken = new Set<string>();
  return block.columns.map((column, position) => {
    const parts = lines.map((line) => line[position] ?? '').filter((part) => part !== '');
    const header = parts.join(' ');
    const plain = normaliseHeader(header) || columnLetters(column.index);
    const name = unusedName(plain, taken);
    taken.add(name);
    return { header, name };
  });
}

/** Header texts of a row by column; in a row of groups each name is repeated over its columns. */
function textsOfRow(block: Block, row: number, isGroupRow: boolean): string[] {
  const texts = block.columns.map((column) => gridText(block.grid, column, row) ?? '');
  if (!isGroupRow) return texts;
  const merges = groupMerges(block, row);
  if (merges.length > 0) {
    return block.columns.map((column, position) => {
      const area = merges.find(({ firstColumn, lastColumn }) =>
        within(column, firstColumn, lastColumn),
      );
      const anchor = area && block.columns.findIndex(({ index }) => index === area.firstColumn);
      return anchor === undefined ? (texts[position] ?? '') : (texts[anchor] ?? '');
    });
  }
  return isSparse(texts) ? carriedRight(texts) : texts;
}

function within(column: GridColumn, first: number, last: number): boolean {
  return column.index >= first && column.index <= last;
}

const isSparse = (texts: readonly string[]): boolean => texts.includes('');

/** Without merges (a CSV) a group name stands above its first column only. */
function carriedRight(texts: readonly string[]): string[] {
  let group = '';
  return texts.map((text) => {
    if (text !== '') group = text;
    return group;
  });
}

function unusedName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name} (${number})`;
  return candidate;
}
