import type { Language } from '#core';
import type { Cell, Cells } from './cells.ts';
import type { FunctionName, Invocation, Outcome } from './types.ts';
import { workerCalls } from './worker-calls.ts';

/** A call with more cells than this would hold the page up, and is computed in a worker. */
const LONG_CELLS = 20_000;

const long = workerCalls(
  () => new Worker(new URL('./functions-worker.js', import.meta.url), { type: 'module' }),
);

/** Language of Excel's own words. */
export function languageOfExcel(): Language {
  const tag = typeof Office === 'undefined' ? '' : (Office.context?.displayLanguage ?? '');
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * Runs a function for Excel. Long calls go to a worker; where there is none, and for short ones, it is
 * computed in the page. What computes is only loaded with the first call.
 *
 * @param given parameters in order; those left out come as `undefined` or `null`
 * @param invocation tells when the formula was changed or deleted meanwhile
 * @throws {CustomFunctions.Error} `#VALUE!` or `#N/A` with a message in the language of Excel
 */
export async function answer<Result>(
  name: FunctionName,
  given: readonly (Cell | Cells)[],
  invocation: Invocation | null = null,
): Promise<Result> {
  const parameters = given.map((value) => value ?? null);
  const call = { name, language: languageOfExcel(), parameters };
  const here = async (): Promise<Outcome> => (await import('./compute.ts')).compute(call);
  const outcome =
    cellsOf(parameters) > LONG_CELLS
      ? await long.compute(call, invocation).catch(here)
      : await here();
  if (outcome.kind === 'done') return outcome.value as Result;
  const { ErrorCode } = CustomFunctions;
  // Nobody sees the answer to a cancelled call.
  if (outcome.kind === 'cancelled') throw new CustomFunctions.Error(ErrorCode.notAvailable);
  throw new CustomFunctions.Error(ErrorCode[outcome.code], outcome.message);
}

function cellsOf(parameters: readonly (Cell | Cells)[]): number {
  return parameters.reduce<number>(
    (sum, value) =>
      sum + (Array.isArray(value) ? value.length * ((value as Cells)[0]?.length ?? 0) : 1),
    0,
  );
}
