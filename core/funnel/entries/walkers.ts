import type { FunnelEntry } from '../../settings/index.ts';
import { anyWalker } from './any.ts';
import { bestWalker } from './best.ts';
import { firstWalker } from './first.ts';
import { strictWalker } from './strict.ts';
import type { Course, Walker } from './walk.ts';

/** How a customer's chain of steps is anchored. */
export const WALKERS: Readonly<Record<FunnelEntry, (course: Course) => Walker>> = {
  best: bestWalker,
  first: firstWalker,
  strict: strictWalker,
  any: anyWalker,
};
