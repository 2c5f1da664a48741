import { LensError, note } from '../basics/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { rulesJson } from './rules-json.ts';
import type { Affinity } from './types.ts';
import { usualRules } from './usual-rules.ts';

/** What is bought together, from the orders of an analysis. */
export const rulesPart: MinedPart<Affinity> = {
  mine: ({ cleaned }) => {
    try {
      return { result: usualRules(cleaned), missing: null };
    } catch (error) {
      if (!(error instanceof LensError)) throw error;
      return { result: null, missing: note('info', error.code, error.params) };
    }
  },
  json: rulesJson,
};
