import { type Note, note, type Params } from '../basics/index.ts';
import { sampleSizePerGroup } from '../stats/index.ts';
import type { Draft } from './draft.ts';
import { decimalsFor, moneyDecimals, pText, signed, signedMoney } from './signed.ts';
import type { TestResult, Verdict } from './types.ts';

/** More customers than this per period are out of reach, so no number is named. */
const LARGEST_SAMPLE = 1_000_000;

/** Whether the target was reached; `null` without a target or a value. */
export function targetMet({ target, after, lessIsBetter }: Draft): boolean | null {
  if (target === null || after.value === null) return null;
  return lessIsBetter ? after.value <= target : after.value >= target;
}

/**
 * What a row means, in careful words: an interval where the change is beyond normal variation, "within
 * normal variation" where it isn't, and why nothing can be told where it can't.
 */
export function conclusionOf(
  draft: Draft,
  verdict: Verdict,
  test: TestResult | null,
  alpha: number,
  currency: string,
): readonly Note[] {
  const met = targetMet(draft) === true;
  if (draft.untested !== null) {
    return [
      ...(met ? [note('info', 'evaluate.target-met')] : []),
      draft.untested,
      ...draft.remarks,
    ];
  }
  if (test === null) return [...totalNotes(draft), ...draft.remarks];
  const params = intervalParams(draft, test, currency);
  const unit = wordsFor(draft);
  if (verdict !== 'unknown') {
    return [note('info', `evaluate.interval.${unit}`, params), ...draft.remarks];
  }
  const within = met ? 'evaluate.target-met-within' : 'evaluate.within';
  return [
    note('info', `${within}.${unit}`, params),
    ...holmNote(test, alpha),
    ...sampleNote(draft),
    ...draft.remarks,
  ];
}

/** A total without a remark of its own says that it is one. */
function totalNotes({ remarks }: Draft): readonly Note[] {
  return remarks.length > 0 ? [] : [note('info', 'evaluate.total')];
}

function wordsFor({ unit }: Draft): 'rate' | 'money' | 'score' {
  return unit === 'rate' || unit === 'money' ? unit : 'score';
}

function intervalParams({ unit }: Draft, test: TestResult, currency: string): Params {
  const scale = unit === 'rate' ? 100 : 1;
  const ends = [test.low * scale, test.high * scale];
  const [low, high] =
    unit === 'money'
      ? ends.map((end) => signedMoney(end, currency, moneyDecimals(ends)))
      : ends.map((end) => signed(end, decimalsFor(ends, unit === 'rate' ? 1 : 2)));
  return { low: low!, high: high!, p: pText(test.pAdjusted) };
}

/** By itself the change stood out, among all tests of the table it doesn't. */
function holmNote({ p, pAdjusted }: TestResult, alpha: number): readonly Note[] {
  if (p >= alpha || pAdjusted < alpha) return [];
  return [note('info', 'evaluate.not-after-holm', { p: pText(p) })];
}

/** How many it takes to see a change of this size. */
function sampleNote({ unit, before, after }: Draft): readonly Note[] {
  if (unit !== 'rate' || before.value === null || after.value === null) return [];
  const needed = sampleSizePerGroup(before.value, after.value);
  if (needed === null || needed > LARGEST_SAMPLE) return [];
  return [note('info', 'evaluate.sample-size', { n: needed })];
}
