import { CONDITIONS } from './conditions.ts';
import { DISTRIBUTIONS } from './distributions.ts';
import { lift } from './lift.ts';
import { LOOKUP } from './lookup.ts';
import { NUMBERS } from './numbers.ts';
import { TEXTS } from './texts.ts';
import { TOTALS } from './totals.ts';
import type { FunctionTable, SheetFunction } from './types.ts';

const TABLES: readonly FunctionTable[] = [
  NUMBERS,
  TEXTS,
  DISTRIBUTIONS,
  TOTALS,
  CONDITIONS,
  LOOKUP,
  { NOT: lift(['boolean'], (test: boolean) => !test) },
];

const functions = new Map(TABLES.flatMap((table) => Object.entries(table)));

/** A function by its English name; `null` when this calculator doesn't know it. */
export function functionNamed(name: string): SheetFunction | null {
  return functions.get(name.toUpperCase().replace(/^_XLFN\./, '')) ?? null;
}
