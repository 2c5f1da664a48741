import type { MinedPart } from '../mining/index.ts';
import { goalsJson } from './goals-json.ts';
import { goalsOf } from './goals-of.ts';
import type { Goals } from './types.ts';

/** Goals and metrics of the campaign; there is always something to measure it by. */
export const goalsPart: MinedPart<Goals> = {
  mine: (analysis) => ({ result: goalsOf(analysis), missing: null }),
  json: goalsJson,
};
