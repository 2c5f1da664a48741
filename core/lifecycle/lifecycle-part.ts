import type { MinedPart } from '../mining/index.ts';
import { lifecycleJson } from './lifecycle-json.ts';
import { lifecycleOf } from './lifecycle-of.ts';
import type { Lifecycle } from './types.ts';

/** Stages, movement, cohorts and retention of the customers of an analysis. */
export const lifecyclePart: MinedPart<Lifecycle> = { mine: lifecycleOf, json: lifecycleJson };
