import { comparisons, type VerdictOptions } from './compare.ts';
import type { JourneySequences } from './sequences.ts';
import type { TellingStep } from './types.ts';

/** Events on fewer paths than this are not compared. */
const FEWEST = 10;

/** Which of a path's events count, and for whom. */
interface Sides {
  readonly goalAt: Int32Array;
  readonly isGoal: Uint8Array;
  /** 1: a step of the conversion path. */
  readonly isStep: Uint8Array;
}

/**
 * Events that paths with the goal held before it more or less often than paths without, the surest
 * first. Only what came before the goal counts.
 */
export function tellingSteps(
  sequences: JourneySequences,
  names: readonly string[],
  { goalAt, isGoal, isStep }: Sides,
  options: VerdictOptions,
): readonly TellingStep[] {
  const { count, starts, event } = sequences;
  const hits = { goal: new Int32Array(names.length), none: new Int32Array(names.length) };
  const seenIn = new Int32Array(names.length).fill(-1);
  let converted = 0;
  for (let path = 0; path < count; path += 1) {
    const isConverted = goalAt[path]! >= 0;
    if (isConverted) converted += 1;
    const side = isConverted ? hits.goal : hits.none;
    const end = isConverted ? goalAt[path]! : starts[path + 1]!;
    for (let at = starts[path]!; at < end; at += 1) {
      const code = event[at]!;
      if (seenIn[code] === path) continue;
      seenIn[code] = path;
      side[code]! += 1;
    }
  }
  if (converted === 0 || converted === count) return [];
  const compared = [...names.keys()].filter(
    (code) => isGoal[code] === 0 && hits.goal[code]! + hits.none[code]! >= FEWEST,
  );
  const results = comparisons(
    compared.map((code) => ({
      converters: { hits: hits.goal[code]!, n: converted },
      others: { hits: hits.none[code]!, n: count - converted },
    })),
    options,
  );
  return compared
    .map((code, index) => ({
      event: names[code]!,
      isPathStep: isStep[code] === 1,
      ...results[index]!,
    }))
    .sort(
      (a, b) =>
        a.p - b.p ||
        Math.abs(Math.log(b.oddsRatio)) - Math.abs(Math.log(a.oddsRatio)) ||
        (a.event < b.event ? -1 : 1),
    );
}
