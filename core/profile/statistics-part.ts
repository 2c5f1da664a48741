import {
  type Association,
  associations,
  associationsJson,
  customerVariables,
  type MoneyTable,
  moneyTable,
} from '../crosstab/index.ts';
import { t } from '../i18n/index.ts';
import type { MinedPart } from '../mining/index.ts';
import { type Description, describe } from './describe.ts';

/** Statistics of every column, and which columns about customers go together. */
export interface Statistics {
  readonly description: Description;
  /** Strongest first. */
  readonly associations: readonly Association[];
  /** Net money by two columns of the orders; `null` when they have none to set out. */
  readonly money: MoneyTable | null;
}

/** What the columns hold, one by one and two by two. */
export const statisticsPart: MinedPart<Statistics> = {
  mine: (analysis) => {
    const { recognition, cleaned, settings } = analysis;
    const { minimumN, language, undo } = settings;
    const other = t(language, 'profile.other-values');
    return {
      result: {
        description: describe(recognition, cleaned, undo),
        associations: associations(customerVariables(analysis), { minimumN, other }),
        money: moneyTable(cleaned.orders),
      },
      missing: null,
    };
  },
  json: ({ description, associations: pairs, money }) => ({
    ...description,
    money: money === null ? null : { ...money, sums: [...money.sums], counts: [...money.counts] },
    associations: associationsJson(pairs),
  }),
};
