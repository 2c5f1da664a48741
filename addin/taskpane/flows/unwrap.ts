import { CancelledError } from '#core';
import type { Outcome } from '../../analysis/service.ts';
import { RefusedFile } from '../../excel/index.ts';

/** The value of an outcome; what went wrong, or was cancelled, is thrown for the task to tell. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'cancelled') throw new CancelledError();
  if (outcome.kind === 'problem') throw new RefusedFile(outcome.problem);
  return outcome.value;
}
