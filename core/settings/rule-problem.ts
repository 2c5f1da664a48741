import { LensError, type Note, note } from '../basics/index.ts';
import { parseRule } from '../segment/index.ts';

/**
 * What is wrong with a rule typed into a cell; `null` when it can be read.
 *
 * @param check throws what is wrong
 */
export function ruleProblem(
  rule: string,
  where: string,
  check: (rule: string) => void = parseRule,
): Note | null {
  try {
    check(rule);
    return null;
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return note('problem', error.code, error.params, where);
  }
}
