import type { Verdict } from '../evaluate/index.ts';
import type { ReportContext } from './context.ts';
import type { EvaluationLine, TestPlace } from './evaluation-grid.ts';
import { choose, join, type LiveNumber, type LiveTest, type LiveText, written } from './live.ts';
import { sheetRound, type TextForm } from './sheet-text.ts';
import { unitForm } from './unit-look.ts';

const POINTS: TextForm = { decimals: 1, signed: true };
const RELATIVE: TextForm = { decimals: 1, signed: true, percent: true };

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
  const untested: LiveTest = { formula: `J${testAt}=""`, holds: row.test === null };
  const unsure: LiveTest = {
    formula: `J${testAt}>=${place.alpha}`,
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

/** What a line means: the interval and p, or why nothing can be said. */
export function meaningText(
  context: ReportContext,
  line: EvaluationLine,
  place: TestPlace,
): LiveText {
  const { say, analysis } = context;
  const { kind, row, at, testAt, compared } = line;
  const missing: LiveTest = { formula: `NOT(${compared.formula})`, holds: !compared.holds };
  if (kind === 'total') {
    return choose([[missing, say('report.evaluation.one-side')]], say('report.evaluation.total'));
  }
  const { minimumN } = analysis.settings;
  const noSize: LiveTest = {
    formula: `COUNT(D${at},F${at})<2`,
    holds: row.before.n === null || row.after.n === null,
  };
  const few: LiveTest = {
    formula: `MIN(D${at},F${at})<${place.minimumN}`,
    holds: (row.before.n ?? 0) < minimumN || (row.after.n ?? 0) < minimumN,
  };
  const untested: LiveTest = { formula: `H${testAt}=""`, holds: row.test === null };
  return choose(
    [
      [missing, say('report.evaluation.one-side')],
      [noSize, say('report.evaluation.no-size')],
      [few, fewText(context, line, place)],
      [untested, say('report.evaluation.no-spread')],
    ],
    testedText(context, line, place),
  );
}

function fewText(
  { say, analysis }: ReportContext,
  { at, row }: EvaluationLine,
  { minimumN }: TestPlace,
): LiveText {
  const count = (formula: string, value: number | null) =>
    written({ formula, value: value ?? 0 }, { decimals: 0, grouped: true });
  return join(
    say('report.evaluation.few-start'),
    count(minimumN, analysis.settings.minimumN),
    say('report.evaluation.few-middle'),
    count(`D${at}`, row.before.n),
    say('report.evaluation.few-and'),
    count(`F${at}`, row.after.n),
  );
}

function testedText(context: ReportContext, line: EvaluationLine, { alpha }: TestPlace): LiveText {
  const { say, currency } = context;
  const { row, at, testAt } = line;
  const { test, unit } = row;
  const form: TextForm =
    unit === 'rate' ? POINTS : { ...unitForm(unit, row.after.value, currency), signed: true };
  const bound = (letter: string, value: number | undefined): LiveText => {
    const own: LiveNumber = { formula: `${letter}${at}`, value: value ?? 0 };
    return written(unit === 'rate' ? inPoints(own) : own, form);
  };
  const interval = join(
    say('report.evaluation.interval'),
    bound('L', test?.low),
    say('report.evaluation.to'),
    bound('M', test?.high),
    say(
      unit === 'rate'
        ? 'report.unit.points'
        : unit === 'score'
          ? 'report.unit.score'
          : 'report.unit.none',
    ),
    say('report.evaluation.comma'),
    pText({ formula: `J${testAt}`, value: test?.pAdjusted ?? 1 }),
  );
  const unsure: LiveTest = { formula: `J${testAt}>=${alpha}`, holds: row.verdict === 'unknown' };
  const within = say('report.evaluation.within');
  const metThough = { ...metTest(line), formula: `AND(COUNT(H${at})=1,${metTest(line).formula})` };
  const though: LiveTest = { ...metThough, holds: row.target !== null && metTest(line).holds };
  return choose(
    [
      [{ formula: `NOT(${unsure.formula})`, holds: !unsure.holds }, interval],
      [though, join(say('report.evaluation.met-though'), interval)],
    ],
    join(within, interval),
  );
}

/** `p < 0.001`, else p to three decimals. */
export function pText(p: LiveNumber): LiveText {
  const tiny: LiveTest = { formula: `${p.formula}<0.001`, holds: p.value < 0.001 };
  const three = written({ formula: p.formula, value: sheetRound(p.value, 3) }, { decimals: 3 });
  return choose([[tiny, 'p < 0.001']], join('p = ', three));
}
