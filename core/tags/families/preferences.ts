import type { MessageCode } from '../../i18n/index.ts';
import type { RoleId } from '../../roles/index.ts';
import { fixedTag, statesOf, valueTag } from '../draft.ts';
import {
  boughtTwice,
  MOST_BITS,
  type Purchases,
  type ValueCounts,
  valueCounts,
} from '../purchases.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';

/** A taste is told from this many orders on … */
export const LEAST_ORDERS = 3;
/** … when at least this share of them has the value … */
const LEAST_SHARE = 0.5;
/** … and it has it this many times as often as the orders of everyone. */
const LEAST_LIFT = 1.2;
/** Values of a column that become tags; the commonest. */
const MOST_VALUES = 8;

const PREFERENCE = ['model', 'preference'] as const;
const MODEL = { method: 'model' } as const;

/** What customers buy, and through which channel, more than others do. */
export function preferenceTags(
  { cleaned, metrics }: TagInput,
  purchases: Purchases | null,
): Family {
  const { orders } = cleaned;
  if (metrics === null || orders === null || purchases === null) return { tags: [], missing: [] };
  const tags: TagDraft[] = [];
  const missing: MessageCode[] = [];
  const kinds = [
    ['category', 'tags.name.category', 'tags.says.category', 'tags.missing.category'],
    ['channel', 'tags.name.order-channel', 'tags.says.order-channel', 'tags.missing.order-channel'],
  ] as const;
  for (const [role, name, says, lacking] of kinds) {
    const dimension = orders.dimensions.get(role);
    if (dimension === undefined) missing.push(lacking);
    else {
      const counts = valueCounts(dimension, purchases, metrics.count, MOST_VALUES);
      tags.push(...preferred(role === 'channel' ? 'order-channel' : role, counts, name, says));
    }
  }
  const products = orders.dimensions.get('product');
  if (products === undefined) missing.push('tags.missing.product');
  else {
    const twice = boughtTwice(products, purchases, metrics.count);
    const states = statesOf(metrics.count, (one) =>
      metrics.frequency[one]! < 2 ? null : twice[one] === 1,
    );
    const params = { products: MOST_BITS };
    tags.push(fixedTag('same-product', ['fact', 'preference'], states, params));
  }
  return { tags, missing };
}

function preferred(
  id: RoleId | 'order-channel',
  { values, orders, known, total, totalKnown }: ValueCounts,
  name: MessageCode,
  says: MessageCode,
): readonly TagDraft[] {
  const bought = [...values.keys()].filter((index) => total[index]! > 0);
  // With one value only there is nothing to prefer.
  if (bought.length < 2) return [];
  const params = { least: LEAST_ORDERS, share: LEAST_SHARE, lift: LEAST_LIFT };
  const byOrders = bought.sort(
    (one, other) => total[other]! - total[one]! || (values[one]! < values[other]! ? -1 : 1),
  );
  return byOrders.map((index) => {
    const value = values[index]!;
    const usual = total[index]! / totalKnown;
    const states = statesOf(known.length, (customer) => {
      const n = known[customer]!;
      if (n < LEAST_ORDERS) return null;
      const share = orders[customer * values.length + index]! / n;
      return share >= LEAST_SHARE && share >= LEAST_LIFT * usual;
    });
    return valueTag(id, value, PREFERENCE, states, { name, says, params }, MODEL);
  });
}
