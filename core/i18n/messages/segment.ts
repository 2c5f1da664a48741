import { defineMessages } from '../define.ts';
import { presetMessages } from './segment-presets.ts';
import { rfmPresetMessages } from './segment-presets-rfm.ts';
import { ruleMessages } from './segment-rules.ts';

export const segmentMessages = defineMessages({
  ...ruleMessages,
  ...presetMessages,
  ...rfmPresetMessages,

  'segment.rfm-no-buyers': {
    zh: '没有带日期的已付款订单，算不出 RFM。',
    en: 'No paid order has a date, so RFM scores cannot be computed.',
  },
  'segment.rfm-few-buyers': {
    zh: '只有 {buyers:count} 位下过单的客户（建议 ≥ {wanted}），RFM 五等分只供参考。',
    en: 'Only {buyers:count} {buyers|customer has|customers have} bought ({wanted} or more advised), so RFM fifths are a rough guide.',
  },
  'segment.rfm-ties-recency': {
    zh: '最近消费天数的四个分点只有 {different} 个不同：同值同分，R 分的人数不均。',
    en: 'Only {different} of the 4 recency cut points differ: equal days get equal scores, so R groups are uneven.',
  },
  'segment.rfm-ties-frequency': {
    zh: '订单数的四个分点只有 {different} 个不同：同值同分，F 分的人数不均。',
    en: 'Only {different} of the 4 frequency cut points differ: equal order counts get equal scores, so F groups are uneven.',
  },
  'segment.rfm-ties-monetary': {
    zh: '消费金额的四个分点只有 {different} 个不同：同值同分，M 分的人数不均。',
    en: 'Only {different} of the 4 monetary cut points differ: equal amounts get equal scores, so M groups are uneven.',
  },

  'segment.rest.name': { zh: '其他客户', en: 'Everyone else' },
  'segment.rest-added': {
    zh: '自定义规则没有覆盖所有人：{customers:count} 位客户（{share:percent}）归入「其他客户」。例：累计订单 {orders}，累计消费 {monetary:money}，最近消费 {recency} 天前。',
    en: 'Your rules leave {customers:count} {customers|customer|customers} over ({share:percent}); they are shown as “Everyone else”. For example: {orders} lifetime {orders|order|orders}, spend {monetary:money}, last purchase {recency} days ago.',
  },
  'segment.rest-undated': {
    zh: '{customers:count} 位买过的客户（{share:percent}）的订单都没有日期，看不出多久没买，归入「其他客户」。请补上订单日期。',
    en: '{customers:count} {customers|buyer has|buyers have} no order with a date ({share:percent}), so it cannot be told how long ago they bought; they are shown as “Everyone else”. Please add the order dates.',
  },
  'segment.no-campaign': {
    zh: '没有设置活动期间：规则里的「活动期」按截至日前 30 天计（{from} 至 {to}）。',
    en: 'No campaign dates are set: “campaign” in the rules stands for the 30 days before the as-of date ({from} to {to}).',
  },
  'segment.campaign-after-as-of': {
    zh: '活动期间（{from} 至 {to}）在截至日 {asOf} 之后，「活动期」里还没有订单。',
    en: 'The campaign ({from} to {to}) lies after the as-of date {asOf}, so no order falls in it yet.',
  },
  'segment.template-churn': {
    zh: '模板原文「近3个月未消费」与「最后消费61–90天」互相排斥，按字面 {literal} 人符合；这里取累计订单 ≥ 3 且最近消费 61–90 天，共 {customers:count} 人。',
    en: 'The template’s “none in 3 months” and “last purchase 61–90 days ago” exclude each other: read literally, {literal} customers fit. This table uses ≥ 3 lifetime orders and a last purchase 61–90 days ago: {customers:count}.',
  },
  'segment.rule-contradiction': {
    zh: '「{segment}」的条件互相矛盾，任何客户都不可能符合：{rule}',
    en: 'The conditions of “{segment}” contradict each other, so nobody can ever match: {rule}',
  },
  'segment.rule-shadowed': {
    zh: '「{segment}」为 0 人：符合条件的 {customers:count} 人都已先归入前面的客群。要让它有人，请把它上移。',
    en: '“{segment}” is empty: the {customers:count} {customers|customer|customers} matching it are all taken by segments above. Move it up to fill it.',
  },
  'segment.rule-matches-nobody': {
    zh: '「{segment}」目前没有客户符合。',
    en: 'No customer matches “{segment}” at present.',
  },
  'segment.rule-overlap': {
    zh: '{customers:count} 位客户同时符合「{first}」和「{second}」，先命中先归属，计入「{first}」。',
    en: '{customers:count} {customers|customer matches|customers match} both “{first}” and “{second}”; first match wins, so they count in “{first}”.',
  },
  'segment.no-attribute': {
    zh: '「{segment}」用到了「{attribute}」，但没有哪张客户表有这一列，所以这一条没有人符合。',
    en: '“{segment}” uses {attribute}, but no customer sheet has such a column, so nobody meets that condition.',
  },
  'segment.cells-uncovered': {
    zh: '125 个 RFM 组合中有 {cells} 个没有客群接住，例如 R{r} F{f} M{m}。',
    en: '{cells} of the 125 RFM cells belong to no segment, for example R{r} F{f} M{m}.',
  },
  'segment.duplicate-id': {
    zh: '有两个客群的 ID 都是「{id}」，请改成不同的。',
    en: 'Two segments share the id “{id}”; give each its own.',
  },
  'segment.too-many': {
    zh: '客群太多（{count} 个），最多 {most} 个。',
    en: 'Too many segments ({count}); {most} is the most.',
  },

  'segment.tag.frequent': { zh: '高频消费', en: 'frequent buyer' },
  'segment.tag.infrequent': { zh: '低频消费', en: 'infrequent buyer' },
  'segment.tag.one-order': { zh: '单次消费', en: 'one order' },
  'segment.tag.no-order': { zh: '尚未下单', en: 'no order yet' },
  'segment.tag.high-order-value': { zh: '高客单价', en: 'high order value' },
  'segment.tag.medium-order-value': { zh: '中等客单价', en: 'medium order value' },
  'segment.tag.low-order-value': { zh: '低客单价', en: 'low order value' },
  'segment.tag.active': { zh: '活跃用户', en: 'active' },
  'segment.tag.less-active': { zh: '次活跃用户', en: 'less active' },
  'segment.tag.dormant': { zh: '沉睡用户', en: 'dormant' },
  'segment.tag.first-order': { zh: '首单转化', en: 'first order' },
});
