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
 * @throws {LensError} when the orders hold nothing that baskets are made of
 */
export function usualRules(cleaned: Cleaned): Affinity {
  const baskets = orderBaskets(cleaned, { unit: null, kinds: null });
  const ofOrders = associationRules(baskets, USUAL_MEASURES);
  return ofOrders.counts.kept > 0 ? ofOrders : (rulesOfCustomers(cleaned) ?? ofOrders);
}

function rulesOfCustomers(cleaned: Cleaned): Affinity | null {
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
