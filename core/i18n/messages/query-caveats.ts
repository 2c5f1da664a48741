import { defineMessages } from '../define.ts';

/** What limits an answer, why there is none, and what to ask instead. */
export const queryCaveatsMessages = defineMessages({
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

  'query.unknown-words': {
    zh: '没有看懂「{words}」，所以先不回答，免得答错。请换个说法，或者试试下面的问题。',
    en: 'I did not understand “{words}”, so I would rather not guess. Put it another way, or try one of these.',
  },
  'query.filled-wrong': {
    zh: '填写的问题里，{part} 这一项不对，没有采用。',
    en: 'The question that was filled in is wrong at {part} and was not used.',
  },
  'query.choice-value': { zh: '{value}（{dimension}）', en: '{value} ({dimension})' },
  'query.choice-segment-metric': { zh: '{segment}的{metric}', en: '{metric} of {segment}' },
  'query.choice-topic-of': { zh: '{segment}的{topic}', en: '{topic} of {segment}' },
  'query.choice-meaning': { zh: '{name}是什么意思', en: 'Meaning of {name}' },
  'query.choice-new-customers': { zh: '新客数', en: 'number of new customers' },
  'query.choice-steps': { zh: '{from}到{to}的转化率', en: 'conversion from {from} to {to}' },
  'query.choice-change': { zh: '为什么变化', en: 'Why it changed' },
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
  'query.two-dimensions': {
    zh: '一次只能按一个维度拆分，比如先按渠道，再按月份分两次问。',
    en: 'A result can be split by one thing at a time. Ask once by channel and once by month, for example.',
  },
  'query.two-periods': {
    zh: '问题里有不止一段时间，看不出是要合计还是对比。要对比请写「A 比 B」，或分开问。',
    en: 'The question names more than one period and does not say how to use them. To compare two, write “A vs B”; or ask for one at a time.',
  },
  'query.no-targets': {
    zh: '没有目标值，或者没有活动期的数据。目标可以放在「目标」表里，或填在「Lens 设置」里。',
    en: 'No targets are set, or there is no campaign period to hold them against. Put them in a targets sheet or in Lens Settings.',
  },
  'query.no-target': {
    zh: '没有给{metric}设目标。有目标的指标：{names}。',
    en: 'No target is set for {metric}. There are targets for: {names}.',
  },
  'query.no-campaign': {
    zh: '还不知道活动日期。请用 --campaign 2026-06-01..2026-06-18 指定，或填在「Lens 设置」里，也可以直接写日期。',
    en: 'The campaign dates are not known. Give them with --campaign 2026-06-01..2026-06-18 or in Lens Settings, or write the dates in the question.',
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
  'query.no-column': {
    zh: '没有「{dimension}」列，不能按{dimension}看{metric}。如果有这一列但没认出来，请用 --role 指定。',
    en: 'There is no {dimension} column, so {metric} cannot be split by it. If there is one that was not recognised, name it with --role.',
  },
  'query.cannot-split': {
    zh: '{metric}还不能按{dimension}看。可以换个维度，或者按时间段问。',
    en: '{metric} cannot be split by {dimension}. Ask by something else, or for a period.',
  },

  'query.only-first-metric': {
    zh: '一次只回答一个指标：这里是{metric}。{others}请再问一次。',
    en: 'One number at a time: this is {metric}. Ask again for {others}.',
  },

  'query.no-value-sentence': {
    zh: '{scope}{metric}无法计算：没有可用来计算的数据。',
    en: '{metric}: cannot be told{scope}, there is nothing to count.',
  },
  'query.outside-data': {
    zh: '{period} 没有数据：数据范围是 {first:date} 至 {last:date}。',
    en: 'No data for {period}: the data runs from {first:date} to {last:date}.',
  },
  'query.no-rows-sentence': {
    zh: '{scope}没有可以比较的{dimension}。',
    en: 'There is nothing to compare by {dimension}{scope}.',
  },
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
