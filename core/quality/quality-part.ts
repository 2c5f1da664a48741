import { note } from '../basics/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { judge } from './judge.ts';
import { qualityJson } from './quality-json.ts';
import type { Quality } from './types.ts';

/** How good the data is. */
export const qualityPart: MinedPart<Quality> = {
  mine: (analysis) => {
    if (analysis.profile.columns.length === 0) {
      return { result: null, missing: note('info', 'quality.nothing') };
    }
    return { result: judge(analysis), missing: null };
  },
  json: qualityJson,
};
