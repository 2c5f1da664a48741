import type { MessageCode } from '../../i18n/index.ts';

/** What a cell was read as. */
export interface Reading {
  /** NaN: missing or unreadable. */
  readonly value: number;
  /** Why the value differs from what stood there; `null`: it means what it says. */
  readonly rule: MessageCode | null;
  /** Why it cannot be read; `null`: it can, or it is missing. */
  readonly problem: MessageCode | null;
}

export const MISSING: Reading = { value: Number.NaN, rule: null, problem: null };
/** A word such as `N/A`: missing, and worth a log entry. */
export const MISSING_WORD: Reading = { ...MISSING, rule: 'clean.missing-word' };

/** A value read from a cell, with the rule that changed it, if any. */
export function read(value: number, rule: MessageCode | null = null): Reading {
  return { value, rule, problem: null };
}

/** A cell that cannot be read. */
export function unreadable(problem: MessageCode): Reading {
  return { value: Number.NaN, rule: null, problem };
}
