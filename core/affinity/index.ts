export {
  type AffinityOptions,
  associationRules,
  LONGEST_ANTECEDENT,
} from './association-rules.ts';
export { collectBaskets } from './baskets/collect-baskets.ts';
export { fileBaskets } from './baskets/file-baskets.ts';
export {
  type OrderBasketOptions,
  type OrderItemKind,
  orderBaskets,
} from './baskets/order-baskets.ts';
export { itemText } from './item-text.ts';
export { adviceText, isMixed, rulesJson } from './rules-json.ts';
export { rulesPart } from './rules-part.ts';
export {
  type Affinity,
  type AssociationRule,
  BASKET_UNITS,
  type Baskets,
  type BasketUnit,
  ITEM_KINDS,
  type Item,
  type ItemKind,
} from './types.ts';
export { USUAL_MEASURES, usualRules } from './usual-rules.ts';
