import { CellKind, type Column } from '../../table/index.ts';
import { digitsIn, parseNumber } from './number.ts';
import { type ReadColumn, readColumn, type Undone } from './read-column.ts';
import { MISSING_WORD, type Reading, read, unreadable } from './reading.ts';
import { type DecimalMark, decimalMark } from './separators.ts';
import { cleanText, saysMissing } from './text.ts';

/** A column of numbers and how it writes decimals. */
export interface NumberColumn extends ReadColumn {
  readonly mark: DecimalMark;
}

/**
 * A column read as numbers. Whether `1,234` is a thousand or one and a bit is decided once for the
 * column; what cannot be decided is not guessed.
 */
export function numbersOf(column: Column, undone?: Undone): NumberColumn {
  const mark = markOf(column);
  const columnRead = readColumn(
    column,
    {
      text: (text) => readText(text, mark),
      asIs: [CellKind.number, CellKind.percent],
      problem: 'clean.number-unreadable',
    },
    undone,
  );
  return { ...columnRead, mark };
}

function markOf(column: Column): DecimalMark {
  const runs = column.dictionary
    .filter((text) => /[,，.\s]/.test(text))
    .map((text) => digitsIn(text))
    .filter((digits) => digits !== null);
  return decimalMark(runs);
}

function readText(text: string, mark: DecimalMark): Reading {
  const parsed = parseNumber(text, mark);
  if (parsed !== null) return read(parsed.value, parsed.plain ? null : 'clean.number-text');
  if (saysMissing(cleanText(text))) return MISSING_WORD;
  return unreadable('clean.number-unreadable');
}
