import type { Period } from '../basics/index.ts';
import type { ReportContext } from './context.ts';
import type { EvaluationLine, TestPlace } from './evaluation-grid.ts';
import { remarksText } from './evaluation-remarks.ts';
import { metTest } from './evaluation-text.ts';
import { choose, join, type LiveNumber, type LiveTest, type LiveText, written } from './live.ts';
import { sentence } from './sentence.ts';
import { decimalsShowing, type TextForm } from './sheet-text.ts';
import { moneyDecimals } from './unit-look.ts';

/** Normal quantiles of 97.5 % and 80 %, for the sample size a change takes to be seen. */
const Z975 = 1.959963984540054;
const Z80 = 0.8416212335729143;
const LARGEST_SAMPLE = 1_000_000;

/** What T3's last column is made from, beside its own line. */
export interface MeaningSource {
  readonly context: ReportContext;
  readonly lines: readonly EvaluationLine[];
  readonly place: TestPlace;
  readonly before: Period | null;
  readonly after: Period | null;
}

/**
 * What a line means, as a text that follows the numbers: an interval where the change is beyond normal
 * variation, "within normal variation" where it isn't, and why nothing can be told where it can't.
 */
export function meaningText(source: MeaningSource, line: EvaluationLine): LiveText {
  const remarks = remarksText(source, line);
  const [first, ...rest] = remarks;
  if (line.kind === 'total') {
    return first === undefined
      ? plainSentence(source, 'evaluate.total')
      : join(first, ...further(source, rest));
  }
  const met =
    line.row.target === null
      ? ''
      : choose(
          [[hasTarget(line), join(plainSentence(source, 'evaluate.target-met'), stop(source))]],
          '',
        );
  const reason = (text: LiveText): LiveText => join(met, text, ...further(source, remarks));
  if (line.kind === 'none') return reason(plainSentence(source, 'evaluate.no-proportion'));
  return choose(
    reasons(source, line).map(([test, text]) => [test, reason(text)] as const),
    testedText(source, line, remarks),
  );
}

/** What stands between two sentences of a cell. */
const stop = ({ context }: MeaningSource): string => context.say('report.evaluation.between');

/** Sentences after the first. */
function further(source: MeaningSource, texts: readonly LiveText[]): readonly LiveText[] {
  return texts.map((text) => join(stop(source), text));
}

/** Why a line has no test, in the order they are looked at; tests that hold stand for cells. */
function reasons(
  source: MeaningSource,
  line: EvaluationLine,
): readonly (readonly [LiveTest, LiveText])[] {
  const { row, at, testAt, kind, before, after } = line;
  const { minimumN } = source.context.analysis.settings;
  const say = (code: Parameters<typeof sentence>[1]) => plainSentence(source, code);
  const noBefore: LiveTest = {
    formula: `COUNT(${before.formula})=0`,
    holds: row.before.value === null,
  };
  const noAfter: LiveTest = {
    formula: `COUNT(${after.formula})=0`,
    holds: row.after.value === null,
  };
  const few: LiveTest = {
    formula: `MIN(D${at},F${at})<${source.place.minimumN}`,
    holds: Math.min(row.before.n ?? 0, row.after.n ?? 0) < minimumN,
  };
  const noSize: LiveTest = {
    formula: `COUNT(D${at},F${at})<2`,
    holds: row.before.n === null || row.after.n === null,
  };
  const untested: LiveTest = { formula: `H${testAt}=""`, holds: row.test === null };
  const missing = [
    [noBefore, say('evaluate.no-before')],
    [noAfter, say('evaluate.no-after')],
  ] as const;
  const tooFew = [few, fewText(source, line)] as const;
  if (row.metric !== null) {
    return [tooFew, ...missing, [untested, say('evaluate.no-variation')]];
  }
  const size = [noSize, say('evaluate.no-n')] as const;
  const spread = [untested, say('evaluate.no-spread')] as const;
  return kind === 'rate' ? [...missing, size, tooFew, spread] : [...missing, size, spread];
}

function fewText({ context, place }: MeaningSource, { at, row }: EvaluationLine): LiveText {
  const count = (formula: string, value: number | null) =>
    written({ formula, value: value ?? 0 }, { decimals: 0, grouped: true });
  return sentence(context, 'evaluate.too-few', {
    minimum: count(place.minimumN, context.analysis.settings.minimumN),
    before: count(`N(D${at})`, row.before.n),
    after: count(`N(F${at})`, row.after.n),
  });
}

/** The interval and p of a tested line, and what they allow to say. */
function testedText(
  source: MeaningSource,
  line: EvaluationLine,
  remarks: readonly LiveText[],
): LiveText {
  const { context, place } = source;
  const { row, testAt, before, after } = line;
  const unit = row.unit === 'rate' || row.unit === 'money' ? row.unit : 'score';
  const parts = intervalParts(context, line);
  const say = (code: 'interval' | 'within' | 'target-met-within') =>
    sentence(context, `evaluate.${code}.${unit}`, parts);
  const doubts = [...holmDoubt(source, line), ...sampleSize(source, line)];
  const unsure: LiveTest = {
    formula: `OR(J${testAt}>=${place.alpha},${after.formula}=${before.formula})`,
    holds: row.verdict === 'unknown',
  };
  const sure: LiveTest = { formula: `NOT(${unsure.formula})`, holds: !unsure.holds };
  const opening =
    row.target === null
      ? say('within')
      : choose([[hasTarget(line), say('target-met-within')]], say('within'));
  return choose(
    [[sure, join(say('interval'), ...further(source, remarks))]],
    join(opening, ...doubts, ...further(source, remarks)),
  );
}

function intervalParts({ currency }: ReportContext, { row, at, testAt }: EvaluationLine) {
  const low = row.test?.low ?? 0;
  const high = row.test?.high ?? 0;
  const rate = row.unit === 'rate';
  const scale = rate ? 100 : 1;
  const fewest = row.unit === 'money' ? moneyDecimals([low, high]) : rate ? 1 : 2;
  const form: TextForm = {
    decimals: decimalsShowing([low * scale, high * scale], fewest),
    signed: true,
    grouped: true,
    prefix: row.unit === 'money' ? currency : '',
  };
  const bound = (letter: string, value: number): LiveText =>
    written({ formula: `${letter}${at}${rate ? '*100' : ''}`, value: value * scale }, form);
  return {
    low: bound('L', low),
    high: bound('M', high),
    p: pText({ formula: `J${testAt}`, value: row.test?.pAdjusted ?? 1 }),
  };
}

/** By itself the change stood out, among all tests of the table it doesn't. */
function holmDoubt(source: MeaningSource, { row, testAt }: EvaluationLine): LiveText[] {
  const { context, place } = source;
  const { alpha } = context.analysis.settings;
  const alone: LiveTest = {
    formula: `AND(H${testAt}<${place.alpha},J${testAt}>=${place.alpha})`,
    holds: row.test !== null && row.test.p < alpha && row.test.pAdjusted >= alpha,
  };
  const p = pText({ formula: `H${testAt}`, value: row.test?.p ?? 1 });
  const text = sentence(context, 'evaluate.not-after-holm', { p });
  return [choose([[alone, join(stop(source), text)]], '')];
}

/** How many it takes to see a change of this size, for rates. */
function sampleSize(source: MeaningSource, line: EvaluationLine): LiveText[] {
  const { before, after, row } = line;
  if (row.unit !== 'rate') return [];
  const [c, e] = [before.formula, after.formula];
  const [from, to] = [before.value, after.value];
  const middle = (from + to) / 2;
  const value =
    from === to
      ? 0
      : ((Z975 * Math.sqrt(2 * middle * (1 - middle)) +
          Z80 * Math.sqrt(from * (1 - from) + to * (1 - to))) /
          (to - from)) **
        2;
  const size =
    `((${Z975}*SQRT((${c}+${e})*(1-(${c}+${e})/2))+${Z80}*SQRT(${c}*(1-${c})+${e}*(1-${e})))` +
    `/(${e}-${c}))^2`;
  const n = written(
    { formula: `ROUNDUP(${size},0)`, value: Math.ceil(value) },
    { decimals: 0, grouped: true },
  );
  const equal: LiveTest = { formula: `${c}=${e}`, holds: from === to };
  const huge: LiveTest = { formula: `${size}>${LARGEST_SAMPLE}`, holds: value > LARGEST_SAMPLE };
  return [
    choose(
      [
        [equal, ''],
        [huge, ''],
      ],
      join(stop(source), sentence(source.context, 'evaluate.sample-size', { n })),
    ),
  ];
}

/** The target is met, where there is one. */
function hasTarget(line: EvaluationLine): LiveTest {
  const met = metTest(line);
  return {
    formula: `AND(COUNT(${line.target.formula},${line.after.formula})=2,${met.formula})`,
    holds: line.row.target !== null && line.row.after.value !== null && met.holds,
  };
}

function plainSentence({ context }: MeaningSource, code: Parameters<typeof sentence>[1]): LiveText {
  return sentence(context, code, {});
}

/** `< 0.001`, else p to three decimals, to two where it is large. */
export function pText(p: LiveNumber): LiveText {
  const tiny: LiveTest = { formula: `${p.formula}<0.001`, holds: p.value < 0.001 };
  const small: LiveTest = { formula: `${p.formula}<0.095`, holds: p.value < 0.095 };
  return choose(
    [
      [tiny, '< 0.001'],
      [small, join('= ', written(p, { decimals: 3 }))],
    ],
    join('= ', written(p, { decimals: 2 })),
  );
}
