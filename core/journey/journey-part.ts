import { LensError, note } from '../basics/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { journey } from './journey.ts';
import { journeyJson } from './journey-json.ts';
import type { Journey } from './types.ts';

/** Paths of customers, from the touches of an analysis. */
export const journeyPart: MinedPart<Journey> = {
  mine: (analysis) => {
    try {
      return { result: journey(analysis), missing: null };
    } catch (error) {
      if (!(error instanceof LensError)) throw error;
      return { result: null, missing: note('info', error.code, error.params) };
    }
  },
  json: journeyJson,
};
