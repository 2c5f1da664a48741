import { LensError, type Note, note } from '../basics/index.ts';
import { parseRule } from '../segment/index.ts';

/** What is wrong with a rule typed into a cell; `null` when it can be read. */
export function ruleProblem(rule: string, where: string): Note | null {
  try {
    parseRule(rule);
    return null;
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return note('problem', error.code, error.params, where);
  }
}
