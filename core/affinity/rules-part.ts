import type { Analysis } from '../analysis/index.ts';
import { LensError, note } from '../basics/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { associationRules } from './association-rules.ts';
import { type OrderItemKind, orderBaskets } from './baskets/order-baskets.ts';
import { rulesJson } from './rules-json.ts';
import type { Affinity } from './types.ts';

/** Support and confidence that rules must reach when nobody says otherwise. */
const USUAL = { support: 0.01, confidence: 0.3 } as const;
/** All a customer ever bought is much: short rules over coarse items are the ones to act on. */
const OF_CUSTOMERS = { support: 0.02, confidence: 0.3, maxAntecedent: 2 } as const;
const COARSE: readonly OrderItemKind[] = ['category', 'channel', 'membership'];

/**
 * What is bought together, from the orders of an analysis. Where orders hold one item each, all that a
 * customer bought is one basket, and its items are categories, channels and membership levels.
 */
export const rulesPart: MinedPart<Affinity> = {
  mine: ({ cleaned }) => {
    try {
      const baskets = orderBaskets(cleaned, { unit: null, kinds: null });
      const ofOrders = associationRules(baskets, USUAL);
      const result = ofOrders.counts.kept > 0 ? ofOrders : (rulesOfCustomers(cleaned) ?? ofOrders);
      return { result, missing: null };
    } catch (error) {
      if (!(error instanceof LensError)) throw error;
      return { result: null, missing: note('info', error.code, error.params) };
    }
  },
  json: rulesJson,
};

function rulesOfCustomers(cleaned: Analysis['cleaned']): Affinity | null {
  const { orders, customers } = cleaned;
  if (orders === null) return null;
  const known = (kind: OrderItemKind) =>
    orders.dimensions.has(kind) || customers.attributes.some(({ role }) => role === kind);
  const coarse = COARSE.filter(known);
  try {
    const kinds = coarse.includes('category') ? coarse : null;
    const found = associationRules(
      orderBaskets(cleaned, { unit: 'customer', kinds }),
      OF_CUSTOMERS,
    );
    if (found.counts.kept === 0) return null;
    return { ...found, notes: [note('info', 'affinity.of-customers'), ...found.notes] };
  } catch (error) {
    if (error instanceof LensError) return null;
    throw error;
  }
}
