import type { Question } from '#core';
import type { Store } from './types.ts';

/** Questions of someone that the guard against differences looks back at. */
const LOOKS_BACK = 200;

/** What someone was given answers to before, oldest first: the same list wherever an answer is made. */
export function earlierQuestions(
  { asked }: Pick<Store, 'asked'>,
  team: string,
  user: string,
  workbook: string,
): Promise<readonly Question[]> {
  return asked.list(team, user, workbook, LOOKS_BACK);
}
