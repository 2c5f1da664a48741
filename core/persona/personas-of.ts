import { type Analysis, customersInScope, whyNotWithoutOrders } from '../analysis/index.ts';
import { type Note, note } from '../basics/index.ts';
import { STAGE_IDS, stagesAt } from '../lifecycle/index.ts';
import type { Mined } from '../mining/index.ts';
import type { Segmentation } from '../segment/index.ts';
import { bestChannelOf, channelResponses } from './channel-responses.ts';
import { traitCounts } from './trait-counts.ts';
import { traitsOf } from './traits.ts';
import type { Persona, PersonaSteps, Personas } from './types.ts';
import { typicalCustomers } from './typical.ts';
import { personaValue, revenueOf } from './value.ts';
import { voicesOf } from './voices.ts';

/** Portraits a reader can hold in mind. */
const MOST_PERSONAS = 8;

/**
 * A portrait of every segment that is large enough: what it is worth, at which stage, what sets it apart
 * from everyone else, what its comments say, who is typical of it.
 */
export function personasOf(analysis: Analysis): Mined<Personas> {
  const { cleaned, metrics, segmentation, settings, missing } = analysis;
  if (metrics === null || segmentation === null) {
    return {
      result: null,
      missing: whyNotWithoutOrders(missing.segments, 'persona.no-orders'),
    };
  }
  const groups = portrayed(segmentation, settings.minimumN);
  if (groups.length === 0) {
    const params = { minimum: settings.minimumN, n: segmentation.customers };
    return { result: null, missing: note('info', 'persona.all-too-small', params) };
  }
  const groupOf = segmentation.assignment;
  const count = segmentation.segments.length;
  const counts = traitCounts(analysis, metrics, groupOf, count);
  const { byGroup, tests } = traitsOf(counts, groups, settings);
  const voices = voicesOf(cleaned.feedback, groupOf, groups, count, settings);
  const responses = channelResponses(analysis.funnel, groupOf, groups);
  const stages = stagesAt(analysis, metrics);
  const members = membersOf(groupOf, count);
  const everything = revenueOf(
    metrics,
    members.flatMap((list) => [...list]),
  );
  const personas = groups.map((group, index): Persona => {
    const segment = segmentation.segments[group]!;
    const own = members[group]!;
    return {
      id: segment.id,
      name: segment.name,
      description: segment.description,
      customers: segment.customers,
      share: segment.share ?? 0,
      contactable: segment.contactable,
      value: personaValue(metrics, own, everything),
      stages: STAGE_IDS.map((id, stage) => ({
        id,
        customers: own.reduce((sum, one) => sum + (stages[one] === stage ? 1 : 0), 0),
      })).filter(({ customers }) => customers > 0),
      traits: byGroup[index]!,
      channels: responses[index]!,
      bestChannel: bestChannelOf(responses[index]!, settings),
      motives: voices?.motives[index] ?? null,
      pains: voices?.pains[index] ?? null,
      campaignFirst: campaignFirstOf(analysis, own),
      typical: typicalCustomers(cleaned.customers, metrics, own),
      strategy: segment.strategy,
    };
  });
  const result: Personas = {
    asOf: metrics.asOf,
    currency: settings.currency ?? cleaned.currency,
    customers: segmentation.customers,
    steps: stepsOf(analysis, segmentation, counts.length, tests),
    personas,
    leftOut: segmentation.segments
      .filter((segment, index) => segment.customers > 0 && !groups.includes(index))
      .map(({ name, customers }) => ({ name, customers })),
    notes: notesOf(analysis, voices === null),
  };
  return { result, missing: null };
}

/** Segments with a portrait, in table order: large enough, the largest where there are too many. */
function portrayed({ segments }: Segmentation, minimumN: number): readonly number[] {
  return [...segments.keys()]
    .filter((index) => segments[index]!.customers >= minimumN)
    .sort((one, other) => segments[other]!.customers - segments[one]!.customers || one - other)
    .slice(0, MOST_PERSONAS)
    .sort((one, other) => one - other);
}

function membersOf(groupOf: Int16Array, count: number): readonly Int32Array[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  groupOf.forEach((group, customer) => {
    if (group >= 0) lists[group]!.push(customer);
  });
  return lists.map((list) => Int32Array.from(list));
}

function campaignFirstOf({ settings, metrics }: Analysis, members: Int32Array) {
  const { campaign } = settings;
  if (campaign === null || metrics === null) return null;
  const buyers = members.filter((one) => !Number.isNaN(metrics.firstDay[one]!));
  const hits = buyers.reduce((sum, one) => {
    const day = metrics.firstDay[one]!;
    return sum + (day >= campaign.from && day <= campaign.to ? 1 : 0);
  }, 0);
  return { hits, n: buyers.length };
}

function stepsOf(
  analysis: Analysis,
  segmentation: Segmentation,
  traits: number,
  tests: number,
): PersonaSteps {
  const { cleaned, settings } = analysis;
  const used = new Set(['customers', 'orders', 'touches', 'feedback']);
  return {
    preset: segmentation.preset,
    segments: segmentation.segments.length,
    attributes: cleaned.customers.attributes.map(({ role }) => role),
    sheets: cleaned.tables
      .filter(({ kind }) => used.has(kind))
      .map(({ table }) => ({ sheet: table.name, rows: table.rowCount })),
    traits,
    tests,
    minimumN: settings.minimumN,
  };
}

/** What the portraits lack. */
function notesOf(analysis: Analysis, silent: boolean): readonly Note[] {
  const { cleaned, funnel } = analysis;
  const scope = customersInScope(analysis) ?? 0;
  const products = cleaned.orders?.dimensions;
  return [
    ...(products?.has('category') || products?.has('product')
      ? []
      : [note('info', 'persona.no-products')]),
    ...(silent ? [note('info', 'persona.no-comments')] : []),
    ...(funnel?.channelOf == null ? [note('info', 'persona.no-touches')] : []),
    ...(cleaned.customers.attributes.length === 0 && scope > 0
      ? [note('info', 'persona.no-attributes')]
      : []),
  ];
}
