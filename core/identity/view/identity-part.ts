import { note } from '../../basics/index.ts';
import type { MinedPart } from '../../mining/index.ts';
import { identityJson } from './identity-json.ts';
import { oneCustomerView } from './one-customer-view.ts';
import type { OneCustomerView } from './types.ts';

/** All sheets as one customer list. */
export const identityPart: MinedPart<OneCustomerView> = {
  mine: (analysis) => {
    const { identity } = analysis.cleaned;
    if (identity === undefined || identity.sheets.length === 0) {
      return { result: null, missing: note('info', 'identity.nothing') };
    }
    return { result: oneCustomerView(analysis, identity), missing: null };
  },
  json: identityJson,
};
