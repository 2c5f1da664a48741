import type { RuleMeasures } from '../types.ts';

/** Numbers of baskets: with the antecedent, with the consequent, with both, and all (all ≥ 1). */
export interface RuleTable {
  readonly antecedent: number;
  readonly consequent: number;
  readonly both: number;
  readonly n: number;
}

/**
 * How well a rule holds: support, confidence, lift, leverage, conviction and Zhang's measure.
 *
 * @see Agrawal, Imieliński & Swami 1993 (support, confidence); Brin, Motwani, Ullman & Tsur 1997 (lift,
 * conviction); Piatetsky-Shapiro 1991 (leverage); Zhang 2000, "Association Rules"
 *
 * @example
 * ruleMeasures({ antecedent: 40, consequent: 25, both: 20, n: 100 }).lift // => 2
 * ruleMeasures({ antecedent: 40, consequent: 25, both: 20, n: 100 }).conviction // => 1.5
 * ruleMeasures({ antecedent: 4, consequent: 8, both: 4, n: 16 }).conviction // => null
 */
export function ruleMeasures({ antecedent, consequent, both, n }: RuleTable): RuleMeasures {
  const excess = both * n - antecedent * consequent;
  const most = Math.max(both * (n - antecedent), antecedent * (consequent - both));
  return {
    support: both / n,
    confidence: both / antecedent,
    lift: (both * n) / (antecedent * consequent),
    leverage: excess / (n * n),
    conviction:
      both === antecedent ? null : ((n - consequent) * antecedent) / (n * (antecedent - both)),
    zhang: most === 0 ? null : excess / most,
  };
}
