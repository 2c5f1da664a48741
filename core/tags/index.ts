export { type CityTier, cityNamed } from './cities.ts';
export { MOST_BITS, purchasesOf, valueCounts } from './purchases.ts';
export { taggingOf } from './tagging.ts';
export {
  TAG_GROUPS,
  TAG_TIERS,
  type Tag,
  type TagGroup,
  type Tagging,
  TagState,
  type TagTier,
} from './types.ts';
