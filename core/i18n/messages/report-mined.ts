import { defineMessages } from '../define.ts';

/** Sheets of what stands behind the tables. */
export const reportMinedMessages = defineMessages({
  'report.clusters.title': { zh: '聚类分群', en: 'Clusters' },
  'report.clusters.lead': {
    zh: '{n:count} 位有购买的客户自然分成 {k} 群：花钱最多的「{name}」占 {share:percent} 的人、{revenue:percent} 的销售额。',
    en: '{n:count} {n|buyer falls|buyers fall} into {k} groups by themselves. Those who spend most (“{name}”) are {share:percent} of them and {revenue:percent} of the revenue.',
  },
  'report.clusters.name': { zh: '客群', en: 'Group' },
  'report.clusters.size': { zh: '人数 n', en: 'Customers n' },
  'report.clusters.share': { zh: '人数占比', en: 'Share' },
  'report.clusters.revenue-share': { zh: '销售额占比', en: 'Share of revenue' },
  'report.clusters.mean': { zh: '{column}（平均）', en: 'Mean {column}' },
  'report.clusters.definition': {
    zh: 'k-means：按{columns}的对数标准化后分群，{n:count} 位客户各在一群；名称来自与平均差别最大的项。群是描述，不是规则；要长期使用，请写成分群规则。',
    en: 'k-means on the standardised logarithms of {columns}; each of the {n:count} buyers is in one group, named by what differs most from the average. Groups describe; to work with one over time, write it as a segment rule.',
  },
  'report.clusters.k-title': {
    zh: '为什么是 {k} 群：轮廓系数最高（{silhouette}）',
    en: 'Why {k} groups: the highest silhouette ({silhouette})',
  },
  'report.clusters.k': { zh: '群数 k', en: 'Groups k' },
  'report.clusters.silhouette': { zh: '轮廓系数', en: 'Silhouette' },
  'report.clusters.inertia': { zh: '组内平方和', en: 'Within-group squares' },
  'report.clusters.k-chart': { zh: '各群数的轮廓系数', en: 'Silhouette by number of groups' },

  'report.rules.title': { zh: '行为关联规则清单', en: 'Association rules' },
  'report.rules.lead': {
    zh: '最突出：有「{antecedent}」的，{confidence:percent} 也有「{consequent}」，全体是 {usual:percent}（{n:count} 个购物篮）。',
    en: 'Strongest: with “{antecedent}”, {confidence:percent} have “{consequent}” too, against {usual:percent} of all ({n:count} {n|basket|baskets}).',
  },
  'report.rules.none': { zh: '没有可靠的规则。', en: 'No rule is sound.' },
  'report.rules.found': {
    zh: '{n:count} 个购物篮（每个为{unit}），可靠的规则 {kept:count} 条，最多列出提升度最高的 {shown} 条。',
    en: '{n:count} {n|basket|baskets} (each {unit}), {kept:count} sound {kept|rule|rules}; the {shown} with the highest lift are listed.',
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
