import { DAY_MS } from '../../basics/index.ts';
import { stepKind } from '../../funnel/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { fixedTag, statesOf } from '../draft.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';

const RESPONSE = ['fact', 'response'] as const;
const UNDATED = { dated: false } as const;
/** Days back that an event counts as lately. */
const LATELY_DAYS = 30;

/** How customers answered to the campaign, and who was seen lately or looked without buying. */
export function responseTags({ cleaned, metrics, settings, path, asOf }: TagInput): Family {
  const { count } = cleaned.customers;
  const tags: TagDraft[] = [];
  const missing: MessageCode[] = [];
  const { campaign } = settings;
  if (campaign === null) missing.push('tags.missing.campaign');
  else if (metrics !== null && campaign.from <= metrics.asOf) {
    const { orders } = metrics.period(campaign.from, campaign.to);
    tags.push(
      fixedTag(
        'campaign-buyer',
        RESPONSE,
        statesOf(count, (one) => orders[one]! > 0),
      ),
    );
  }
  if (path !== null) {
    const { depth, steps } = path;
    const reached = (test: (depth: number) => boolean) =>
      statesOf(count, (one) => (depth[one]! > 0 ? test(depth[one]!) : null));
    tags.push(
      fixedTag(
        'campaign-reached',
        RESPONSE,
        statesOf(count, (one) => depth[one]! > 0),
        {},
        UNDATED,
      ),
      fixedTag(
        'campaign-responded',
        RESPONSE,
        reached((step) => step >= 2),
        {},
        UNDATED,
      ),
      fixedTag(
        'campaign-silent',
        RESPONSE,
        reached((step) => step === 1),
        {},
        UNDATED,
      ),
      fixedTag(
        'campaign-converted',
        RESPONSE,
        reached((step) => step >= steps),
        {},
        UNDATED,
      ),
    );
  }
  const seen = asOf === null ? null : eventsOf(cleaned.events, count, asOf);
  if (seen === null) missing.push('tags.missing.events');
  else {
    tags.push(
      fixedTag(
        'engaged',
        RESPONSE,
        statesOf(count, (one) => seen.lately[one] === 1),
        { days: LATELY_DAYS },
      ),
    );
    if (metrics !== null) {
      tags.push(
        fixedTag(
          'looked-only',
          RESPONSE,
          statesOf(count, (one) => seen.ever[one] === 1 && metrics.frequency[one] === 0),
        ),
      );
    }
  }
  return { tags, missing };
}

/** Who did something up to the day, ever and lately; `null` without events by then. */
function eventsOf(events: TagInput['cleaned']['events'], count: number, asOf: number) {
  const ever = new Uint8Array(count);
  const lately = new Uint8Array(count);
  const end = (asOf + 1) * DAY_MS;
  const since = (asOf - LATELY_DAYS) * DAY_MS;
  // What was sent to somebody is nothing they did.
  const isSent = (events?.event.values ?? []).map((name) => stepKind(name)?.kind === 'reach');
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < (events?.count ?? 0); row += 1) {
    const customer = events!.customer[row]!;
    const time = events!.time[row]!;
    first = Math.min(first, time);
    if (customer < 0 || time >= end || isSent[events!.event.codes[row]!] === true) continue;
    ever[customer] = 1;
    if (time >= since) lately[customer] = 1;
  }
  // Records that begin later than the days looked at say nothing about them.
  return first > since ? null : { ever, lately };
}
