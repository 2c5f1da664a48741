import { defineMessages } from '../define.ts';

/** Words and sentences of answers to questions. */
export const queryMessages = defineMessages({
  'query.segment-share': { zh: '客群占比', en: 'Segment share' },
  'query.segment-size': { zh: '客群人数', en: 'Customers in segment' },
  'query.dimension-segment': { zh: '客群', en: 'segment' },
  'query.dimension-tag': { zh: '标签', en: 'tag' },
  'query.dimension-week': { zh: '周', en: 'week' },
  'query.dimension-month': { zh: '月份', en: 'month' },
  'query.dimension-step': { zh: '步骤', en: 'step' },
  'query.dimension-product': { zh: '商品', en: 'product' },
  'query.dimension-category': { zh: '品类', en: 'category' },
  'query.dimension-channel': { zh: '渠道', en: 'channel' },
  'query.dimension-campaign': { zh: '活动', en: 'campaign' },
  'query.dimension-city': { zh: '城市', en: 'city' },
  'query.dimension-region': { zh: '地区', en: 'region' },
  'query.dimension-membership': { zh: '会员等级', en: 'membership level' },
  'query.dimension-gender': { zh: '性别', en: 'gender' },
  'query.filter': { zh: '{dimension}＝{values}', en: '{dimension} = {values}' },
  'query.all': { zh: '全部', en: 'All' },
  'query.period': { zh: '{from:date} 至 {to:date}', en: '{from:date} to {to:date}' },
  'query.by': { zh: '按{dimension}', en: 'by {dimension}' },
  'query.vs-previous': { zh: '环比', en: 'vs the previous period' },
  'query.vs-target': { zh: '对比目标', en: 'vs the target' },
  'query.vs-year-ago': { zh: '同比', en: 'vs a year ago' },
  'query.vs-period': { zh: '对比 {period}', en: 'vs {period}' },
  'query.day': { zh: '{day:date}', en: '{day:date}' },
  'query.highest-of': { zh: '最高的 {n} 个', en: 'highest {n}' },
  'query.lowest-of': { zh: '最低的 {n} 个', en: 'lowest {n}' },
  'query.order-desc': { zh: '从高到低', en: 'highest first' },
  'query.order-asc': { zh: '从低到高', en: 'lowest first' },

  'query.basis-rate': {
    zh: '{numerator:count} / {denominator:count} 人',
    en: '{numerator:count} of {denominator:count} customers',
  },
  'query.basis-refund_rate': {
    zh: '{numerator:count} / {denominator:count} 笔订单',
    en: '{numerator:count} of {denominator:count} orders',
  },
  'query.basis-orders': { zh: '{n:count} 笔订单', en: '{n:count} {n|order|orders}' },
  'query.basis-buyers': { zh: '{n:count} 位购买客户', en: '{n:count} {n|buyer|buyers}' },
  'query.basis-answers': { zh: '{n:count} 条评分', en: '{n:count} {n|score|scores}' },

  'query.share-sentence': {
    zh: '{segment}占 {share}（{size:count} / {all:count} 人）。',
    en: '{segment}: {share} of customers ({size:count} of {all:count}).',
  },
  'query.size-sentence': {
    zh: '{segment}有 {size:count} 人，占 {share}（共 {all:count} 人）。',
    en: '{segment}: {size:count} {size|customer|customers}, {share} of {all:count}.',
  },
  'query.value-sentence': { zh: '{scope}{metric} {value}。', en: '{metric}: {value}{scope}.' },
  'query.overall-sentence': { zh: '整体 {value}。', en: 'Overall: {value}.' },
  'query.highest-sentence': {
    zh: '{scope}{metric}最高的{dimension}是{label}：{value}。',
    en: 'Highest {metric} by {dimension}: {label}, {value}{scope}.',
  },
  'query.lowest-sentence': {
    zh: '{scope}{metric}最低的{dimension}是{label}：{value}。',
    en: 'Lowest {metric} by {dimension}: {label}, {value}{scope}.',
  },
  'query.top-sentence': {
    zh: '{scope}{metric}前 {count} 的{dimension}：{list}。',
    en: 'Top {count} {dimensions} by {metric}: {list}{scope}.',
  },
  'query.bottom-sentence': {
    zh: '{scope}{metric}最低的 {count} 个{dimension}：{list}。',
    en: 'Lowest {count} {dimensions} by {metric}: {list}{scope}.',
  },
  'query.split-sentence': {
    zh: '{scope}各{dimension}的{metric}：{list}。',
    en: '{Metric} by {dimension}: {list}{scope}.',
  },
  'query.range-sentence': {
    zh: '{scope}各{dimension}的{metric}：最高是{high}，最低是{low}，共 {count} 项。',
    en: '{Metric} by {dimension}: highest {high}, lowest {low}, {count} in all{scope}.',
  },
  'query.tie': { zh: '（与{labels}并列）', en: ' (tied with {labels})' },
  'query.item': { zh: '{label} {value}', en: '{label} {value}' },
  'query.value-with-basis': { zh: '{value}（{basis}）', en: '{value} ({basis})' },

  'query.target-met': {
    zh: '目标 {target}，达成 {achievement}，已达标。',
    en: 'Target {target}: {achievement} of it, met.',
  },
  'query.target-missed': {
    zh: '目标 {target}，达成 {achievement}，未达标。',
    en: 'Target {target}: {achievement} of it, not met.',
  },
  'query.brief-up': { zh: '上升 {change}', en: 'up {change}' },
  'query.brief-down': { zh: '下降 {change}', en: 'down {change}' },
  'query.brief-none': { zh: '没有变化', en: 'no change' },
  'query.brief-unknown': { zh: '样本不足，无法判断升降', en: 'too few to tell a change' },
  'query.brief-within-noise': {
    zh: '与对比期相差在正常波动之内',
    en: 'change within chance',
  },
  'query.change-up': {
    zh: '{against}为 {value}，上升 {change}。',
    en: '{against}: {value}; up {change}.',
  },
  'query.change-down': {
    zh: '{against}为 {value}，下降 {change}。',
    en: '{against}: {value}; down {change}.',
  },
  'query.change-none': {
    zh: '{against}为 {value}，没有变化。',
    en: '{against}: {value}; no change.',
  },
  'query.change-unknown': {
    zh: '{against}为 {value}，相差 {change}，样本不足（少于 {minimum}），不足以比较。',
    en: '{against}: {value}; {change} apart, but with fewer than {minimum} on one side that is too few to compare.',
  },
  'query.change-within-noise': {
    zh: '{against}为 {value}，相差 {change}，在正常波动之内，不能说有升降。',
    en: '{against}: {value}; {change} apart, which is within chance, so it cannot be called a rise or a fall.',
  },
  'query.change-not-told': {
    zh: '{against}为 {value}，无法计算变化。',
    en: '{against}: {value}; a change cannot be told.',
  },
  'query.change-no-data': {
    zh: '{against}没有数据，无法比较。',
    en: '{against}: no data, so nothing can be compared.',
  },
  'query.rank-too-few': {
    zh: '其中有的样本少于 {minimum}，不足以比较高低。',
    en: 'Some rest on fewer than {minimum}, too few to compare.',
  },
  'query.step-conversion': { zh: '「{from} → {to}」转化率', en: 'Conversion from {from} to {to}' },
  'query.step-reached': { zh: '到达「{step}」的客户数', en: 'Customers who reached “{step}”' },
  'query.share-of': { zh: '{metric}占比', en: 'Share of {metric}' },
  'query.basis-share': { zh: '{part} / {whole}', en: '{part} of {whole}' },
  'query.definition-share': {
    zh: '占比：所问部分的{metric} / 其他条件相同的全部{metric}。',
    en: 'Share: {metric} of the part asked for / {metric} of everything under the same other conditions.',
  },
  'query.share-of-customers': { zh: '客户占比', en: 'Share of customers' },
  'query.against': { zh: '对比期（{period}）', en: 'Compared with {period}' },
  'query.points': { zh: '{points} 个百分点', en: '{points} points' },
  'query.score-points': { zh: '{points} 分', en: '{points} points' },

  'query.definition': {
    zh: '{metric}：{definition}计算：{formula}。',
    en: '{metric}: {definition} Formula: {formula}.',
  },
  'query.definition-segment-share': {
    zh: '客群占比：客群人数 / 全部客户（登记过或有订单的客户），截至 {asOf:date}。每位客户只属于一个客群，先命中先归属。',
    en: 'Segment share: customers in the segment / all customers (listed or with an order), as of {asOf:date}. Every customer is in exactly one segment; the first rule that fits wins.',
  },
  'query.definition-segment-rule': { zh: '{segment}：{rule}。', en: '{segment}: {rule}.' },
  'query.definition-path': {
    zh: '路径：{steps}；转化窗口 {window}；起点：{entry}。',
    en: 'Path: {steps}; window {window}; start: {entry}.',
  },
  'query.definition-steps': {
    zh: '步骤转化率：到达后一步的客户 / 到达前一步的客户；步骤人数：按路径顺序到达该步的客户。',
    en: 'Conversion between steps: customers who reached the later step / customers who reached the earlier one; a count is of customers who reached the step.',
  },
  'query.definition-typed-path': {
    zh: '路径取自手填的阶段表：{steps}。触达为第一阶段触达人数，转化为最后一个阶段的转化人数。',
    en: 'The path is taken from the typed stage table: {steps}. Reached is the first stage, converted the last.',
  },
  'query.first-touch': {
    zh: '渠道按客户在全部记录里第一次触达的渠道计，可能早于这段时间。',
    en: 'Channel is that of the customer’s first touch in all records, which may lie before the period.',
  },
  'query.window-days': { zh: '{days} 天', en: '{days} {days|day|days}' },
  'query.window-hours': { zh: '{hours} 小时', en: '{hours} {hours|hour|hours}' },
  'query.window-none': { zh: '不限', en: 'no limit' },
  'query.entry-best': { zh: '任意一次进入', en: 'any entry' },
  'query.entry-first': { zh: '首次进入', en: 'the first entry' },
  'query.entry-strict': { zh: '步骤之间没有其他行为', en: 'nothing between the steps' },
  'query.entry-any': { zh: '不限步骤顺序', en: 'steps in any order' },

  'query.missing-value': { zh: '（未填写）', en: '(not given)' },
});
