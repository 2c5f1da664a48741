import { CellKind, type Column } from '../../table/index.ts';
import { parseNumber } from './number.ts';
import { type ReadColumn, readColumn, type Undone } from './read-column.ts';
import { MISSING_WORD, type Reading, read, unreadable } from './reading.ts';
import { cleanText, saysMissing } from './text.ts';

const WORDS: Readonly<Record<string, number>> = {
  非常满意: 5,
  十分满意: 5,
  很满意: 5,
  满意: 4,
  比较满意: 4,
  较满意: 4,
  一般: 3,
  中立: 3,
  不满意: 2,
  不太满意: 2,
  较不满意: 2,
  比较不满意: 2,
  非常不满意: 1,
  很不满意: 1,
  十分不满意: 1,
  好评: 5,
  中评: 3,
  差评: 1,
  'very satisfied': 5,
  satisfied: 4,
  neutral: 3,
  dissatisfied: 2,
  unsatisfied: 2,
  'very dissatisfied': 1,
  'very unsatisfied': 1,
  excellent: 5,
  good: 4,
  fair: 3,
  poor: 2,
  'very poor': 1,
};

/**
 * A satisfaction score: a number, `5星`, `4/5`, `★★★★☆`, or a word of the five-point scale.
 * `null` when the text is none of these.
 *
 * @example
 * parseSatisfaction('5星') // => 5
 * parseSatisfaction('非常满意') // => 5
 * parseSatisfaction('★★★★☆') // => 4
 * parseSatisfaction('4/5') // => 4
 * parseSatisfaction('还行吧') // => null
 */
export function parseSatisfaction(text: string): number | null {
  const cleaned = cleanText(text).toLowerCase();
  const word = WORDS[cleaned];
  if (word !== undefined) return word;
  if (/^★+☆*$/.test(cleaned)) return [...cleaned].filter((star) => star === '★').length;
  const stars = /^(\d+(?:\.\d+)?)\s*(?:stars?|points?|\/\s*(?:5|10|100))$/.exec(cleaned);
  if (stars !== null) return Number(stars[1]);
  const parsed = parseNumber(cleaned);
  return parsed !== null && (parsed.form === 'number' || parsed.form === 'score')
    ? parsed.value
    : null;
}

/** A column read as satisfaction scores. */
export function satisfactionOf(column: Column, undone?: Undone): ReadColumn {
  return readColumn(
    column,
    {
      text: readText,
      asIs: [CellKind.number],
      problem: 'clean.score-unreadable',
    },
    undone,
  );
}

function readText(text: string): Reading {
  const score = parseSatisfaction(text);
  if (score !== null) {
    return read(score, /^-?\d+(?:\.\d+)?$/.test(text) ? null : 'clean.score-text');
  }
  return saysMissing(cleanText(text)) ? MISSING_WORD : unreadable('clean.score-unreadable');
}
