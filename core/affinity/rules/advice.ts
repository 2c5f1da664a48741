import type { MessageCode } from '../../i18n/index.ts';
import type { AssociationRule, ItemKind } from '../types.ts';
import { FEWEST_TOGETHER } from './select-rules.ts';

/** From here on, products bought together are worth an offer of their own. */
const BUNDLE_LIFT = 3;
/** Below this the consequent is merely popular. */
const MERELY_POPULAR_LIFT = 1.2;
/** From here on nearly everyone takes it anyway. */
const ANYWAY_CONFIDENCE = 0.8;

const GOODS: readonly ItemKind[] = ['product', 'category', 'item'];

/**
 * What to do with a rule, as a message with the placeholders `antecedent`, `consequent`, `count` and
 * `confidence`. All of them are things to try, for a rule shows what goes together and not what causes it.
 *
 * @example
 * ruleAdvice({ antecedent: [{ kind: 'product', value: 'Tea' }], consequent: { kind: 'product', value: 'Jam' }, count: 20, confidence: 0.5, lift: 2 }) // => 'affinity.try-recommend'
 * ruleAdvice({ antecedent: [{ kind: 'product', value: 'Tea' }], consequent: { kind: 'channel', value: 'app' }, count: 20, confidence: 0.5, lift: 2 }) // => 'affinity.try-channel'
 */
export function ruleAdvice({
  antecedent,
  consequent,
  count,
  confidence,
  lift,
}: Pick<
  AssociationRule,
  'antecedent' | 'consequent' | 'count' | 'confidence' | 'lift'
>): MessageCode {
  if (count < FEWEST_TOGETHER) return 'affinity.try-few';
  if (lift < 1) return 'affinity.try-apart';
  if (lift < MERELY_POPULAR_LIFT) return 'affinity.try-popular';
  if (consequent.kind === 'channel') return 'affinity.try-channel';
  if (consequent.kind === 'campaign') return 'affinity.try-campaign';
  if (!GOODS.includes(consequent.kind)) return 'affinity.try-audience';
  if (antecedent.some(({ kind }) => !GOODS.includes(kind))) return 'affinity.try-feature';
  if (confidence >= ANYWAY_CONFIDENCE) return 'affinity.try-anyway';
  if (consequent.kind === 'category') return 'affinity.try-category';
  return lift >= BUNDLE_LIFT ? 'affinity.try-bundle' : 'affinity.try-recommend';
}
