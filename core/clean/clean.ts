import {
  type Control,
  checkpoint,
  type Day,
  dayOf,
  LensError,
  parseIsoDay,
} from '../basics/index.ts';
import type { Recognition, SheetKind } from '../roles/index.ts';
import { type Settings, undoneCodes } from '../settings/index.ts';
import type { AboutCustomers } from './attributes/types.ts';
import { readCosts } from './costs.ts';
import { readCoupons } from './coupons.ts';
import { currencyOf } from './currency.ts';
import { aboutKnownCustomers, joinCustomers, readCustomerSheet, rowsOfKnown } from './customers.ts';
import { eventDraft, joinEvents } from './events.ts';
import { feedbackDraft, joinFeedback } from './feedback.ts';
import { Fills } from './fills.ts';
import { identifyCustomers } from './identity.ts';
import { Journal } from './journal.ts';
import { addCounts, countRows, NO_COUNTS } from './orders/counts.ts';
import { Decisions } from './orders/decisions.ts';
import { orderDraft } from './orders/draft.ts';
import { joinOrders } from './orders/join.ts';
import { RefundLists } from './orders/refund-lists.ts';
import { reviewFarAbove } from './orders/review-far-above.ts';
import { reviewLeftOut } from './orders/review-left-out.ts';
import { accountForRows } from './orders/set-aside.ts';
import { People } from './people.ts';
import { repeatedAcross } from './repeats/repeated-across.ts';
import { TableReader } from './table-reader.ts';
import { readSegments } from './typed/segments.ts';
import { readStages } from './typed/stages.ts';
import { readTargets } from './typed/targets.ts';
import type { Cleaned, CleaningCounts, Events, Feedback, Orders } from './types.ts';

/**
 * The files, cleaned and joined: values read as people write them, rows that don't count set aside,
 * every change logged with its cell. Nothing is dropped silently, and bad data never throws.
 *
 * @param given refund and duplicate policy, the as-of day (later orders don't count), review
 *   decisions, fills, and rules that are switched off
 * @throws LensError `clean.bad-as-of` when the as-of setting is no ISO day; CancelledError
 */
export async function clean(
  recognition: Recognition,
  given: Settings,
  control: Control = {},
): Promise<Cleaned> {
  const settings = withUndone(given);
  const asOf = asOfDay(settings);
  const journal = new Journal();
  const people = new People();
  const fills = new Fills(settings.fills, settings.language);
  const cleaning = { undone: undoneCodes(settings.undo), fills };
  const readers = recognition.tables.map(
    (roles, index) => new TableReader(index, roles, journal, cleaning),
  );
  const ofKind = (kind: SheetKind) => readers.filter(({ roles }) => roles.kind === kind);
  const step = (fraction: number) => checkpoint(control, 'clean', fraction);

  await step(0);
  const identity = identifyCustomers(readers, settings, journal);
  const sheets = ofKind('customers')
    .map((reader) => readCustomerSheet(reader, people, journal))
    .filter((sheet) => sheet !== null);
  const { orders, counts } = await cleanOrders(
    { orders: ofKind('orders'), refunds: ofKind('refunds') },
    settings,
    asOf,
    people,
    journal,
    step,
  );
  const events = cleanEvents(ofKind('touches'), settings, people, journal);
  await step(0.8);
  const feedback = cleanFeedback(ofKind('feedback'), settings, people, journal);
  const others: readonly AboutCustomers[] = readers
    .filter(({ roles }) => ['orders', 'touches', 'feedback'].includes(roles.kind))
    .map((reader) => aboutKnownCustomers(reader, people))
    .filter((about) => about !== null);
  const answers = ofKind('feedback')
    .map((reader) => rowsOfKnown(reader, people))
    .filter((about) => about !== null);
  const customers = joinCustomers(sheets, answers, others, orders, people, journal);
  const stages = ofKind('stages').flatMap((reader) => readStages(reader, journal));
  const targets = ofKind('targets').flatMap((reader) => readTargets(reader, journal));
  const segments = ofKind('segments').flatMap((reader) => readSegments(reader, journal));
  const costs = readCosts(ofKind('costs'));
  const coupons = readCoupons(ofKind('customers'), people);
  const currency = currencyOf(readers, journal);
  const days = daysOf(orders, events);
  fills.noteUnused(journal);
  if (settings.undo.length > 0) {
    journal.note('info', 'clean.rules-off', { n: settings.undo.length });
  }
  if (orders !== null && orders.count > 0 && customers.count === 1) {
    journal.note('warning', 'clean.one-customer');
  }
  await step(1);
  return {
    tables: recognition.tables,
    customers,
    identity,
    orders,
    events,
    stages: ofKind('stages').length > 0 ? stages : null,
    targets: ofKind('targets').length > 0 ? targets : null,
    typedSegments: ofKind('segments').length > 0 ? segments : null,
    feedback,
    costs,
    coupons,
    firstDay: days.first,
    lastDay: days.last,
    currency,
    counts,
    log: journal.log(),
    review: journal.review,
    fills: fills.done,
    notes: journal.notes,
  };
}

/** The policies, where the rules behind them are switched off. */
function withUndone(settings: Settings): Settings {
  const { undo } = settings;
  return {
    ...settings,
    ...(undo.includes('row-refund') ? { refunds: 'net' as const } : {}),
    ...(undo.includes('row-duplicate') ? { duplicates: 'keep' as const } : {}),
    ...(undo.includes('row-joined') ? { identity: 'off' as const } : {}),
  };
}

function asOfDay({ asOf }: Settings): Day | null {
  if (asOf === null) return null;
  const day = parseIsoDay(asOf);
  if (day === null) throw new LensError('clean.bad-as-of', { value: asOf });
  return day;
}

async function cleanOrders(
  sheets: { readonly orders: readonly TableReader[]; readonly refunds: readonly TableReader[] },
  settings: Settings,
  asOf: Day | null,
  people: People,
  journal: Journal,
  step: (fraction: number) => Promise<void>,
): Promise<{ readonly orders: Orders | null; readonly counts: CleaningCounts }> {
  const { orders: readers } = sheets;
  if (readers.length === 0) return { orders: null, counts: NO_COUNTS };
  const repeated = repeatedAcross(readers);
  const lists = new RefundLists(sheets.refunds, journal);
  const decisions = new Decisions(settings.reviews);
  let counts = NO_COUNTS;
  const reviewed = [];
  for (const [index, reader] of readers.entries()) {
    const draft = orderDraft(reader, settings, asOf, journal, lists, repeated[index]!);
    const found = reviewLeftOut(draft, decisions, settings, journal);
    const { zeroAmount, negativeAmount } = countRows(draft);
    const own = { ...countRows(found.draft), zeroAmount, negativeAmount };
    accountForRows(found.draft, own, settings, journal);
    counts = addCounts(counts, own);
    reviewed.push(found);
    await step((0.6 * (index + 1)) / readers.length);
  }
  lists.noteRest(journal);
  const drafts = reviewed.map(({ draft }) => draft);
  const joined = joinOrders(drafts, people, journal);
  const { orders, excluded } = reviewFarAbove(joined, reviewed, decisions, journal);
  decisions.noteUnmatched(journal);
  return { orders, counts: { ...counts, rowsKept: counts.rowsKept - excluded } };
}

function cleanEvents(
  readers: readonly TableReader[],
  { duplicates }: Settings,
  people: People,
  journal: Journal,
): Events | null {
  const drafts = readers
    .map((reader) => eventDraft(reader, duplicates, journal))
    .filter((draft) => draft !== null);
  return drafts.length === 0 ? null : joinEvents(drafts, people);
}

function cleanFeedback(
  readers: readonly TableReader[],
  { duplicates }: Settings,
  people: People,
  journal: Journal,
): Feedback | null {
  if (readers.length === 0) return null;
  return joinFeedback(readers.map((reader) => feedbackDraft(reader, duplicates, people, journal)));
}

/** First and last day of orders, or of events when no order has a date. */
function daysOf(
  orders: Orders | null,
  events: Events | null,
): { readonly first: Day | null; readonly last: Day | null } {
  for (const part of [orders, events]) {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const time of part?.time ?? []) {
      if (time < first) first = time;
      if (time > last) last = time;
    }
    if (first <= last) return { first: dayOf(first), last: dayOf(last) };
  }
  return { first: null, last: null };
}
