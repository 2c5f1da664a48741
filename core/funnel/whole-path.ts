import type { FunnelResult, FunnelStep } from './types.ts';

/**
 * The steps of all channels together. In a chain typed by hand every stage is one, whatever stands in
 * its channel cell; a matrix typed without a row for all channels has none.
 */
export function wholePath({ layout, steps }: FunnelResult): readonly FunnelStep[] {
  return layout === 'chain' ? steps : steps.filter(({ channel }) => channel === null);
}
