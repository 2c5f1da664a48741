import { type Language, t } from '../i18n/index.ts';
import { itemKey, itemText } from './item-text.ts';
import type { Affinity, AssociationRule } from './types.ts';

/** The advice of a rule as a sentence. `mixed`: items of several kinds, so each says its own. */
export function adviceText(rule: AssociationRule, mixed: boolean, language: Language): string {
  const { antecedent, consequent, count, confidence, advice } = rule;
  return t(language, advice, {
    antecedent: antecedent.map((item) => itemText(item, mixed, language)).join(' + '),
    consequent: itemText(consequent, mixed, language),
    count,
    confidence,
  });
}

/** Whether a result's items are of several kinds. */
export function isMixed({ kinds }: Pick<Affinity, 'kinds'>): boolean {
  return kinds.length > 1;
}

/** A result as documented for `rules --json`; texts in the language given. */
export function rulesJson(result: Affinity, language: Language): Record<string, unknown> {
  const mixed = isMixed(result);
  return {
    unit: result.unit,
    n: result.n,
    items: result.items,
    itemsets: result.itemsetsBySize.reduce((sum, each) => sum + each, 0),
    itemsetsBySize: result.itemsetsBySize,
    counts: result.counts,
    rules: result.rules.map((rule) => ({
      antecedent: rule.antecedent.map((item) => itemKey(item, mixed)),
      consequent: itemKey(rule.consequent, mixed),
      count: rule.count,
      support: rule.support,
      confidence: rule.confidence,
      lift: rule.lift,
      leverage: rule.leverage,
      conviction: rule.conviction,
      zhang: rule.zhang,
      pAdjusted: rule.pAdjusted,
      advice: adviceText(rule, mixed, language),
    })),
    notes: result.notes.map(({ code, level, params }) => ({
      code,
      level,
      text: t(language, code, params),
    })),
  };
}
