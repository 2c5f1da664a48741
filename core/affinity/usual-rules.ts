import { LensError, note } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import { associationRules } from './association-rules.ts';
import { type OrderItemKind, orderBaskets } from './baskets/order-baskets.ts';
import type { Affinity } from './types.ts';

/** Support and confidence that rules must reach when nobody says otherwise. */
export const USUAL_MEASURES = { support: 0.01, confidence: 0.3 } as const;
/** All a customer ever bought is much: short rules over coarse items are the ones to act on. */
const OF_CUSTOMERS = { support: 0.02, confidence: 0.3, maxAntecedent: 2 } as const;
const COARSE: readonly OrderItemKind[] = ['category', 'channel', 'membership'];

/**
 * What is bought together when nobody says what a basket is: an order; where orders hold one item each,
 * all that a customer bought, its items being categories, channels and membership levels.
 *
 * @param all of the same baskets every rule, none left out as few, chance or redundant
 * @throws {LensError} when the orders hold nothing that baskets are made of
 */
export function usualRules(cleaned: Cleaned, { all = false } = {}): Affinity {
  const baskets = orderBaskets(cleaned, { unit: null, kinds: null });
  const found = associationRules(baskets, USUAL_MEASURES);
  const ofCustomers = found.counts.kept > 0 ? null : rulesOfCustomers(cleaned, all);
  if (ofCustomers !== null) return ofCustomers;
  return all ? associationRules(baskets, { ...USUAL_MEASURES, all }) : found;
}

function rulesOfCustomers(cleaned: Cleaned, all: boolean): Affinity | null {
  const { orders, customers } = cleaned;
  if (orders === null) return null;
  const known = (kind: OrderItemKind) =>
    orders.dimensions.has(kind) || customers.attributes.some(({ role }) => role === kind);
  const coarse = COARSE.filter(known);
  try {
    const kinds = coarse.includes('category') ? coarse : null;
    const baskets = orderBaskets(cleaned, { unit: 'customer', kinds });
    const found = associationRules(baskets, OF_CUSTOMERS);
    if (found.counts.kept === 0) return null;
    const told = all ? associationRules(baskets, { ...OF_CUSTOMERS, all }) : found;
    return { ...told, notes: [note('info', 'affinity.of-customers'), ...told.notes] };
  } catch (error) {
    if (error instanceof LensError) return null;
    throw error;
  }
}
