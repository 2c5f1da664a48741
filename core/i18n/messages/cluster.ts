import { defineMessages } from '../define.ts';

export const clusterMessages = defineMessages({
  'cluster.very-high': { zh: '{column}很高', en: 'very high {column}' },
  'cluster.high': { zh: '{column}偏高', en: 'high {column}' },
  'cluster.low': { zh: '{column}偏低', en: 'low {column}' },
  'cluster.very-low': { zh: '{column}很低', en: 'very low {column}' },
  'cluster.recency.very-high': { zh: '很久没有购买', en: 'last order very long ago' },
  'cluster.recency.high': { zh: '较久没有购买', en: 'last order long ago' },
  'cluster.recency.low': { zh: '近期购买过', en: 'recent order' },
  'cluster.recency.very-low': { zh: '刚刚购买过', en: 'very recent order' },
  'cluster.frequency.very-high': { zh: '订单很多', en: 'very many orders' },
  'cluster.frequency.high': { zh: '订单偏多', en: 'many orders' },
  'cluster.frequency.low': { zh: '订单偏少', en: 'few orders' },
  'cluster.frequency.very-low': { zh: '订单很少', en: 'very few orders' },
  'cluster.monetary.very-high': { zh: '累计消费很高', en: 'very high spend' },
  'cluster.monetary.high': { zh: '累计消费偏高', en: 'high spend' },
  'cluster.monetary.low': { zh: '累计消费偏低', en: 'low spend' },
  'cluster.monetary.very-low': { zh: '累计消费很低', en: 'very low spend' },
  'cluster.average': { zh: '各项接近平均', en: 'near the average throughout' },
  'cluster.twin': { zh: '{name}（{number}）', en: '{name} ({number})' },
  'cluster.column.recency_days': { zh: '距上次购买天数', en: 'days since last order' },
  'cluster.column.first_order_days': { zh: '距首单天数', en: 'days since first order' },
  'cluster.column.frequency': { zh: '订单数', en: 'orders' },
  'cluster.column.monetary': { zh: '累计消费', en: 'money spent' },
  'cluster.column.aov': { zh: '客单价', en: 'average order' },
  'cluster.column.age': { zh: '年龄', en: 'age' },

  'cluster.too-few': {
    zh: '取值各不相同的行太少（可用 {n:count} 行），分不成 {k} 群。请减少群数，或换几列。',
    en: 'There are too few different rows ({n:count} {n|row|rows} with every value) for {k} groups. Ask for fewer groups, or choose other columns.',
  },
  'cluster.unknown-column': {
    zh: '没有「{column}」这一列。可用的列：{columns}；客户指标：recency_days、frequency、monetary、aov、orders_90d 等。',
    en: 'There is no column “{column}”. Columns: {columns}; customer numbers: recency_days, frequency, monetary, aov, orders_90d, …',
  },
  'cluster.unknown-column-near': {
    zh: '没有「{column}」这一列。是不是「{near}」？',
    en: 'There is no column “{column}”. Did you mean “{near}”?',
  },
  'cluster.columns-apart': {
    zh: '「{columns}」不在同一个工作表里。请选同一个表的列，或只选客户指标（recency_days、frequency、monetary 等）。',
    en: '“{columns}” do not stand in one sheet. Choose columns of one sheet, or customer numbers only (recency_days, frequency, monetary, …).',
  },
  'cluster.column-not-numbers': {
    zh: '「{sheet}」的「{column}」列没有数字，不能用来分群。',
    en: 'Column “{column}” of “{sheet}” holds no numbers, so it cannot be used for grouping.',
  },
  'cluster.no-attribute': {
    zh: '没有客户的「{column}」数据，不能用来分群。',
    en: 'Nothing is known of the customers’ “{column}”, so it cannot be used for grouping.',
  },
  'cluster.no-campaign': {
    zh: '「{column}」要先有活动期间，才能计算。',
    en: '“{column}” can only be counted once the campaign dates are set.',
  },

  'cluster.rows-missing': {
    zh: '有 {n:count} 行缺值，没有参与分群。',
    en: '{n:count} {n|row lacks|rows lack} a value and {n|was|were} left out.',
  },
  'cluster.constant-column': {
    zh: '「{column}」列的值全部相同，对分群不起作用。',
    en: 'All values of “{column}” are the same, so it tells nothing apart.',
  },
  'cluster.k-cut': {
    zh: '取值各不相同的行不够，最多只试到 {most} 群（想要试到 {wanted} 群）。',
    en: 'Up to {most} groups were tried, not {wanted}: there are no more different rows.',
  },
  'cluster.searched-sample': {
    zh: '群数是在 {all:count} 行中抽取的 {n:count} 行上选定的，最后的分群用了全部行。',
    en: 'The number of groups was chosen on a sample of {n:count} of the {all:count} rows; the groups themselves are made from all.',
  },
  'cluster.silhouette-sampled': {
    zh: '轮廓系数是在 {all:count} 行中抽取的 {n:count} 行上算的。',
    en: 'The silhouette is that of a sample of {n:count} of {all:count} rows.',
  },
  'cluster.weak': {
    zh: '各群之间分得不清楚（轮廓系数 {silhouette}，低于 0.25）：边上的客户归在哪一群带有偶然性。',
    en: 'The groups run into one another (silhouette {silhouette}, below 0.25): near their edges it is a matter of chance where a row goes.',
  },
  'cluster.unstable': {
    zh: '换一批行再分，结果会不一样（稳定性 {stability}，低于 0.6）：请试试别的群数或别的列。',
    en: 'Other rows would give other groups (stability {stability}, below 0.6): try another number of groups or other columns.',
  },
});
