import type { Language } from '#core';

/** Ten questions people ask, in both languages; each shows another kind of answer. */
export const TYPICAL: readonly Readonly<Record<Language | 'name', string>>[] = [
  { name: 'share', zh: '高价值客户占比多少？', en: 'What share of customers is high value?' },
  {
    name: 'rate',
    zh: '618 的下单转化率是多少？',
    en: 'What was the order conversion rate of 618?',
  },
  { name: 'by-channel', zh: '各渠道的下单转化率', en: 'Order conversion rate by channel' },
  { name: 'by-segment', zh: '各分群有多少客户？', en: 'How many customers by segment?' },
  { name: 'by-month', zh: '每月的销售额', en: 'Revenue by month' },
  {
    name: 'before',
    zh: '上个月的客单价和前一个月比',
    en: 'AOV last month compared with the month before',
  },
  { name: 'path', zh: '转化漏斗', en: 'Conversion funnel' },
  { name: 'why', zh: '为什么转化率下降？', en: 'Why did conversion drop?' },
  { name: 'what-is', zh: '什么是客单价？', en: 'What is AOV?' },
  { name: 'asked-back', zh: '我们的火星指数怎么样？', en: 'How is our martian index?' },
  {
    name: 'compared',
    zh: '高价值客户和流失风险客户按城市对比',
    en: 'High-value vs churn-risk by city',
  },
  { name: 'tags', zh: '高价值客户有哪些标签', en: 'Tags of high-value customers' },
  { name: 'portrait', zh: '高价值客户长什么样', en: 'What do high-value customers look like' },
  { name: 'click', zh: '各渠道的点击率', en: 'CTR by channel' },
];
