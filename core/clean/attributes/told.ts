import type { Column } from '../../table/index.ts';
import type { AboutCustomers } from './types.ts';

/** What one column says of customers: a value a row, and what values are compared by. */
export interface Told<Value extends string | number> {
  readonly about: AboutCustomers;
  readonly column: Column;
  /** `null`: the row says nothing. */
  readonly valueAt: (row: number) => Value | null;
  /** Equal for values that are the same written in another way. */
  readonly sameAs: (value: Value) => string | number;
}

/** One row's word on a customer. */
export interface Claim<Value extends string | number> {
  readonly value: Value;
  readonly told: Told<Value>;
  readonly row: number;
}
