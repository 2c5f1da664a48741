import type { Value } from '../value.ts';

/** A function of a sheet: its arguments computed, errors among them. */
export type SheetFunction = (...args: readonly Value[]) => Value;

export type FunctionTable = Readonly<Record<string, SheetFunction>>;
