import { defineMessages } from '../define.ts';

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

  'query.suggest-segment-share': {
    zh: '{segment}占比多少？',
    en: 'What is the share of {segment}?',
  },
  'query.suggest-by': { zh: '各{dimension}的{metric}是多少？', en: '{metric} by {dimension}' },
  'query.suggest-campaign': {
    zh: '活动期间{metric}和活动前相比怎么样？',
    en: '{metric} during the campaign compared with before the campaign',
  },
  'query.suggest-plain': { zh: '{metric}是多少？', en: '{metric} overall' },
  'query.suggest-month': { zh: '每个月的{metric}是多少？', en: '{metric} by month' },

  'query.empty': { zh: '请输入一个问题。', en: 'Please type a question.' },
  'query.too-long': {
    zh: '问题太长了。请一次只问一个指标，比如一个渠道、一段时间。',
    en: 'That is too long for one question. Ask for one number at a time.',
  },
  'query.unknown-words': {
    zh: '没有看懂「{words}」，所以先不回答，免得答错。请换个说法，或者试试下面的问题。',
    en: 'I did not understand “{words}”, so I would rather not guess. Put it another way, or try one of these.',
  },
  'query.negation': {
    zh: '问题里有「{word}」这样的否定或排除，还不能可靠地计算，所以先不回答。请直接说要看的客群、渠道或时间。',
    en: 'The question has a negation or exclusion (“{word}”), which I cannot count reliably. Name what you do want: a segment, a channel, a period.',
  },
  'query.condition': {
    zh: '还不能按「{word}」这样的数值条件筛选。可以在「Lens 设置」里写成客群规则，再问这个客群。',
    en: 'Questions cannot filter by a number yet (“{word}”). Write it as a segment rule in Lens Settings and ask about that segment.',
  },
  'query.why': {
    zh: '「{word}」要和某个时间相比，才能看是哪些部分带来的变化。请写明变化，比如「转化率为什么下降」「销售额为什么比 5 月少」。',
    en: 'For “{word}”, say which change: parts can be told for a change against another period, like “why did conversion fall” or “why is revenue down on May”.',
  },
  'query.meaning-of-what': {
    zh: '要解释哪个指标或客群？一次请说一个。',
    en: 'The meaning of which metric or segment? Name one at a time.',
  },
  'query.synonym-unknown': {
    zh: '设置里「{word}」对应的「{means}」看不懂。请在「Lens 设置」里改成指标、客群、维度或表里的值。',
    en: 'In the settings, “{word}” stands for “{means}”, which I do not know. Put a metric, segment, dimension or value there.',
  },
  'query.filled-wrong': {
    zh: '填写的问题里，{part} 这一项不对，没有采用。',
    en: 'The question that was filled in is wrong at {part} and was not used.',
  },
  'query.either': {
    zh: '「{word}」可能指不止一个指标，请选一个。',
    en: '“{word}” can mean more than one number. Which one?',
  },
  'query.either-value': {
    zh: '「{word}」既是{first}也是{second}，请选一个。',
    en: '“{word}” is both a {first} and a {second}. Which one?',
  },
  'query.either-customers': {
    zh: '是看「新客」这个客群，还是看新客数？',
    en: 'New customers as the segment to look at, or the number of new customers?',
  },
  'query.choice-value': { zh: '{value}（{dimension}）', en: '{value} ({dimension})' },
  'query.choice-segment-metric': { zh: '{segment}的{metric}', en: '{metric} of {segment}' },
  'query.choice-new-customers': { zh: '新客数', en: 'number of new customers' },
  'query.choice-steps': { zh: '{from}到{to}的转化率', en: 'conversion from {from} to {to}' },
  'query.choice-change': { zh: '为什么变化', en: 'Why it changed' },
  'query.gross-as-revenue': {
    zh: '这里没有 GMV：按净销售额计算，退款已冲减，未成交的订单不算。',
    en: 'There is no gross figure here: this is net revenue, with refunds taken off and unpaid orders left out.',
  },
  'query.nothing-before': {
    zh: '这句话要接着上一个问题才看得懂。请把指标也写上。',
    en: 'That leans on a question before it. Name the metric as well.',
  },
  'query.forecast': {
    zh: '「{word}」问的是将来，这里只回答已经发生的数据。',
    en: '“{word}” is about the future; only what has happened can be answered.',
  },
  'query.finer-than-month': {
    zh: '还不能按天或按周拆分（「{word}」），可以按月看，或者指定一段日期。',
    en: 'A split by day or week (“{word}”) is not available; ask by month, or for a range of dates.',
  },
  'query.not-offered': {
    zh: '「{word}」不在指标清单里，不能用别的数字代替。可以问的指标见下面的例子和「指标清单」。',
    en: '“{word}” is not among the metrics here, and another number would not stand in for it. See the metrics list, or ask one of these.',
  },
  'query.no-metric': {
    zh: '没有看出要问哪个指标，比如销售额、订单数、客单价、转化率，或某个客群的占比。',
    en: 'Which number do you want? For example revenue, orders, average order value, conversion rate, or the share of a segment.',
  },
  'query.share-of-totals-only': {
    zh: '只有能相加的数才有占比，比如客户数、订单数、销售额。比率和平均值可以按渠道、品类等拆开看。',
    en: 'Only what adds up has shares: customers, orders, revenue. Rates and averages can be split by channel, category and so on.',
  },
  'query.share-of-what': {
    zh: '要看哪一部分占整体的比例？请说一个，比如一个渠道、一个品类或一个客群；也可以问「各渠道销售额占比」。',
    en: 'The share of which part? Name one: a channel, a category, a segment. Or ask for “share of revenue by channel”.',
  },
  'query.rate-of-which-step': {
    zh: '「{word}」可能以触达为底，也可能以上一步为底。请写明两步，比如「打开到点击的转化率」，或问「各步骤转化率」。',
    en: '“{word}” may be of everyone reached or of those at the step before. Name both steps, like “conversion from opened to clicked”, or ask for “conversion by step”.',
  },
  'query.loss-of-step': {
    zh: '流失可以按人数看，也可以按比例看，结果可能不同。请问「各步骤转化率」，表里每一步的人数和比例都有。',
    en: 'The biggest loss may be in people or in share, and the two can differ. Ask for “conversion by step”: it has both for every step.',
  },
  'query.steps-of-path-only': {
    zh: '路径的步骤只能看转化率和人数。',
    en: 'Steps of the path have conversion rates and customers only.',
  },
  'query.rank-of-what': {
    zh: '要给什么排名？比如渠道、商品、品类或城市。',
    en: 'A ranking of what? For example channels, products, categories or cities.',
  },
  'query.customer-list': {
    zh: '这里只回答汇总数字，不逐个列出客户。逐个客户的数据在分析结果的「客户明细」里。',
    en: 'Only totals are answered here, not one row per customer. The customers sheet of the analysis has every customer.',
  },
  'query.one-metric': {
    zh: '问题里有不止一个指标，看不出是分别问，还是拿一个当条件。请一次问一个。',
    en: 'The question has more than one metric, and one of them may be meant as a condition. Ask for one at a time.',
  },
  'query.split-by-what': {
    zh: '「{word}」后面要按什么拆分？比如渠道、城市、品类、客群、月份。',
    en: 'Split by what (“{word}”)? For example by channel, city, category, segment or month.',
  },
  'query.two-dimensions': {
    zh: '一次只能按一个维度拆分，比如先按渠道，再按月份分两次问。',
    en: 'A result can be split by one thing at a time. Ask once by channel and once by month, for example.',
  },
  'query.two-periods': {
    zh: '问题里有不止一段时间，看不出是要合计还是对比。要对比请写「A 比 B」，或分开问。',
    en: 'The question names more than one period and does not say how to use them. To compare two, write “A vs B”; or ask for one at a time.',
  },
  'query.compare-needs-period': {
    zh: '要对比哪段时间？请写明，比如「上个月销售额环比」或「6 月销售额比 5 月」。',
    en: 'Which period should be compared? For example “revenue last month vs the previous period” or “revenue in June vs May”.',
  },
  'query.no-targets': {
    zh: '没有目标值，或者没有活动期的数据。目标可以放在「目标」表里，或填在「Lens 设置」里。',
    en: 'No targets are set, or there is no campaign period to hold them against. Put them in a targets sheet or in Lens Settings.',
  },
  'query.no-target': {
    zh: '没有给{metric}设目标。有目标的指标：{names}。',
    en: 'No target is set for {metric}. There are targets for: {names}.',
  },
  'query.target-of-campaign-only': {
    zh: '目标是给整个活动期设的，不能按渠道、客群或其他时间看达成。',
    en: 'Targets are set for the whole campaign, so they cannot be held against a part of it or another period.',
  },
  'query.no-campaign': {
    zh: '还不知道活动日期。请用 --campaign 2026-06-01..2026-06-18 指定，或填在「Lens 设置」里，也可以直接写日期。',
    en: 'The campaign dates are not known. Give them with --campaign 2026-06-01..2026-06-18 or in Lens Settings, or write the dates in the question.',
  },
  'query.campaign-not-over': {
    zh: '到数据的最后一天，活动还没有结束，没有「活动后」的数据。',
    en: 'The campaign is not over by the date of the data, so there is nothing after it yet.',
  },
  'query.impossible-date': {
    zh: '「{word}」不是有效的日期，或者还没到。请检查后再问。',
    en: '“{word}” is not a date that exists, or it has not come yet. Check it and ask again.',
  },
  'query.no-such-segment': {
    zh: '当前的分群规则里没有「{word}」。现有客群：{segments}。',
    en: 'The current rules have no segment “{word}”. There are: {segments}.',
  },
  'query.needs-segments': {
    zh: '这份文件没有客群，所以不能按客群回答。分群需要一张有客户、日期和金额的订单表。',
    en: 'This workbook has no segments. They need an order sheet with customer, date and amount.',
  },
  'query.segment-no-period': {
    zh: '客群是按截至日的数据划分的，没有历史某段时间的客群。可以去掉时间再问，或问这个客群在那段时间的销售额、订单数。',
    en: 'Segments are made as of one date, so there is no segment size for a past period. Leave the period out, or ask for the revenue or orders of the segment in it.',
  },
  'query.typed-path-no-period': {
    zh: '转化路径来自手填的阶段表，没有日期，不能按时间拆分。',
    en: 'The conversion path comes from a typed stage table without dates, so it cannot be asked for a period.',
  },
  'query.needs-orders': {
    zh: '没有订单表，这个指标算不出来。需要一张有订单日期和金额的表。',
    en: 'There is no order sheet, so this cannot be told. It needs a sheet with order date and amount.',
  },
  'query.needs-people': {
    zh: '没有客户表，也没有订单表，客户数算不出来：只在触达或反馈里出现的人不算客户。需要一张客户表，或带客户编号的订单表。',
    en: 'There is no customers sheet and no order sheet, so customers cannot be counted: people seen only in touches or feedback are not counted as customers. It needs a customers sheet, or orders with a customer column.',
  },
  'query.needs-customer': {
    zh: '订单表没有客户列，分不出谁买了几次，这个指标算不出来。需要客户编号一类的列。',
    en: 'The order sheet has no customer column, so this cannot be told. It needs a column such as customer ID.',
  },
  'query.needs-date': {
    zh: '没有能读懂的日期列，不能按时间回答。需要下单日期一类的列。',
    en: 'There is no date column that can be read, so this cannot be told for a period. It needs a column such as order date.',
  },
  'query.needs-touches': {
    zh: '没有触达或行为记录，也没有转化阶段表，这个指标算不出来。需要有客户、事件和时间的表。',
    en: 'There are no touches and no stage table, so this cannot be told. It needs a sheet with customer, event and time.',
  },
  'query.needs-satisfaction': {
    zh: '没有满意度评分列，这个指标算不出来。',
    en: 'There is no column with satisfaction scores, so this cannot be told.',
  },
  'query.needs-cost': {
    zh: '没有花费，算不出「{metric}」。加一张有日期和花费（最好还有渠道）的表，或在设置里填「活动花费」。',
    en: 'There is no cost, so {metric} cannot be told. Add a sheet with date and cost, and channel if possible, or set the campaign cost in the settings.',
  },
  'query.needs-coupons': {
    zh: '没有发券和核销的列，核销率算不出来。在客户表里加「发券数」和「核销数」两列，或加一张券明细：每行一张券，有客户、发券时间和核销时间。',
    en: 'There are no columns of coupons issued and redeemed, so there is no redemption rate. Add “coupons issued” and “coupons redeemed” to the customers, or a sheet with one coupon a row: customer, issued at, redeemed at.',
  },
  'query.needs-refunds': {
    zh: '订单里没有单独的退款记录，退款率算不出来。需要退款标记、状态列，或单独的退款行。',
    en: 'No order row is marked as a refund, so there is no refund rate. It needs a refund flag, a status column, or refund rows.',
  },
  'query.refunds-excluded': {
    zh: '当前设置把退款行剔除了，退款率算不出来。把退款设置改成 net（冲减）后再问。',
    en: 'Refund rows are left out by the current setting, so there is no refund rate. Set refunds to net and ask again.',
  },
  'query.no-column': {
    zh: '没有「{dimension}」列，不能按{dimension}看{metric}。如果有这一列但没认出来，请用 --role 指定。',
    en: 'There is no {dimension} column, so {metric} cannot be split by it. If there is one that was not recognised, name it with --role.',
  },
  'query.cannot-split': {
    zh: '{metric}还不能按{dimension}看。可以换个维度，或者按时间段问。',
    en: '{metric} cannot be split by {dimension}. Ask by something else, or for a period.',
  },

  'query.read-as': { zh: '「{from}」按「{to}」理解。', en: 'Read “{from}” as “{to}”.' },
  'query.customers-as-buyers': {
    zh: '限定了时间，按「期间内下过单的客户」计算。',
    en: 'For a period, customers means those who bought in it.',
  },
  'query.best-selling-as-revenue': {
    zh: '卖得好不好按销售额排序，不是按件数。',
    en: 'What sells best is ranked by revenue, not by units.',
  },
  'query.going-as-revenue': {
    zh: '怎么样按销售额回答；也可以问订单数、客单价、转化率，或和哪段时间比。',
    en: 'How it went is told by revenue; orders, average order value, conversion, or a comparison can be asked for too.',
  },
  'query.sold-as-revenue': {
    zh: '「卖了多少」按销售额计算，不是件数。',
    en: 'How much was sold is told as revenue, not as units.',
  },
  'query.campaign-compared': {
    zh: '没有指定对比的时间，按活动期间和活动前相比。',
    en: 'No periods were named, so this compares the campaign with the period before it.',
  },
  'query.change-rank': {
    zh: '还不能按变化的大小排名。可以问各项的变化，结果表里有每一项的变化，再自己比较。',
    en: 'Things cannot be ranked by how much they changed. Ask for the change of each; the table shows it row by row.',
  },
  'query.only-first-metric': {
    zh: '一次只回答一个指标：这里是{metric}。{others}请再问一次。',
    en: 'One number at a time: this is {metric}. Ask again for {others}.',
  },

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
  'query.no-value-sentence': {
    zh: '{scope}{metric}无法计算：没有可用来计算的数据。',
    en: '{metric}: cannot be told{scope}, there is nothing to count.',
  },
  'query.outside-data': {
    zh: '{period} 没有数据：数据范围是 {first:date} 至 {last:date}。',
    en: 'No data for {period}: the data runs from {first:date} to {last:date}.',
  },
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
  'query.no-rows-sentence': {
    zh: '{scope}没有可以比较的{dimension}。',
    en: 'There is nothing to compare by {dimension}{scope}.',
  },
  'query.tie': { zh: '（与{labels}并列）', en: ' (tied with {labels})' },
  'query.list-join': { zh: '、', en: ', ' },
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
  'query.caveat-missing-value': {
    zh: '有记录没有填写{dimension}，单独列为「（未填写）」，不参与排名。',
    en: 'Some records have no {dimension}; they stand as “(not given)” and are not ranked.',
  },
  'query.caveat-incomplete': {
    zh: '最后一条记录是 {last:date} 的，这段时间的数据可能还不完整。',
    en: 'The last record is of {last:date}, so the period may not be complete.',
  },
  'query.caveat-starts-late': {
    zh: '数据从 {first:date} 开始，{period} 不完整。',
    en: 'The data begins on {first:date}, so {period} is not complete.',
  },
  'query.caveat-zero-base': {
    zh: '对比期为 0，不能计算百分比变化。',
    en: 'The period compared with is 0, so there is no percentage change.',
  },
  'query.caveat-length': {
    zh: '两段时间长短不同（{days} 天和 {otherDays} 天），合计数不能直接比较。',
    en: 'The periods differ in length ({days} and {otherDays} days), so totals do not compare directly.',
  },
  'query.caveat-small': {
    zh: '有 {count} 项的样本少于 {minimum}，差别可能只是偶然，不足以比较。',
    en: '{count} of these {count|rests|rest} on fewer than {minimum}: too few to compare.',
  },
  'query.caveat-small-one': {
    zh: '样本只有 {n}，少于 {minimum}，这个数字很不稳定。',
    en: 'This rests on {n} only, fewer than {minimum}: a figure that can easily change.',
  },
  'query.caveat-change-not-effect': {
    zh: '前后对比只说明变了，没有对照组，不能说是活动带来的。',
    en: 'Before and after show a change; without a control group it cannot be called an effect of the campaign.',
  },
  'query.personal-data': {
    zh: '这里不给出客户的联系方式和个人信息，只回答汇总数字。',
    en: 'Contact details and personal data of customers are not told here, only totals.',
  },
  'query.caveat-cleaning': {
    zh: '整份数据里，{list}。',
    en: 'In the whole workbook, {list}.',
  },
  'query.caveat-several-currencies': {
    zh: '金额有多种货币（{signs}），没有换算就相加了；换算成同一种货币之前，这个数不能用。',
    en: 'The money is in several currencies ({signs}), added up without conversion: do not use this number before it is converted to one.',
  },
  'query.caveat-without-customer': {
    zh: '{rows:count} 行订单没有客户编号，没有计入（金额 {amount}）。',
    en: '{rows:count} order {rows|row has|rows have} no customer and {rows|is|are} not counted (amount {amount}).',
  },
  'query.caveat-refunds-net': {
    zh: '{rows:count} 行退款已冲减销售额。',
    en: '{rows:count} refund {rows|row is|rows are} subtracted from revenue.',
  },
  'query.caveat-refunds-exclude': {
    zh: '{rows:count} 行退款没有计入。',
    en: '{rows:count} refund {rows|row is|rows are} left out.',
  },
  'query.caveat-duplicates-keep': {
    zh: '{rows:count} 行与前面的行完全相同，按设置保留。',
    en: '{rows:count} {rows|row repeats|rows repeat} an earlier one and {rows|is|are} kept, as set.',
  },
  'query.caveat-duplicates-drop': {
    zh: '{rows:count} 行与前面的行相同，已去重。',
    en: '{rows:count} {rows|row repeats|rows repeat} an earlier one and {rows|is|are} left out.',
  },
  'query.caveat-many-groups': {
    zh: '一笔订单含多个{dimension}时，会在每一项里各算一次，金额只算该项的行。',
    en: 'An order with more than one {dimension} counts once in each, with the money of its own rows.',
  },
  'query.caveat-cut': {
    zh: '共 {count:count} 项，只列出 {shown:count} 项。',
    en: '{count:count} in all; {shown:count} are shown.',
  },
  'query.caveat-boundary-tie': {
    zh: '另有 {count} 项与最后一项数值相同，未列出。',
    en: '{count} more {count|has|have} the same value as the last one shown.',
  },
  'query.caveat-path-period': {
    zh: '没有指定时间，与转化路径表一致，按 {period} 计算。',
    en: 'No period was named; as in the conversion path table, this covers {period}.',
  },
  'query.caveat-channel-missing': {
    zh: '{share} 的触达客户第一次触达没有渠道。',
    en: '{share} of customers reached have no channel at their first touch.',
  },
  'query.caveat-not-mature': {
    zh: '{count:count} 位客户的转化窗口还没结束，之后仍可能转化。',
    en: '{count:count} {count|customer is|customers are} still within the window and may convert yet.',
  },
});
