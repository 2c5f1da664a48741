import type { Segment } from '../segment/index.ts';
import { distinctNames } from './distinct-names.ts';

/** Names of segments as shown, in order: distinct, so that counting by name counts the segment. */
export function segmentNames(segments: readonly Segment[]): readonly string[] {
  return distinctNames(segments.map(({ id, name }) => (name.trim() === '' ? id : name)));
}
