import type { MessageCode } from '../../i18n/index.ts';
import { bandsOf, fixedTag, statesInBands, statesOf } from '../draft.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';

/** Days after which a customer who bought lately counts as less active, asleep, long gone. */
export const ACTIVITY_DAYS = { recent: 30, sleeping: 90, gone: 180 } as const;

const FREQUENCY = ['fact', 'frequency'] as const;
const ACTIVITY = ['fact', 'activity'] as const;

/** How often and how lately customers bought. */
export function orderTags({ cleaned, metrics, settings }: TagInput): Family {
  if (metrics === null) return { tags: [], missing: ['tags.missing.orders'] };
  const { count, frequency, recencyDays, firstDay, asOf } = metrics;
  const recent = metrics.window(90).orders;
  // A threshold of one or two orders leaves nothing between "few" and "many".
  const many = settings.thresholds.ordersHigh;
  const few = Math.min(2, many - 1);
  const { recent: fresh, sleeping, gone } = ACTIVITY_DAYS;
  const inAll = bandsOf(frequency, [1, 2]);
  const lately = bandsOf(recent, [1, few + 1, many]);
  const ago = bandsOf(recencyDays, [fresh + 1, sleeping + 1, gone + 1]);
  const first = bandsOf(firstDay, [asOf - fresh]);
  const tags: TagDraft[] = [
    fixedTag('no-order', FREQUENCY, statesInBands(inAll, [0])),
    fixedTag('one-order', FREQUENCY, statesInBands(inAll, [1])),
    fixedTag('repeat-buyer', FREQUENCY, statesInBands(inAll, [2])),
    fixedTag('frequent-buyer', FREQUENCY, statesInBands(lately, [3]), { many }),
    fixedTag('recent-buyer', ACTIVITY, statesInBands(ago, [0]), { days: fresh }),
    fixedTag('less-active', ACTIVITY, statesInBands(ago, [1]), { from: fresh + 1, to: sleeping }),
    fixedTag('sleeping', ACTIVITY, statesInBands(ago, [2, 3]), { days: sleeping }),
    fixedTag('long-gone', ACTIVITY, statesInBands(ago, [3]), { days: gone }),
    fixedTag('new-buyer', ACTIVITY, statesInBands(first, [1]), { days: fresh }),
  ];
  if (few + 1 < many) {
    const params = { from: few + 1, to: many - 1 };
    tags.push(fixedTag('medium-frequency', FREQUENCY, statesInBands(lately, [2]), params));
  }
  if (few >= 1)
    tags.push(fixedTag('low-frequency', FREQUENCY, statesInBands(lately, [1]), { few }));
  const missing: MessageCode[] = [];
  const { campaign } = settings;
  if (campaign !== null && campaign.from <= asOf) {
    tags.push(
      fixedTag(
        'campaign-first-order',
        ACTIVITY,
        statesInBands(bandsOf(firstDay, [campaign.from, campaign.to + 1]), [1]),
      ),
    );
  }
  const refunded = refundersOf(cleaned.orders, count, asOf);
  if (refunded === null) missing.push('tags.missing.refunds');
  else {
    const buyer = (customer: number) => frequency[customer]! > 0 || refunded[customer] === 1;
    tags.push(
      fixedTag(
        'refunder',
        FREQUENCY,
        statesOf(count, (customer) => (buyer(customer) ? refunded[customer] === 1 : null)),
      ),
    );
  }
  return { tags, missing };
}

/** 1: has a refund up to the day; `null`: no row is a refund. */
function refundersOf(
  orders: TagInput['cleaned']['orders'],
  count: number,
  asOf: number,
): Uint8Array | null {
  const refunded = new Uint8Array(count);
  let found = false;
  for (let row = 0; row < (orders?.count ?? 0); row += 1) {
    if (orders!.refund[row] !== 1) continue;
    found = true;
    const customer = orders!.customer[row]!;
    const later = orders!.time[row]! >= (asOf + 1) * 86_400_000;
    if (customer >= 0 && !later) refunded[customer] = 1;
  }
  return found ? refunded : null;
}
