import type { Feedback } from '../clean/index.ts';
import { commentIndex, commentShown, PAINS, says } from '../journey/index.ts';
import { MOTIVE_WORDS } from './motive-words.ts';
import { type Held, heldAgainstRest, judged } from './traits.ts';
import { MOTIVES, type Motive, type Said, type Voice } from './types.ts';

/** Scores up to this tell of pains, not of motives. */
const UNHAPPY_SCORE = 3;

/** Comments by topic: the customers who touched on it, each with one comment. */
interface Spoken<Topic> {
  readonly topics: readonly Topic[];
  readonly commented: ReadonlySet<number>;
  readonly byTopic: ReadonlyMap<Topic, ReadonlyMap<number, string>>;
}

/** What the comments of every group say; `null` without comments of known customers. */
export function voicesOf(
  feedback: Feedback | null,
  groupOf: Int16Array,
  groups: readonly number[],
  groupCount: number,
  test: { readonly minimumN: number; readonly alpha: number },
) {
  const { commented, byPain } = commentIndex(feedback);
  if (feedback === null || commented.size === 0) return null;
  const pains = { topics: PAINS, commented, byTopic: byPain };
  const motives = { topics: MOTIVES, commented, byTopic: motivesOf(feedback) };
  return {
    pains: voices(pains, groupOf, groups, groupCount, test),
    motives: voices(motives, groupOf, groups, groupCount, test),
  };
}

/** Motives of happy comments, or of those without a score; a comment may have several. */
function motivesOf(feedback: Feedback): ReadonlyMap<Motive, ReadonlyMap<number, string>> {
  const byMotive = new Map<Motive, Map<number, string>>(
    MOTIVES.map((motive) => [motive, new Map()]),
  );
  const known = new Map<string, readonly Motive[]>();
  feedback.comments.forEach((comment, row) => {
    const customer = feedback.customer[row]!;
    if (comment === null || customer < 0 || feedback.satisfaction[row]! <= UNHAPPY_SCORE) return;
    const motives = known.get(comment) ?? motivesIn(comment);
    known.set(comment, motives);
    for (const motive of motives) {
      const said = byMotive.get(motive)!;
      const before = said.get(customer);
      if (before === undefined || comment < before) said.set(customer, comment);
    }
  });
  return byMotive;
}

/**
 * Why somebody buys, as far as a comment says so; a denial right before a word takes it back.
 *
 * @example
 * motivesIn('家里人都在用，活动价很划算') // => ['price', 'gift']
 * motivesIn('不划算') // => []
 * motivesIn('Fast delivery and easy to order') // => ['delivery', 'convenience']
 */
export function motivesIn(comment: string): readonly Motive[] {
  return MOTIVES.filter((motive) => MOTIVE_WORDS[motive].some((word) => says(comment, word)));
}

function voices<Topic>(
  { topics, commented, byTopic }: Spoken<Topic>,
  groupOf: Int16Array,
  groups: readonly number[],
  groupCount: number,
  { minimumN, alpha }: { readonly minimumN: number; readonly alpha: number },
): readonly Voice<Topic>[] {
  const told = new Int32Array(groupCount);
  for (const customer of commented) {
    const group = groupOf[customer]!;
    if (group >= 0) told[group]! += 1;
  }
  const items = groups.flatMap((group) =>
    topics.map((topic): Held & { group: number; topic: Topic } => {
      const hits = new Int32Array(groupCount);
      for (const customer of byTopic.get(topic)!.keys()) {
        const own = groupOf[customer]!;
        if (own >= 0) hits[own]! += 1;
      }
      const sum = Float64Array.from(hits);
      const sums = { of: 'customers', sum, squares: sum, told } as const;
      return { group, topic, ...heldAgainstRest(sums, group, minimumN) };
    }),
  );
  const verdicts = judged(items, alpha);
  return groups.map((group) => {
    const own = verdicts.filter((one) => one.group === group);
    const said = own
      .filter(({ share }) => share > 0)
      .sort((one, other) => other.share - one.share)
      .map(
        ({ topic, share, n, restShare, restN, p, verdict }): Said<Topic> => ({
          topic,
          customers: Math.round(share * n),
          restCustomers: Math.round((restShare ?? 0) * restN),
          p,
          verdict,
          example: exampleOf(byTopic.get(topic)!, groupOf, group),
        }),
      );
    return { commented: told[group]!, restCommented: own[0]?.restN ?? 0, said };
  });
}

function exampleOf(said: ReadonlyMap<number, string>, groupOf: Int16Array, group: number): string {
  let first: string | null = null;
  for (const [customer, comment] of said) {
    if (groupOf[customer] === group && (first === null || comment < first)) first = comment;
  }
  return first === null ? '' : commentShown(first);
}
