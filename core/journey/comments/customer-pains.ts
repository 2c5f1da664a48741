import type { Feedback } from '../../clean/index.ts';
import { maskText } from '../../privacy/index.ts';
import { PAINS, type Pain } from './pain-words.ts';
import { painsIn } from './pains-in.ts';

/** What the comments of some customers complain about. */
export interface PainCount {
  readonly pain: Pain;
  /** Customers who said it; each counts once. */
  readonly customers: number;
  /** Of the customers with a comment, 0–1. */
  readonly share: number;
  /** One of the comments, with numbers and addresses masked. */
  readonly example: string;
}

/** The pains of some customers, and how many of them left a comment. */
export interface Pains {
  readonly commented: number;
  readonly pains: readonly PainCount[];
}

/** What every customer's comments complain about, ready to be counted for any group. */
export interface CommentIndex {
  /** Customers with a comment. */
  readonly commented: ReadonlySet<number>;
  /** The customers of each pain, with one of their comments. */
  readonly byPain: ReadonlyMap<Pain, ReadonlyMap<number, string>>;
}

/** Longest example shown, in characters. */
const LONGEST_EXAMPLE = 60;

/** Reads every comment once. */
export function commentIndex(feedback: Feedback | null): CommentIndex {
  const commented = new Set<number>();
  const byPain = new Map<Pain, Map<number, string>>(PAINS.map((pain) => [pain, new Map()]));
  if (feedback === null) return { commented, byPain };
  const known = new Map<string, readonly Pain[]>();
  for (let row = 0; row < feedback.count; row += 1) {
    const comment = feedback.comments[row];
    const customer = feedback.customer[row]!;
    if (comment == null || comment.trim() === '' || customer < 0) continue;
    commented.add(customer);
    const key = `${feedback.satisfaction[row]!} ${comment}`;
    const pains = known.get(key) ?? painsIn(comment, feedback.satisfaction[row]!);
    known.set(key, pains);
    for (const pain of pains) {
      const said = byPain.get(pain)!;
      const before = said.get(customer);
      if (before === undefined || comment < before) said.set(customer, comment);
    }
  }
  return { commented, byPain };
}

/** The pains of some customers, the most frequent first. @param belongs whether a customer counts */
export function painsOf(
  { commented, byPain }: CommentIndex,
  belongs: (customer: number) => boolean,
): Pains {
  let all = 0;
  for (const customer of commented) if (belongs(customer)) all += 1;
  const pains = PAINS.flatMap((pain): PainCount[] => {
    const said = [...byPain.get(pain)!].filter(([customer]) => belongs(customer));
    if (said.length === 0) return [];
    const example = said.map(([, comment]) => comment).sort()[0]!;
    return [
      { pain, customers: said.length, share: said.length / all, example: commentShown(example) },
    ];
  });
  return { commented: all, pains: pains.sort((a, b) => b.customers - a.customers) };
}

/** A comment as an example: masked, in one line, and short. */
export function commentShown(comment: string): string {
  const text = maskText(comment.trim().replace(/\s+/g, ' '));
  const characters = [...text];
  return characters.length <= LONGEST_EXAMPLE
    ? text
    : `${characters.slice(0, LONGEST_EXAMPLE - 1).join('')}…`;
}
