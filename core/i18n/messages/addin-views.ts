import { defineMessages } from '../define.ts';
import { addinProblemMessages } from './addin-problems.ts';

/** What the analysis says for the pane: headings, counts and reasons. */
export const addinViewsMessages = defineMessages({
  ...addinProblemMessages,

  'addin.views.sure': { zh: '确定', en: 'sure' },
  'addin.views.likely': { zh: '很可能', en: 'likely' },
  'addin.views.confirm': { zh: '把握 {percent}', en: '{percent} likely' },
  'addin.views.confirm-other': {
    zh: '可能是{role}，{percent}',
    en: 'maybe {role}, {percent}',
  },
  'addin.views.fixed': { zh: '由您指定', en: 'set by you' },
  'addin.views.unused': { zh: '未使用', en: 'not used' },
  'addin.views.ignore': { zh: '不使用这一列', en: 'Don’t use this column' },

  'addin.views.kind.customers': { zh: '客户', en: 'Customers' },
  'addin.views.kind.orders': { zh: '订单', en: 'Orders' },
  'addin.views.kind.refunds': { zh: '退款', en: 'Refunds' },
  'addin.views.kind.touches': { zh: '触达', en: 'Touches' },
  'addin.views.kind.stages': { zh: '转化阶段', en: 'Conversion stages' },
  'addin.views.kind.costs': { zh: '花费表', en: 'Costs' },
  'addin.views.kind.feedback': { zh: '反馈', en: 'Feedback' },
  'addin.views.kind.targets': { zh: '指标与目标', en: 'Metrics and targets' },
  'addin.views.kind.segments': { zh: '客群', en: 'Segments' },
  'addin.views.kind.unknown': { zh: '没认出', en: 'Not recognised' },

  'addin.views.consequence.amount': {
    zh: '订单金额取自这一列。影响客单价、消费金额和分群。',
    en: 'Order amounts come from this column. Affects order value, spend and segments.',
  },
  'addin.views.consequence.derived': {
    zh: '订单金额 = 单价 × 数量。影响客单价、消费金额和分群。',
    en: 'Order amount = unit price × quantity. Affects order value, spend and segments.',
  },
  'addin.views.consequence.customer': {
    zh: '客户按这一列区分。影响人数、频次和分群。',
    en: 'Customers are told apart by this column. Affects counts, frequency and segments.',
  },
  'addin.views.consequence.order': {
    zh: '同一编号的行算一笔订单。影响订单数和客单价。',
    en: 'Rows with the same number are one order. Affects orders and order value.',
  },
  'addin.views.consequence.date': {
    zh: '订单时间取自这一列。影响最近消费天数和前后比较。',
    en: 'Order dates come from this column. Affects recency and comparisons over time.',
  },
  'addin.views.consequence.payment-time': {
    zh: '付款时间为空的订单不计入。',
    en: 'Orders without a time of payment do not count.',
  },
  'addin.views.consequence.refund': {
    zh: '按这一列扣除退款。影响销售额和消费金额。',
    en: 'Refunds are taken from this column. Affects revenue and spend.',
  },
  'addin.views.consequence.status': {
    zh: '取消和退款的订单按这一列认出。',
    en: 'Cancelled and refunded orders are told by this column.',
  },
  'addin.views.consequence.contact': {
    zh: '退订或未同意的客户不计入可触达人数。',
    en: 'Customers who opted out or did not agree do not count as contactable.',
  },
  'addin.views.consequence.event': {
    zh: '转化路径的步骤取自这一列。',
    en: 'The steps of the conversion path come from this column.',
  },
  'addin.views.consequence.event-time': {
    zh: '转化路径的先后和窗口按这一列算。',
    en: 'Order and window of the conversion path follow this column.',
  },

  'addin.views.quality.formula': {
    zh: '{score} 只是使用中的列「有值 × 格式有效」的平均，不是上面五项的平均',
    en: '{score} is only the mean of filled × valid over the columns in use, not of the five above',
  },
  'addin.views.quality.review': {
    zh: '金额异常，等您复核',
    en: 'Unusual amounts, for you to review',
  },
  'addin.views.quality.review-detail': {
    zh: '计入 {kept:count}，暂不计入 {out:count}',
    en: '{kept:count} counted, {out:count} left out for now',
  },
  'addin.views.quality.duplicates-drop': {
    zh: '重复的订单行，只算一次',
    en: 'Repeated order rows, counted once',
  },
  'addin.views.quality.duplicates-keep': {
    zh: '重复的订单行，按设置保留',
    en: 'Repeated order rows, kept as set',
  },
  'addin.views.quality.merged': {
    zh: '重复的客户行，已合并',
    en: 'Repeated customer rows, merged',
  },
  'addin.views.quality.contact': {
    zh: '不可触达的客户',
    en: 'Customers not to be contacted',
  },
  'addin.views.quality.contact-detail': {
    zh: '已退订、未同意，或没有同意记录',
    en: 'Opted out, did not agree, or no consent on record',
  },
  'addin.views.quality.kept-rows': {
    zh: '读入 {read:count} 行，计入 {kept:count} 行',
    en: '{read:count} rows read, {kept:count} counted',
  },

  'addin.views.title': { zh: '营销活动客户分析', en: 'Campaign customer analysis' },
  'addin.views.period': {
    zh: '{from} 至 {to}，对比 {beforeFrom} 至 {beforeTo}',
    en: '{from} to {to}, against {beforeFrom} to {beforeTo}',
  },
  'addin.views.period-all': { zh: '全部数据，{from} 至 {to}', en: 'All data, {from} to {to}' },
  'addin.views.period-typed': { zh: '照手填的数字', en: 'As typed in the sheets' },
  'addin.views.n': { zh: 'n {n}', en: 'n {n}' },
  'addin.views.n-both': { zh: 'n {after}，前期 {before}', en: 'n {after}, before {before}' },
  'addin.views.segments-rest': { zh: '其余补全', en: 'The rest' },
  'addin.views.segments-foot': {
    zh: 'n = {n:count}，每人只属一群，合计 100%',
    en: 'n = {n:count}, each in exactly one, 100% in all',
  },
  'addin.views.segments-foot-typed': {
    zh: '照手填的分群表，没有客户明细',
    en: 'As typed in the segment table, without customer rows',
  },
  'addin.views.left': { zh: '离开 {n:count}', en: 'left {n:count}' },
  'addin.views.overall': {
    zh: '全程 {converted:count} / {reached:count} = {rate}',
    en: 'Overall {converted:count} / {reached:count} = {rate}',
  },
  'addin.views.target': { zh: '目标 {target}：{achieved}', en: 'Target {target}: {achieved}' },
  'addin.views.target-only': { zh: '目标 {target}', en: 'Target {target}' },
  'addin.views.part.segments': { zh: '客户分群', en: 'Segments' },
  'addin.views.part.path': { zh: '转化路径', en: 'Conversion path' },
  'addin.views.part.evaluation': { zh: '效果评估', en: 'Evaluation' },

  'addin.views.settings.steps.label': { zh: '转化步骤', en: 'Steps of the path' },
  'addin.views.settings.steps.meaning': {
    zh: '按顺序，至少两步；一步可以对应多个事件',
    en: 'In order, at least two; a step may stand for several events',
  },
});
