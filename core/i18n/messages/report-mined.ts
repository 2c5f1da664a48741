import { defineMessages } from '../define.ts';

/** Sheets of what stands behind the tables. */
export const reportMinedMessages = defineMessages({
  'report.rules.title': { zh: '行为关联规则清单', en: 'Association rules' },
  'report.rules.lead': {
    zh: '{n:count} 个购物篮（{unit}），可靠的规则 {kept:count} 条。',
    en: '{n:count} {n|basket|baskets} ({unit}); {kept:count} sound {kept|rule|rules}.',
  },
  'report.rules.when': { zh: '买了', en: 'Who buys' },
  'report.rules.then': { zh: '也买', en: 'also buys' },
  'report.rules.count': { zh: '篮数 n', en: 'Baskets n' },
  'report.rules.support': { zh: '支持度', en: 'Support' },
  'report.rules.confidence': { zh: '置信度', en: 'Confidence' },
  'report.rules.lift': { zh: '提升度', en: 'Lift' },
  'report.rules.leverage': { zh: '杠杆度', en: 'Leverage' },
  'report.rules.p': { zh: 'p（校正后）', en: 'p, adjusted' },
  'report.rules.advice': { zh: '怎么用', en: 'What to do with it' },
  'report.rules.definition': {
    zh: '支持度 = 两边同在的购物篮占比；置信度 = 有左边时也有右边的占比；提升度 = 置信度 ÷ 右边本来的占比。已去掉：不足 11 个购物篮的 {few:count} 条，可能是巧合的 {chance:count} 条（Fisher 精确检验，BH 校正），更短规则已说明的 {redundant:count} 条。',
    en: 'Support: share of baskets with both sides; confidence: share of those with the left that have the right; lift: confidence / usual share of the right. Left out: {few:count} on fewer than 11 baskets, {chance:count} that may be chance (Fisher’s exact test, BH), {redundant:count} said as well by a shorter rule.',
  },
});
