import { defineMessages } from '../define.ts';

export const cliRulesMessages = defineMessages({
  'cli.rules-title': {
    zh: '关联规则：{n:count} 个购物篮（每个为{unit}），{items:count} 种项，{itemsets:count} 个频繁项集',
    en: 'Association rules: {n:count} {n|basket|baskets} (each {unit}), {items:count} {items|item|items}, {itemsets:count} frequent {itemsets|itemset|itemsets}',
  },
  'cli.rules-kept': {
    zh: '达到支持度和置信度的规则 {found:count} 条；去掉出现不足 11 次的 {few:count} 条、可能是巧合的 {chance:count} 条、更短的规则已经说明的 {redundant:count} 条，留下 {kept:count} 条（--all 全部列出）',
    en: '{found:count} {found|rule reaches|rules reach} support and confidence; left out: {few:count} on fewer than 11 baskets, {chance:count} that may be chance, {redundant:count} said as well by a shorter rule; {kept:count} left (--all lists every one)',
  },
  'cli.rules-all': {
    zh: '达到支持度和置信度的规则 {found:count} 条，没有筛选',
    en: '{found:count} {found|rule reaches|rules reach} support and confidence; none left out',
  },
  'cli.rules-antecedent': { zh: '有', en: 'With' },
  'cli.rules-consequent': { zh: '也有', en: 'also' },
  'cli.rules-count': { zh: '次数', en: 'baskets' },
  'cli.rules-support': { zh: '支持度', en: 'support' },
  'cli.rules-confidence': { zh: '置信度', en: 'confidence' },
  'cli.rules-lift': { zh: '提升度', en: 'lift' },
  'cli.rules-leverage': { zh: '杠杆率', en: 'leverage' },
  'cli.rules-conviction': { zh: '确信度', en: 'conviction' },
  'cli.rules-advice': { zh: '可以这样做', en: 'What to do with it' },
  'cli.rules-more': {
    zh: '另有 {n:count} 条规则，加上 --json 可以看到全部。',
    en: '{n:count} more {n|rule|rules}: --json lists them all.',
  },
});
