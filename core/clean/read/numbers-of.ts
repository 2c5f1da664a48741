import { CellKind, type Column } from '../../table/index.ts';
import { digitsIn, parseNumber } from './number.ts';
import { type ReadColumn, readColumn, type Undone } from './read-column.ts';
import { MISSING_WORD, type Reading, read, unreadable } from './reading.ts';
import { type DecimalMark, decimalMark } from './separators.ts';
import { cleanText, saysMissing } from './text.ts';

/** A column of numbers and how it writes decimals. */
export interface NumberColumn extends ReadColumn {
  readonly mark: DecimalMark;
  /** Percentages in a column of money that were taken as they stand, as most of its cells are. */
  readonly percents: number;
}

/** From this share of the filled cells on, percentages are how a column of money is written throughout. */
const MOSTLY = 0.5;

/**
 * A column read as numbers. Whether `1,234` is a thousand or one and a bit is decided once for the
 * column; what cannot be decided is not guessed.
 *
 * @param holds `money`: a percentage among amounts is no amount and cannot be read
 */
export function numbersOf(
  column: Column,
  undone?: Undone,
  holds: 'number' | 'money' = 'number',
): NumberColumn {
  const mark = markOf(column);
  const percents = holds === 'money' ? percentsIn(column) : 0;
  const filled = column.kinds.length - (column.counts[CellKind.empty] ?? 0);
  const refused = percents > 0 && percents <= MOSTLY * filled;
  const columnRead = readColumn(
    column,
    {
      text: (text) => (refused && isPercent(text) ? PERCENT_IN_MONEY : readText(text, mark)),
      asIs: refused ? [CellKind.number] : [CellKind.number, CellKind.percent],
      other: (_, kind) => (kind === CellKind.percent ? PERCENT_IN_MONEY : null),
      problem: 'clean.number-unreadable',
    },
    undone,
  );
  return { ...columnRead, mark, percents: refused ? 0 : percents };
}

const PERCENT_IN_MONEY = unreadable('clean.percent-in-money');

/** `12%`, `12 个百分点`. */
function isPercent(text: string): boolean {
  const form = parseNumber(text)?.form;
  return form === 'percent' || form === 'points';
}

function percentsIn({ kinds, values, dictionary, counts }: Column): number {
  const formatted = counts[CellKind.percent] ?? 0;
  const written = dictionary.map(isPercent);
  if (!written.includes(true)) return formatted;
  return kinds.reduce(
    (n, kind, row) => n + (kind === CellKind.text && written[values[row]!] ? 1 : 0),
    formatted,
  );
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
