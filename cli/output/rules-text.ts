import {
  type Affinity,
  type AssociationRule,
  adviceText,
  grouped,
  isMixed,
  itemText,
  type Language,
  t,
} from '#core';
import { noteLines } from './notes.ts';
import { alignedLines } from './width.ts';

const SHOWN = 15;
const HEADER = [
  'cli.rules-antecedent',
  'cli.rules-consequent',
  'cli.rules-count',
  'cli.rules-support',
  'cli.rules-confidence',
  'cli.rules-lift',
  'cli.rules-leverage',
  'cli.rules-conviction',
] as const;

/** Association rules for a terminal: how many, the first as a table, what to do with each, and notes. */
export function rulesText(result: Affinity, language: Language, isFiltered: boolean): string {
  const { rules, counts, itemsetsBySize } = result;
  const mixed = isMixed(result);
  const itemsets = itemsetsBySize.reduce((sum, each) => sum + each, 0);
  const unit = t(language, `affinity.unit.${result.unit}`);
  const shown = rules.slice(0, SHOWN);
  const header = ['', ...HEADER.map((code) => t(language, code))];
  const table = shown.map((rule, index) => [`${index + 1}`, ...cells(rule, mixed, language)]);
  const advice = shown.map((rule, index) => [`${index + 1}`, adviceText(rule, mixed, language)]);
  const parts = [
    [
      t(language, 'cli.rules-title', { n: result.n, unit, items: result.items, itemsets }),
      t(language, isFiltered ? 'cli.rules-kept' : 'cli.rules-all', { ...counts }),
    ],
    shown.length === 0 ? [] : alignedLines([header, ...table]),
    shown.length === 0 ? [] : [t(language, 'cli.rules-advice'), ...alignedLines(advice)],
    rules.length === shown.length
      ? []
      : [t(language, 'cli.rules-more', { n: rules.length - shown.length })],
    noteLines(result.notes, language),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function cells(rule: AssociationRule, mixed: boolean, language: Language): string[] {
  const percent = (share: number) => `${grouped(share * 100, 2)}%`;
  return [
    rule.antecedent.map((item) => itemText(item, mixed, language)).join(' + '),
    itemText(rule.consequent, mixed, language),
    grouped(rule.count, 0),
    percent(rule.support),
    percent(rule.confidence),
    grouped(rule.lift, 2),
    grouped(rule.leverage, 4),
    rule.conviction === null ? '∞' : grouped(rule.conviction, 2),
  ];
}
