import type { WritePlan } from '../../plan/types.ts';
import type { Survey } from './survey.ts';
import type { Target } from './targets.ts';

/** One writing of a plan: what goes where, and how it will be recognised. */
export interface Job {
  readonly plan: WritePlan;
  readonly generation: string;
  readonly targets: readonly Target[];
  readonly found: Survey;
}

const STAGING = /^_lens-[\da-f]{8}-\d+$/;

/** Name of the sheet that a target's cells wait on. */
export const stagingName = ({ generation }: Job, index: number): string =>
  `_lens-${generation.slice(0, 8)}-${index + 1}`;

/** A name only staging sheets have. */
export const isStagingName = (name: string): boolean => STAGING.test(name);
