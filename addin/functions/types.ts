import type { Language } from '#core';
import type { Cell, Cells } from './cells.ts';

export type FunctionName = 'rfm' | 'segment' | 'score' | 'metric' | 'ztest' | 'funnel' | 'lift';

/** A call of a function: parameters in order, `null` where one was left out. */
export interface FunctionCall {
  readonly name: FunctionName;
  /** Of headers, names and errors. */
  readonly language: Language;
  readonly parameters: readonly (Cell | Cells)[];
}

/** What came of a call: a value or table, an error for the cell, or nothing since it was cancelled. */
export type Outcome =
  | { readonly kind: 'done'; readonly value: Cells | number }
  | {
      readonly kind: 'error';
      /** `#N/A` or `#VALUE!`. */
      readonly code: 'notAvailable' | 'invalidValue';
      readonly message: string;
    }
  | { readonly kind: 'cancelled' };

/** How Excel tells that nobody waits for the answer any more. */
export type Invocation = Pick<CustomFunctions.CancelableInvocation, 'onCanceled'>;
