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

  'addin.views.quality.valid': { zh: '格式有效', en: 'Valid format' },
  'addin.views.quality.useful': { zh: '实际可用', en: 'Usable' },
  'addin.views.quality.formula': {
    zh: '{score} 为使用中的列「有值 × 格式有效」的平均',
    en: '{score} is the mean of filled × valid over the columns in use',
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

  'addin.views.output.segments': { zh: '客户分群标签表', en: 'Segment tag table' },
  'addin.views.output.path': { zh: '客户转化路径分析表', en: 'Conversion path table' },
  'addin.views.output.evaluation': { zh: '活动效果评估汇总表', en: 'Evaluation summary' },
  'addin.views.output.customers': { zh: '客户明细', en: 'Customer list' },
  'addin.views.output.log': { zh: '清洗日志', en: 'Cleaning log' },
  'addin.views.output.mining': { zh: '了解客户的各张表', en: 'Know your customers' },
  'addin.views.output.segments-detail': {
    zh: '{n:count} 个客群，{customers:count} 位客户',
    en: '{n:count} {n|segment|segments}, {customers:count} {customers|customer|customers}',
  },
  'addin.views.output.segments-typed': {
    zh: '照手填的分群表列出 {n:count} 个客群',
    en: '{n:count} {n|segment|segments} as typed in the segment table',
  },
  'addin.views.output.path-detail': {
    zh: '{n:count} 步：{steps}',
    en: '{n:count} {n|step|steps}: {steps}',
  },
  'addin.views.output.evaluation-detail': {
    zh: '{n:count} 个指标，活动前后对比',
    en: '{n:count} {n|metric|metrics}, before and after',
  },
  'addin.views.output.customers-detail': {
    zh: '每位客户一行，共 {n:count} 行',
    en: 'One row a customer, {n:count} in all',
  },
  'addin.views.output.customers-none': {
    zh: '没有一张表有客户编号。',
    en: 'No sheet has a customer column.',
  },
  'addin.views.output.customers-many': {
    zh: '客户有 {n:count} 位，一张工作表放不下，各表的人数写成数值。',
    en: '{n:count} customers are too many for a sheet, so the figures stand as values.',
  },
  'addin.views.output.log-detail': {
    zh: '{n:count} 处改动，逐条列出位置、原值和新值',
    en: '{n:count} {n|change|changes} with place, old and new value',
  },
  'addin.views.output.not-yet': {
    zh: '还没有可分析的数据。',
    en: 'There is nothing to analyse yet.',
  },
  'addin.views.not-chosen.segments': {
    zh: '这次没有选客户分群。',
    en: 'Segments were not chosen for this run.',
  },
  'addin.views.not-chosen.path': {
    zh: '这次没有选转化路径。',
    en: 'The conversion path was not chosen for this run.',
  },
  'addin.views.not-chosen.evaluation': {
    zh: '这次没有选效果评估。',
    en: 'The evaluation was not chosen for this run.',
  },

  'addin.views.as-of-default': {
    zh: '默认：最后一笔订单的次日',
    en: 'By default, the day after the last order',
  },
  'addin.views.as-of-set': {
    zh: '由您指定；留空则为最后一笔订单的次日',
    en: 'Set by you; leave empty for the day after the last order',
  },
  'addin.views.campaign-none': {
    zh: '填写活动的第一天和最后一天，即可比较活动前后。',
    en: 'Enter the campaign’s first and last day to compare before and after.',
  },
  'addin.views.campaign-default': {
    zh: '{days:count} 天。对比期自动取前 {days:count} 天：{from} 至 {to}。',
    en: '{days:count} {days|day|days}. Compared with the {days:count} before, {from} to {to}.',
  },
  'addin.views.campaign-own': {
    zh: '{days:count} 天。对比期 {from} 至 {to}（{before:count} 天）。',
    en: '{days:count} {days|day|days}. Compared with {from} to {to} ({before:count} {before|day|days}).',
  },
  'addin.views.preset.template4': {
    zh: '模板分群（四类，其余补全）',
    en: 'Template (four groups, rest completed)',
  },
  'addin.views.preset.rfm11': { zh: 'RFM 11 群', en: 'RFM 11 (eleven groups)' },
  'addin.views.preset.cn8': {
    zh: 'RFM 8 类（与平均值比较）',
    en: 'RFM 8 (against the mean)',
  },
  'addin.views.preset.clv3': {
    zh: '价值三层（高、中、低）',
    en: 'Value tiers (high, medium, low)',
  },
  'addin.views.preset.lifecycle': { zh: '生命周期（六个阶段）', en: 'Lifecycle (six stages)' },
  'addin.views.preset.activity3': {
    zh: '活跃度（活跃、潜在、沉睡）',
    en: 'Activity (three groups)',
  },
  'addin.views.own-rules': { zh: '您改过的规则', en: 'Your own rules' },

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

  'addin.views.lint.disjoint': {
    zh: '任意两条规则都不会同时命中同一位客户',
    en: 'No customer can match two of the rules',
  },
  'addin.views.lint.complete': {
    zh: '每位客户都有客群',
    en: 'Every customer has a segment',
  },
  'addin.views.lint.rest': {
    zh: '您的规则漏掉 {customers:count} 位客户（{share:percent}），他们会归入「其他客户」。',
    en: 'Your rules leave out {customers:count} {customers|customer|customers} ({share:percent}); they go to “Everyone else”.',
  },
  'addin.views.lint.example': {
    zh: '例：客户 {id}，{facts}。',
    en: 'Example: customer {id}, {facts}.',
  },
  'addin.views.lint.all-match': { zh: '{n} 条规则都有人命中', en: 'All {n} rules match someone' },
  'addin.views.lint.no-rule': {
    zh: '「{segment}」没有规则，会接住所有剩下的客户，请把它放在最后。',
    en: '“{segment}” has no rule and takes everyone left; move it to the end.',
  },
  'addin.views.fact.orders': { zh: '累计 {n:count} 单', en: '{n:count} {n|order|orders}' },
  'addin.views.fact.spend': { zh: '累计消费 {money}', en: '{money} spent' },
  'addin.views.fact.recency': {
    zh: '{n:count} 天前消费',
    en: 'last purchase {n:count} {n|day|days} ago',
  },
  'addin.views.fact.never': { zh: '还没有下过单', en: 'no order yet' },
  'addin.views.fact.between': { zh: '，', en: ', ' },
  'addin.views.suggestion': {
    zh: '近90天买家中有 {share:percent}（{customers:count} 人）达到它；现在的值有 {now:count} 人达到。',
    en: '{share:percent} of the buyers of the last 90 days reach it ({customers:count}); {now:count} reach the current one.',
  },
  'addin.views.moves.from': { zh: '来自「{segment}」', en: 'all from {segment}' },
  'addin.views.moves.to': { zh: '去往「{segment}」', en: 'all to {segment}' },
  'addin.views.moves.from-most': {
    zh: '多数来自「{segment}」（{n:count} 人）',
    en: 'mostly from {segment} ({n:count})',
  },
  'addin.views.moves.to-most': {
    zh: '多数去往「{segment}」（{n:count} 人）',
    en: 'mostly to {segment} ({n:count})',
  },
  'addin.views.field.first_order': { zh: '首单日期', en: 'First order' },
  'addin.views.field.last_order': { zh: '最近一单日期', en: 'Last order' },
  'addin.views.unit.days-after': { zh: '天', en: 'days' },
  'addin.views.unit.days': { zh: '{range} 天', en: '{range} {n|day|days}' },
  'addin.views.field.orders': { zh: '累计订单', en: 'Orders' },
  'addin.views.field.orders-days': { zh: '近{length}天订单', en: 'Orders, last {length} days' },
  'addin.views.field.orders-months': {
    zh: '近{length}个月订单',
    en: 'Orders, last {length} months',
  },
  'addin.views.field.orders-campaign': { zh: '活动期订单', en: 'Campaign orders' },
  'addin.views.field.revenue': { zh: '累计消费', en: 'Spend' },
  'addin.views.field.revenue-days': { zh: '近{length}天消费', en: 'Spend, last {length} days' },
  'addin.views.field.revenue-months': {
    zh: '近{length}个月消费',
    en: 'Spend, last {length} months',
  },
  'addin.views.field.revenue-campaign': { zh: '活动期消费', en: 'Campaign spend' },
  'addin.views.field.aov': { zh: '客单价', en: 'Average order' },
  'addin.views.field.aov-days': {
    zh: '近{length}天客单价',
    en: 'Average order, {length} days',
  },
  'addin.views.field.aov-months': {
    zh: '近{length}个月客单价',
    en: 'Average order, {length} months',
  },
  'addin.views.field.aov-campaign': { zh: '活动期客单价', en: 'Campaign average order' },
  'addin.views.field.recency_days': { zh: '最近消费', en: 'Last purchase' },
  'addin.views.field.first_order_days': { zh: '首单距今', en: 'First purchase' },
  'addin.views.field.r': { zh: 'R 得分', en: 'R score' },
  'addin.views.field.f': { zh: 'F 得分', en: 'F score' },
  'addin.views.field.m': { zh: 'M 得分', en: 'M score' },
  'addin.views.field.fm': { zh: 'FM 得分', en: 'FM score' },

  'addin.views.customer.title': { zh: '客户 {id}', en: 'Customer {id}' },
  'addin.views.customer.last': { zh: '最近消费', en: 'Last order' },
  'addin.views.customer.days-ago': { zh: '{n:count} 天前', en: '{n:count} {n|day|days} ago' },
  'addin.views.customer.orders': { zh: '累计订单', en: 'Orders' },
  'addin.views.customer.spend': { zh: '累计消费', en: 'Spend' },
  'addin.views.customer.aov': { zh: '客单价', en: 'Average order' },
  'addin.views.customer.scores': { zh: 'R / F / M 得分', en: 'R / F / M scores' },
  'addin.views.customer.first': { zh: '首单日期', en: 'First order' },
  'addin.views.customer.none-above': {
    zh: '不符合前 {n} 条规则',
    en: 'None of rules 1–{n} match',
  },
  'addin.views.customer.none-first': { zh: '不符合第 1 条规则', en: 'Rule 1 does not match' },
  'addin.views.customer.one-more': {
    zh: '再下 1 单即为「{segment}」。',
    en: 'One more order makes it “{segment}”.',
  },
  'addin.views.customer.one-more-by': {
    zh: '再下 1 单即为「{segment}」，须在 {day} 前（含当天）下单。',
    en: 'One more order makes it “{segment}”, placed by {day}.',
  },
  'addin.views.customer.one-more-of': {
    zh: '再下 1 单（≥ {money}）即为「{segment}」。',
    en: 'One more order of {money} or more makes it “{segment}”.',
  },
  'addin.views.customer.one-more-of-by': {
    zh: '再下 1 单（≥ {money}）即为「{segment}」，须在 {day} 前（含当天）下单。',
    en: 'One more order of {money} or more makes it “{segment}”, placed by {day}.',
  },
  'addin.views.customer.unmet': {
    zh: '离「{segment}」还差 {n} 条，共 {all} 条。',
    en: '{n} of {all} conditions for “{segment}” {n|is|are} not met yet.',
  },
  'addin.views.customer.outside': {
    zh: '只在触达或反馈里出现过，不计入分群。',
    en: 'Only seen in touches or feedback, so in no segment.',
  },
  'addin.views.customer.contact-yes': { zh: '可以触达', en: 'May be contacted' },
  'addin.views.customer.contact-no': {
    zh: '不可触达：已退订、未同意，或没有同意记录',
    en: 'Not to be contacted: opted out, did not agree, or no consent on record',
  },
  'addin.views.customer.contact-unknown': {
    zh: '数据里没有是否同意的记录',
    en: 'The data has no record of consent',
  },
  'addin.views.customer.steps': {
    zh: '走到第 {n} 步，共 {all} 步：{steps}',
    en: 'Reached step {n} of {all}: {steps}',
  },
  'addin.views.customer.steps-none': { zh: '没有进入转化路径', en: 'Did not enter the path' },

  'addin.views.settings.steps.label': { zh: '转化步骤', en: 'Steps of the path' },
  'addin.views.settings.steps.meaning': {
    zh: '按顺序，至少两步；一步可以对应多个事件',
    en: 'In order, at least two; a step may stand for several events',
  },
});
