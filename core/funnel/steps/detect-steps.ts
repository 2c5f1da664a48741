import type { Cleaned, Events } from '../../clean/index.ts';
import type { StepSetting } from '../../settings/index.ts';
import { byOrdinal } from './ordinal.ts';
import { stageHint } from './stage-hint.ts';
import { stepKind } from './step-kind.ts';
import { STEP_KINDS, type StepKind } from './step-words.ts';

/** A kind counts as a step when at least this share of the customers with events did it. */
const SMALLEST_SHARE = 0.01;

/**
 * The steps of the path as the data itself suggests them: numbered stages or event names first, else
 * event names that say what they are (sent, opened, clicked, … in Chinese or English), in the order
 * customers usually take them. Nothing is invented: a step nobody took is no step.
 *
 * @returns `null` without events, or when fewer than two steps can be told
 */
export function detectSteps(cleaned: Cleaned): readonly StepSetting[] | null {
  const { events } = cleaned;
  if (events === null || events.count === 0) return null;
  const numbered = stageHint(events) ?? fromOrdinals(events);
  if (numbered !== null) return numbered;
  const kinds = kindsOfEvents(events);
  const took = customersByKind(events, kinds, cleaned.customers.count);
  const present = STEP_KINDS.filter((kind) => (took.counts.get(kind) ?? 0) >= took.smallest);
  if (present.length < 2) return null;
  if (isNeverInOrder(present, events, kinds, cleaned.customers.count)) return null;
  return paymentOrder(present, events, kinds, cleaned.customers.count).map((kind) => {
    const names = events.event.values.filter((_, code) => kinds[code] === kind);
    return { label: names.join('/'), events: names };
  });
}

function fromOrdinals(events: Events): readonly StepSetting[] | null {
  const groups = byOrdinal(events.event.values);
  return groups?.map(({ label, names }) => ({ label, events: names })) ?? null;
}

/** Kind of each event code; a broad match only where no other event is of its kind. */
function kindsOfEvents({ event }: Events): readonly (StepKind | null)[] {
  const matches = event.values.map((name) => stepKind(name));
  const exact = new Set(matches.flatMap((match) => (match && !match.broad ? [match.kind] : [])));
  return matches.map((match) =>
    match === null || (match.broad && exact.has(match.kind)) ? null : match.kind,
  );
}

function customersByKind(
  events: Events,
  kinds: readonly (StepKind | null)[],
  customers: number,
): { readonly counts: ReadonlyMap<StepKind, number>; readonly smallest: number } {
  const seen = new Uint8Array(customers);
  const seenByKind = new Map<StepKind, Uint8Array>();
  for (const kind of kinds) if (kind) seenByKind.set(kind, new Uint8Array(customers));
  for (let row = 0; row < events.count; row += 1) {
    const customer = events.customer[row]!;
    if (customer < 0) continue;
    seen[customer] = 1;
    const kind = kinds[events.event.codes[row]!];
    if (kind) seenByKind.get(kind)![customer] = 1;
  }
  const counts = new Map([...seenByKind].map(([kind, flags]) => [kind, total(flags)] as const));
  return { counts, smallest: Math.max(1, total(seen) * SMALLEST_SHARE) };
}

function total(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}

/** Fewer customers who did both prove nothing about the order of two steps. */
const FEWEST = 5;
const HARDLY = 0.05;

/** Whether two neighbouring steps were hardly ever taken in this order: then names have misled. */
function isNeverInOrder(
  present: readonly StepKind[],
  events: Events,
  kinds: readonly (StepKind | null)[],
  customers: number,
): boolean {
  const first = new Map(
    present.map((kind) => [kind, new Float64Array(customers).fill(Number.NaN)] as const),
  );
  const last = new Map(
    present.map((kind) => [kind, new Float64Array(customers).fill(Number.NaN)] as const),
  );
  for (let row = 0; row < events.count; row += 1) {
    const customer = events.customer[row]!;
    const kind = kinds[events.event.codes[row]!];
    const earliest = kind ? first.get(kind) : undefined;
    if (customer < 0 || !kind || earliest === undefined) continue;
    const time = events.time[row]!;
    if (!(earliest[customer]! <= time)) earliest[customer] = time;
    const latest = last.get(kind)!;
    if (!(latest[customer]! >= time)) latest[customer] = time;
  }
  return present.slice(1).some((kind, index) => {
    const before = first.get(present[index]!)!;
    const after = last.get(kind)!;
    let both = 0;
    let inOrder = 0;
    before.forEach((time, customer) => {
      if (Number.isNaN(time) || Number.isNaN(after[customer]!)) return;
      both += 1;
      if (time <= after[customer]!) inOrder += 1;
    });
    const isPayment = kind === 'payment' || kind === 'purchase';
    return !isPayment && both >= FEWEST && inOrder <= HARDLY * both;
  });
}

/**
 * Paying and ordering come in either order (支付 before 购买, or 下单 before 支付): as most customers
 * who did both did them first.
 */
function paymentOrder(
  present: readonly StepKind[],
  events: Events,
  kinds: readonly (StepKind | null)[],
  customers: number,
): readonly StepKind[] {
  if (!present.includes('payment') || !present.includes('purchase')) return present;
  const firstPaid = new Float64Array(customers).fill(Number.POSITIVE_INFINITY);
  const firstOrdered = new Float64Array(customers).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < events.count; row += 1) {
    const customer = events.customer[row]!;
    const kind = kinds[events.event.codes[row]!];
    if (customer < 0 || (kind !== 'payment' && kind !== 'purchase')) continue;
    const first = kind === 'payment' ? firstPaid : firstOrdered;
    first[customer] = Math.min(first[customer]!, events.time[row]!);
  }
  let balance = 0;
  for (let customer = 0; customer < customers; customer += 1) {
    const paid = firstPaid[customer]!;
    const ordered = firstOrdered[customer]!;
    if (Number.isFinite(paid) && Number.isFinite(ordered)) balance += Math.sign(paid - ordered);
  }
  if (balance <= 0) return present;
  return [...present.filter((kind) => kind !== 'payment'), 'payment'];
}
