import { LensError, note } from '../basics/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { associationRules } from './association-rules.ts';
import { orderBaskets } from './baskets/order-baskets.ts';
import { rulesJson } from './rules-json.ts';
import type { Affinity } from './types.ts';

/** Support and confidence that rules must reach when nobody says otherwise. */
export const USUAL_RULES = { support: 0.01, confidence: 0.3 } as const;

/** What is bought together, from the orders of an analysis. */
export const rulesPart: MinedPart<Affinity> = {
  mine: ({ cleaned }) => {
    try {
      const baskets = orderBaskets(cleaned, { unit: null, kinds: null });
      return { result: associationRules(baskets, USUAL_RULES), missing: null };
    } catch (error) {
      if (!(error instanceof LensError)) throw error;
      return { result: null, missing: note('info', error.code, error.params) };
    }
  },
  json: rulesJson,
};
