import type { Analysis } from '../analysis/index.ts';
import type { Dimension, Params } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';
import { type Language, type MessageCode, t } from '../i18n/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { CustomerMetrics } from '../segment/index.ts';
import {
  discountedOrders,
  MOST_BITS,
  type Purchases,
  purchasesOf,
  type TagGroup,
  TagState,
  taggingOf,
  valueCounts,
} from '../tags/index.ts';
import { type DAY_PARTS, dayParts, discountParts, weekParts } from './order-moments.ts';
import type { Aspect } from './types.ts';

/** A trait with what the customers of each group have of it. */
export interface TraitCounts {
  readonly aspect: Aspect;
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly of: 'customers' | 'orders';
  /** By group: sum of the customers' shares (0 or 1 each for `customers`), and of their squares. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** Customers of each group it can be told of. */
  readonly told: Int32Array;
}

/** Tags that say something a segment's rule does not say already; money and stages are told apart. */
const ASPECT_OF: Readonly<Partial<Record<TagGroup, Aspect>>> = {
  profile: 'who',
  place: 'who',
  membership: 'who',
  response: 'response',
};
/** Tags said twice, or no trait of a person; coupons are counted in pieces, not in orders. */
const LEFT_OUT = /^(birthday-|vip$|looked-only$)/;
const COUPONS = /^coupon-/;
/** What orders hold, or came through. */
const OF_ORDERS: readonly (readonly [RoleId, Aspect])[] = [
  ['category', 'interest'],
  ['product', 'interest'],
  ['channel', 'channel'],
];

/** Every trait, counted by group in one pass each. @param groupOf group of each customer; −1: in none */
export function traitCounts(
  analysis: Analysis,
  metrics: CustomerMetrics,
  groupOf: Int16Array,
  groups: number,
): readonly TraitCounts[] {
  const { orders } = analysis.cleaned;
  return [
    ...(orders === null ? [] : orderTraits(analysis, orders, metrics, groupOf, groups)),
    ...tagTraits(analysis, groupOf, groups),
  ];
}

function tagTraits(analysis: Analysis, groupOf: Int16Array, groups: number): TraitCounts[] {
  return taggingOf(analysis).tags.flatMap((tag) => {
    const aspect = COUPONS.test(tag.id) ? 'price' : ASPECT_OF[tag.group];
    if (aspect === undefined || LEFT_OUT.test(tag.id) || tag.owner === 'own') return [];
    const sum = new Float64Array(groups);
    const told = new Int32Array(groups);
    for (let customer = 0; customer < groupOf.length; customer++) {
      const group = groupOf[customer]!;
      const state = tag.states[customer]!;
      if (group < 0 || state === TagState.unknown) continue;
      told[group]! += 1;
      sum[group]! += state;
    }
    const { id, names } = tag;
    return [{ aspect, id, names, of: 'customers' as const, sum, squares: sum, told }];
  });
}

/** Values of order rows with what they are called. */
interface OrderValues {
  readonly aspect: Aspect;
  readonly role: string;
  readonly dimension: Dimension | null;
  /** `null`: a value that only says that the others are not there. */
  readonly name: (value: string) => readonly [MessageCode, Params] | null;
}

/**
 * Shares of a customer's orders. Habits counted from a customer's orders at large ("ever", "mostly")
 * would follow from how many orders there are.
 */
function orderTraits(
  analysis: Analysis,
  orders: Orders,
  { asOf, count }: CustomerMetrics,
  groupOf: Int16Array,
  groups: number,
): TraitCounts[] {
  const purchases = purchasesOf(orders, asOf);
  return orderValues(analysis, orders, purchases).flatMap(({ aspect, role, dimension, name }) => {
    if (dimension === null) return [];
    const counted = valueCounts(dimension, purchases, count, MOST_BITS);
    const { values, known } = counted;
    const told = new Int32Array(groups);
    const sums = values.map(() => new Float64Array(groups));
    const squares = values.map(() => new Float64Array(groups));
    for (let customer = 0; customer < count; customer++) {
      const group = groupOf[customer]!;
      if (group < 0 || known[customer] === 0) continue;
      told[group]! += 1;
      for (let value = 0; value < values.length; value++) {
        const held = counted.orders[customer * values.length + value]!;
        if (held === 0) continue;
        const share = held / known[customer]!;
        sums[value]![group]! += share;
        squares[value]![group]! += share * share;
      }
    }
    return values.flatMap((value, index) => {
      const named = name(value);
      if (named === null) return [];
      return [
        {
          aspect,
          id: `${role}:${value}`,
          names: { zh: t('zh', ...named), en: t('en', ...named) },
          of: 'orders' as const,
          sum: sums[index]!,
          squares: squares[index]!,
          told,
        },
      ];
    });
  });
}

function orderValues(
  analysis: Analysis,
  orders: Orders,
  purchases: Purchases,
): readonly OrderValues[] {
  return [
    ...OF_ORDERS.map(
      ([role, aspect]): OrderValues => ({
        aspect,
        role,
        dimension: orders.dimensions.get(role) ?? null,
        name: (value) => [
          aspect === 'channel' ? 'persona.orders.channel' : 'persona.orders.value',
          { value },
        ],
      }),
    ),
    {
      aspect: 'price',
      role: 'price',
      dimension: discountParts(orders, purchases, discountedOrders(analysis, purchases)),
      name: (value) => (value === 'discount' ? ['persona.orders.discount', {}] : null),
    },
    {
      aspect: 'time',
      role: 'time',
      dimension: dayParts(orders),
      name: (value) => [`persona.orders.${value as (typeof DAY_PARTS)[number]}`, {}],
    },
    {
      aspect: 'time',
      role: 'week',
      dimension: weekParts(orders),
      name: (value) => (value === 'weekend' ? ['persona.orders.weekend', {}] : null),
    },
  ];
}
