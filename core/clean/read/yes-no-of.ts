import { CellKind, type Column } from '../../table/index.ts';
import { type ReadColumn, readColumn, type Undone } from './read-column.ts';
import { MISSING_WORD, type Reading, read, unreadable } from './reading.ts';
import { cleanText, saysMissing } from './text.ts';
import { parseOptOut, parseYesNo } from './words.ts';

/** A column read as yes (1) and no (0): consent. */
export function yesNoOf(column: Column, undone?: Undone): ReadColumn {
  return flagsOf(column, parseYesNo, undone);
}

/** A column read as "has opted out" (1) and "has not" (0); a date counts as the day of opting out. */
export function optOutOf(column: Column, undone?: Undone): ReadColumn {
  return flagsOf(column, parseOptOut, undone);
}

function flagsOf(
  column: Column,
  parse: (text: string) => boolean | null,
  undone?: Undone,
): ReadColumn {
  const fromText = (text: string): Reading => {
    const answer = parse(text);
    if (answer !== null) return read(answer ? 1 : 0);
    return saysMissing(cleanText(text)) ? MISSING_WORD : unreadable('clean.yes-no-unreadable');
  };
  return readColumn(
    column,
    {
      text: fromText,
      asIs: [CellKind.boolean],
      other: (value, kind) => {
        if (kind === CellKind.number && (value === 0 || value === 1)) return read(value);
        return kind === CellKind.date && parse === parseOptOut ? read(1) : null;
      },
      problem: 'clean.yes-no-unreadable',
    },
    undone,
  );
}
