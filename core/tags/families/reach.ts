import { fixedTag, statesInBands } from '../draft.ts';
import type { Family, TagInput } from '../types.ts';

const REACH = ['raw', 'reach'] as const;
const UNDATED = { dated: false } as const;

/** Who may be contacted. */
export function reachTags({ cleaned }: TagInput): Family {
  const { contactable } = cleaned.customers;
  if (contactable === null) return { tags: [], missing: ['tags.missing.consent'] };
  return {
    tags: [
      fixedTag('contactable', REACH, statesInBands(contactable, [1]), {}, UNDATED),
      fixedTag('opted-out', REACH, statesInBands(contactable, [0]), {}, UNDATED),
    ],
    missing: [],
  };
}
