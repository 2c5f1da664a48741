import type { RoleId, SheetKind } from './types.ts';

const PERSON: readonly RoleId[] = [
  ...(['customer', 'member-id', 'phone', 'email', 'name', 'gender', 'birth-date', 'age'] as const),
  ...(['membership', 'consent', 'opt-out', 'city', 'region'] as const),
];
const PRODUCT: readonly RoleId[] = ['product', 'product-code', 'category'];

/** Roles that mean something in a kind of table; `unknown` tables keep what their headers say. */
const KIND_ROLES: Readonly<Record<Exclude<SheetKind, 'unknown'>, readonly RoleId[]>> = {
  customers: [
    ...PERSON,
    'registered-on',
    'channel',
    'segment',
    'tags',
    'coupon-issued',
    'coupon-redeemed',
  ],
  orders: [
    ...PERSON,
    ...PRODUCT,
    ...([
      'order',
      'order-line',
      'date',
      'payment-time',
      'amount',
      'quantity',
      'unit-price',
    ] as const),
    ...(['discount', 'refund', 'status', 'channel', 'campaign', 'cost', 'satisfaction'] as const),
    'comment',
  ],
  refunds: ['order', 'customer', 'product', 'product-code', 'refund', 'amount', 'status'],
  touches: [
    ...PERSON,
    ...PRODUCT,
    ...(['session', 'event', 'event-time', 'channel', 'campaign', 'order', 'cost'] as const),
  ],
  feedback: [
    ...PERSON,
    ...PRODUCT,
    ...(['order', 'date', 'channel', 'campaign', 'satisfaction', 'comment'] as const),
  ],
  costs: ['date', 'channel', 'campaign', 'cost'],
  stages: [
    ...(['stage', 'channel', 'campaign', 'reached', 'converted', 'rate'] as const),
    ...(['loss-reason', 'direction', 'cost'] as const),
  ],
  targets: [
    ...(['dimension', 'metric', 'before', 'after', 'change', 'target', 'conclusion'] as const),
    ...(['n-before', 'n-after'] as const),
  ],
  segments: ['segment', 'features', 'tags', 'share', 'strategy'],
  settings: [],
  result: [],
};

/** Whether a role means something in a kind of table. */
export function isRoleOf(kind: SheetKind, role: RoleId): boolean {
  return kind === 'unknown' || KIND_ROLES[kind].includes(role);
}
