import { defineMessages } from '../define.ts';

/** What `describe` and `cluster` print. */
export const cliStatisticsMessages = defineMessages({
  'cli.describe-sheet': {
    zh: '{sheet}　{rows:count} 行',
    en: '{sheet}: {rows:count} {rows|row|rows}',
  },
  'cli.describe-kept': {
    zh: '{sheet}　清洗后计入的 {kept:count} 行（共 {rows:count} 行）',
    en: '{sheet}: the {kept:count} of {rows:count} rows that count after cleaning',
  },
  'cli.describe-orders-alone': {
    zh: '订单　{orders:count} 单',
    en: 'Orders: {orders:count} {orders|order|orders}',
  },
  'cli.describe-orders': {
    zh: '订单　{orders:count} 单，{customers:count} 位客户',
    en: 'Orders: {orders:count} {orders|order|orders} of {customers:count} {customers|customer|customers}',
  },
  'cli.describe-numbers': { zh: '数字列', en: 'Numbers' },
  'cli.describe-words': { zh: '类别列', en: 'Categories' },
  'cli.describe-dates': { zh: '日期列', en: 'Dates' },
  'cli.describe-flags': { zh: '是／否列', en: 'Yes or no' },
  'cli.describe-n': { zh: '有值', en: 'n' },
  'cli.describe-missing': { zh: '缺失', en: 'missing' },
  'cli.describe-mean': { zh: '均值', en: 'mean' },
  'cli.describe-sd': { zh: '标准差', en: 'sd' },
  'cli.describe-min': { zh: '最小', en: 'min' },
  'cli.describe-q1': { zh: '下四分位', en: 'q1' },
  'cli.describe-median': { zh: '中位数', en: 'median' },
  'cli.describe-q3': { zh: '上四分位', en: 'q3' },
  'cli.describe-max': { zh: '最大', en: 'max' },
  'cli.describe-skew': { zh: '偏度', en: 'skew' },
  'cli.describe-histogram': { zh: '分布', en: 'histogram' },
  'cli.describe-distinct': { zh: '不同值', en: 'different' },
  'cli.describe-top': { zh: '最常见（占有值的比例）', en: 'most frequent (share of n)' },
  'cli.describe-unlisted': { zh: '（不列出）', en: '(not listed)' },
  'cli.describe-first': { zh: '最早', en: 'first' },
  'cli.describe-last': { zh: '最晚', en: 'last' },
  'cli.describe-yes': { zh: '是', en: 'yes' },
  'cli.describe-amount': { zh: '每行金额', en: 'money of a row' },
  'cli.describe-order-value': { zh: '每单金额', en: 'money of an order' },

  'cli.cluster-rows': {
    zh: '「{sheet}」的 {n:count} 行分成 {k} 群',
    en: '{n:count} {n|row|rows} of “{sheet}” in {k} groups',
  },
  'cli.cluster-customers': {
    zh: '{n:count} 位客户分成 {k} 群',
    en: '{n:count} {n|customer|customers} in {k} groups',
  },
  'cli.cluster-fit': {
    zh: '轮廓系数 {silhouette}（1 最清楚，0 分不开）· 稳定性 {stability}（1 为每次都一样）· 组内平方和 {inertia}',
    en: 'silhouette {silhouette} (1: well apart, 0: not at all), stability {stability} (1: always the same), inertia {inertia}',
  },
  'cli.cluster-group': { zh: '客群', en: 'Group' },
  'cli.cluster-size': { zh: '数量', en: 'size' },
  'cli.cluster-share': { zh: '占比', en: 'share' },
  'cli.cluster-mean': { zh: '平均{column}', en: 'mean {column}' },
  'cli.cluster-k': { zh: '群数', en: 'Groups' },
  'cli.cluster-silhouette': { zh: '轮廓系数', en: 'silhouette' },
  'cli.cluster-inertia': { zh: '组内平方和', en: 'inertia' },
  'cli.cluster-sizes': { zh: '各群数量', en: 'sizes' },
  'cli.cluster-chosen': { zh: '← 选用', en: '← chosen' },
  'cli.cluster-no-columns': {
    zh: '没有说按哪些列分群。例：campaign-lens cluster 订单.xlsx --columns recency_days,frequency,monetary --log',
    en: 'No columns to group by were given. Example: campaign-lens cluster orders.xlsx --columns recency_days,frequency,monetary --log',
  },
});
