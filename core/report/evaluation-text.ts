import type { Verdict } from '../evaluate/index.ts';
import type { ReportContext } from './context.ts';
import type { EvaluationLine, TestPlace } from './evaluation-grid.ts';
import { choose, join, type LiveNumber, type LiveTest, type LiveText, written } from './live.ts';
import type { TextForm } from './sheet-text.ts';

const POINTS: TextForm = { decimals: 1, signed: true };
const RELATIVE: TextForm = { decimals: 1, signed: true, percent: true, grouped: true };

/** `after − before` of a line. */
export function difference({ before, after }: EvaluationLine): LiveNumber {
  return {
    formula: `(${after.formula}-${before.formula})`,
    value: after.value - before.value,
  };
}

/** `after / before − 1` of a line; only meaningful where before is not 0. */
export function relative({ before, after }: EvaluationLine): LiveNumber {
  return {
    formula: `(${after.formula}/${before.formula}-1)`,
    value: before.value === 0 ? 0 : after.value / before.value - 1,
  };
}

/** A rate's number as points. */
function inPoints({ formula, value }: LiveNumber): LiveNumber {
  return { formula: `${formula}*100`, value: value * 100 };
}

/** The change in the way its metric changes: % for counts and money, points for rates and scores. */
export function changeText({ say }: ReportContext, line: EvaluationLine): LiveText {
  const { before, compared, row } = line;
  const noBase: LiveTest = { formula: `${before.formula}=0`, holds: before.value === 0 };
  const missing: LiveTest = { formula: `NOT(${compared.formula})`, holds: !compared.holds };
  if (row.changeType === 'relative') {
    return choose(
      [
        [missing, '–'],
        [noBase, say('report.evaluation.no-base')],
      ],
      written(relative(line), RELATIVE),
    );
  }
  if (row.unit !== 'rate') {
    const points = join(written(difference(line), POINTS), say('report.unit.score'));
    return choose([[missing, '–']], points);
  }
  const points = join(written(inPoints(difference(line)), POINTS), say('report.unit.points'));
  const bracket = join(
    say('report.bracket.open'),
    written(relative(line), RELATIVE),
    say('report.bracket.close'),
  );
  return choose(
    [
      [missing, '–'],
      [noBase, points],
    ],
    join(points, bracket),
  );
}

/** How far the value is from its target, and whether that is met. */
export function targetText(context: ReportContext, line: EvaluationLine): LiveText {
  const { say } = context;
  const { row, after, target } = line;
  const missing: LiveTest = {
    formula: `COUNT(${after.formula},${target.formula})<2`,
    holds: row.target === null || row.after.value === null,
  };
  const met = choose(
    [[metTest(line), say('report.evaluation.met')]],
    say('report.evaluation.missed'),
  );
  const distance: LiveNumber = {
    formula: `(${after.formula}-${target.formula})`,
    value: after.value - target.value,
  };
  if (row.changeType === 'relative') {
    const zero: LiveTest = { formula: `${target.formula}=0`, holds: target.value === 0 };
    const achieved: LiveNumber = {
      formula: `(${after.formula}/${target.formula})`,
      value: target.value === 0 ? 0 : after.value / target.value,
    };
    const share = written(achieved, { decimals: 1, percent: true });
    return choose(
      [
        [missing, ''],
        [zero, met],
      ],
      join(share, ' ', met),
    );
  }
  const rate = row.unit === 'rate';
  const number = written(rate ? inPoints(distance) : distance, POINTS);
  const unit = say(rate ? 'report.unit.points-short' : 'report.unit.score');
  return choose([[missing, '']], join(number, unit, ' ', met));
}

/** The value is at least its target (at most, where less is better). */
export function metTest({ after, target, upward }: EvaluationLine): LiveTest {
  return {
    formula: `${after.formula}${upward ? '>=' : '<='}${target.formula}`,
    holds: upward ? after.value >= target.value : after.value <= target.value,
  };
}

/** Sign and word: up, down, can't tell, or a total. */
export function verdictText(
  context: ReportContext,
  line: EvaluationLine,
  place: TestPlace,
): LiveText {
  const { say } = context;
  const { kind, testAt, row, before, after } = line;
  if (kind === 'total') return join(say('report.verdict.total'));
  if (kind === 'none') return join(say('report.verdict.unknown'));
  const untested: LiveTest = { formula: `J${testAt}=""`, holds: row.test === null };
  const unsure: LiveTest = {
    formula: `OR(J${testAt}>=${place.alpha},${after.formula}=${before.formula})`,
    holds: row.verdict === 'unknown',
  };
  const rose: LiveTest = {
    formula: `${after.formula}>${before.formula}`,
    holds: row.verdict === 'up',
  };
  const unknown = say('report.verdict.unknown');
  return choose(
    [
      [untested, unknown],
      [unsure, unknown],
      [rose, verdictWord(context, line, 'up')],
    ],
    verdictWord(context, line, 'down'),
  );
}

/** The word of a verdict; where less is better, a rise is no improvement. */
export function verdictWord(
  { say }: ReportContext,
  { upward }: EvaluationLine,
  verdict: Verdict,
): string {
  if (verdict === 'up' && !upward) return say('report.verdict.up-plain');
  return say(`report.verdict.${verdict}`);
}
