import type { Analysis } from '../analysis/index.ts';
import { type Control, checkpoint } from '../basics/index.ts';
import { PART_IDS, PARTS } from './parts.ts';
import type { Mined, MinedResults, Mining, PartId } from './types.ts';

/** Parts that were computed before, by their analysis. */
const known = new WeakMap<Analysis, Map<PartId, Mined<unknown>>>();

/** One part of an analysis; computed once. */
export function minedPart<Id extends PartId>(analysis: Analysis, id: Id): Mined<MinedResults[Id]> {
  const parts = known.get(analysis) ?? new Map<PartId, Mined<unknown>>();
  known.set(analysis, parts);
  const found = (parts.get(id) as Mined<MinedResults[Id]> | undefined) ?? PARTS[id].mine(analysis);
  parts.set(id, found);
  return found;
}

/**
 * Several parts of an analysis, one after the other.
 *
 * @throws {CancelledError} between two parts
 */
export async function mine(
  analysis: Analysis,
  ids: readonly PartId[] = PART_IDS,
  control: Control = {},
): Promise<Mining> {
  const mining: Partial<Record<PartId, Mined<unknown>>> = {};
  for (const [index, id] of ids.entries()) {
    await checkpoint(control, 'mine', index / ids.length);
    mining[id] = minedPart(analysis, id);
  }
  return mining as Mining;
}
