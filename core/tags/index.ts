export type { TagChanges } from './changes.ts';
export { type CityTier, cityNamed } from './cities.ts';
export {
  exampleTags,
  LEAST_LIFT,
  LEAST_SHARE,
  type SegmentTags,
  type TagLift,
} from './distinguish.ts';
export { discountedOrders } from './families/price.ts';
export { type FoundCustomers, findCustomers, foundJson } from './find/find-customers.ts';
export { type TagsResult, tagsJson, tagsOf, tagsPart } from './part.ts';
export { MOST_BITS, type Purchases, purchasesOf, valueCounts } from './purchases.ts';
export { withTags } from './segment-tags.ts';
export { keepTagging, taggingOf } from './tagging.ts';
export {
  TAG_GROUPS,
  TAG_TIERS,
  type Tag,
  type TagGroup,
  type Tagging,
  TagState,
  type TagTier,
} from './types.ts';
