import { campaignRules } from './campaign.ts';
import { orderRules } from './orders.ts';
import { peopleRules } from './people.ts';
import { typedTableRules } from './typed-tables.ts';
import type { HeaderRule } from './types.ts';

/** Every header the product knows, by role. */
export const HEADER_RULES: readonly HeaderRule[] = [
  ...peopleRules,
  ...orderRules,
  ...campaignRules,
  ...typedTableRules,
];
