import { type Note, note } from '../basics/index.ts';
import type { TargetRow } from '../clean/index.ts';
import type { MetricUnit } from '../metrics/index.ts';
import type { TypedValues } from './kpi-words.ts';
import { distance, follows, type Yardstick } from './printed-figures.ts';
import { type PrintedNumber, printedNumbers } from './printed-numbers.ts';
import { signed, signedPercent } from './signed.ts';

const ABOUT_TARGET = /目标|目標|达成|達成|完成|target|goal|plan|attain/i;
const ABOUT_CHANGE =
  /环比|環比|较前|較前|提升|提高|增长|增長|增加|上升|上涨|下降|降低|减少|減少|下滑|\b(up|down|rose|fell|grew|increase[ds]?|decrease[ds]?|improved?|dropped|gained?|change[ds]?)\b/i;
/** Compared with something the row does not hold. */
const ELSEWHERE =
  /同比|去年|上年|行业|行業|竞品|\b(yoy|year.on.year|last year|industry|benchmark)\b/i;
const UPWARD =
  /超|高于|高於|提升|提高|增长|增長|增加|上升|上涨|\b(over|above|exceed(s|ed)?|up|rose|grew|increase[ds]?|more|improved?|gained?)\b/i;
const DOWNWARD =
  /低于|低於|未达|未達|未超|没超|没有超|不及|下降|降低|减少|減少|下滑|[↓▼]|\b(below|under|short|missed|down|fell|decrease[ds]?|less|dropped)\b/i;

/** A printed number that does not follow, and the base it should be measured from. */
interface Wrong {
  readonly printed: PrintedNumber;
  readonly about: 'change' | 'target';
  readonly base: number;
}

/**
 * Printed figures of a row that do not follow from its numbers. In the change cell a number is right when
 * it is the relative change or the difference; in the conclusion, in clauses about the change or the
 * target, also a value of the row or the distance from the target. One note a cell, at most.
 */
export function printedFlags(
  row: TargetRow,
  unit: MetricUnit,
  values: TypedValues,
): readonly Note[] {
  const { after } = values;
  if (after === null) return [];
  const { printedChange, conclusion } = row;
  const inChange = printedChange && wrongChange(printedChange.text, unit, after, values);
  const inConclusion =
    conclusion &&
    clausesOf(conclusion.text).flatMap((clause) => wrongIn(clause, unit, after, values))[0];
  return [
    ...(inChange ? [flag(inChange, unit, after, printedChange.where)] : []),
    ...(inConclusion ? [flag(inConclusion, unit, after, conclusion.where)] : []),
  ];
}

/** Several numbers, as in "2% → 3.5% (+1.5)", may also be the values themselves. */
function wrongChange(
  text: string,
  unit: MetricUnit,
  after: number,
  { before, target }: TypedValues,
): Wrong | null {
  const base = before ?? target;
  if (base === null) return null;
  const numbers = printedNumbers(text);
  const levels = numbers.length > 1 ? [base, after] : [];
  const yardstick = { unit, after, bases: [base], levels };
  const direction = DOWNWARD.test(text) ? -1 : 1;
  const printed = numbers.find((each) => !follows(each, yardstick, direction));
  return printed === undefined ? null : { printed, about: 'change', base };
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[，；。！？;!?\n]|[,.](?!\d)/);
}

function wrongIn(
  clause: string,
  unit: MetricUnit,
  after: number,
  { before, target }: TypedValues,
): readonly Wrong[] {
  if (ELSEWHERE.test(clause)) return [];
  const goal = ABOUT_TARGET.test(clause) ? target : null;
  const start = ABOUT_CHANGE.test(clause) ? before : null;
  const bases = [goal, start].filter((value) => value !== null);
  const [base] = bases;
  if (base === undefined) return [];
  const levels = [before, after, target].filter((value) => value !== null);
  const yardstick: Yardstick = { unit, after, bases, levels };
  const direction = directionOf(clause);
  return printedNumbers(clause)
    .filter((printed) => printed.unit !== 'none' && !follows(printed, yardstick, direction))
    .map((printed) => ({ printed, about: goal === null ? 'change' : 'target', base }));
}

function directionOf(clause: string): -1 | 0 | 1 {
  const up = UPWARD.test(clause);
  if (up === DOWNWARD.test(clause)) return 0;
  return up ? 1 : -1;
}

/** Says what was printed and what the numbers give instead. */
function flag(
  { printed, about, base }: Wrong,
  unit: MetricUnit,
  after: number,
  where: string,
): Note {
  const { relative, difference } = distance(base, after);
  const plainDecimals = Number.isInteger(difference) ? 0 : 2;
  const params = {
    printed: printed.text,
    relative: relative === null ? null : signedPercent(relative),
    difference: unit === 'rate' ? signed(difference * 100, 1) : signed(difference, plainDecimals),
  };
  const kind = unit === 'rate' ? 'rate' : 'plain';
  return note('warning', `evaluate.printed-${about}.${kind}`, params, where);
}
