import { type Contents, type FollowUp, type Note, note, type Question, sharedWith } from '#core';
import { isAtLeast } from './roles.ts';
import type { Role } from './types.ts';

type Asked = Pick<Question, 'intent' | 'topic' | 'metric' | 'dimension' | 'filters' | 'segments'>;

/**
 * Why a role may not ask a question; `null` when it may. Viewers ask for totals by any column; segments
 * and tags, which say what kind of customer someone is, are for analysts; single customers for owners.
 * What stands behind the tables goes by its topic: single customers are nobody's where others read along.
 * It depends on the question alone, so that a refusal says nothing about the data.
 *
 * @param role of the audience: everyone who can read the answer
 */
export function mayAsk(role: Role, question: Asked): Note | null {
  if (question.intent === 'who-counts') {
    return isAtLeast(role, 'owner') ? null : note('problem', 'bot.access-customers');
  }
  if (question.intent === 'topic') return mayAskTopic(role, question);
  if (isAtLeast(role, 'analyst')) return null;
  if (isAboutSegments(question)) return note('problem', 'bot.access-segments');
  // Left open, the reasons are looked for in segments too.
  const isOpenWhy = question.intent === 'why' && question.dimension === null;
  return isOpenWhy ? note('problem', 'bot.access-why') : null;
}

function mayAskTopic(role: Role, { topic, segments }: Asked): Note | null {
  const shared = sharedWith(topic);
  if (shared === 'nobody') return note('problem', 'topic.not-shared');
  const isOpen = shared === 'all' && segments.length === 0;
  return isOpen || isAtLeast(role, 'analyst') ? null : note('problem', 'bot.access-segments');
}

function isAboutSegments({ metric, dimension, filters, segments }: Asked): boolean {
  return (
    metric === 'segment_share' ||
    metric === 'segment_size' ||
    isOfPeople(dimension) ||
    filters.some((filter) => isOfPeople(filter.dimension)) ||
    segments.length > 0
  );
}

function isOfPeople(dimension: Question['dimension']): boolean {
  return dimension === 'segment' || dimension === 'tag';
}

/** The follow-ups a role may ask, so that no button ends in a refusal. */
export function allowedFollowUps(role: Role, followUps: readonly FollowUp[]): readonly FollowUp[] {
  return followUps.filter(({ question }) => mayAsk(role, question) === null);
}

/** What can be asked of a workbook, without what a role may not ask for. */
export function allowedContents<Allowed extends Askable>(role: Role, contents: Allowed): Allowed {
  if (mayDo(role, 'segments') === null) return contents;
  const { metrics, dimensions, segments, examples } = contents;
  return {
    ...contents,
    metrics: metrics.filter(({ id }) => !SEGMENT_METRICS.has(id)),
    dimensions: dimensions.filter(({ id }) => id !== 'segment' && id !== 'tag'),
    segments: [],
    examples: examples.filter((text) => !segments.some(({ name }) => text.includes(name))),
  };
}

type Askable = Pick<Contents, 'metrics' | 'dimensions' | 'segments' | 'examples'>;

const SEGMENT_METRICS: ReadonlySet<string> = new Set(['segment_share', 'segment_size']);

/** What is done rather than asked, and what the campaign summary shows beside totals. */
export type Privilege = 'segments' | 'customers' | 'schedules' | 'alerts';

/** Why a role may not do something; `null` when it may. */
export function mayDo(role: Role, what: Privilege): Note | null {
  const least = what === 'segments' ? 'analyst' : 'owner';
  if (isAtLeast(role, least)) return null;
  return note('problem', what === 'alerts' ? 'bot.access-schedules' : `bot.access-${what}`);
}
