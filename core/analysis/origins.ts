import type { Analysis } from './types.ts';

const origins = new WeakMap<Analysis, Analysis>();

/** The analysis a translated one shares its rows with; itself for any other. */
export function originOf(analysis: Analysis): Analysis {
  return origins.get(analysis) ?? analysis;
}

/** Remembers which analysis a translated one was made from. */
export function keepOrigin(made: Analysis, origin: Analysis): void {
  origins.set(made, origin);
}
