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

  'query.empty': { zh: '请输入一个问题。', en: 'Please type a question.' },
  'query.too-long': {
    zh: '问题太长了。请一次只问一个指标，比如一个渠道、一段时间。',
    en: 'That is too long for one question. Ask for one number at a time.',
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
  'query.compare-needs-period': {
    zh: '要对比哪段时间？请写明，比如「上个月销售额环比」或「6 月销售额比 5 月」。',
    en: 'Which period should be compared? For example “revenue last month vs the previous period” or “revenue in June vs May”.',
  },
  'query.target-of-campaign-only': {
    zh: '目标是给整个活动期设的，不能按渠道、客群或其他时间看达成。',
    en: 'Targets are set for the whole campaign, so they cannot be held against a part of it or another period.',
  },
  'query.campaign-not-over': {
    zh: '到数据的最后一天，活动还没有结束，没有「活动后」的数据。',
    en: 'The campaign is not over by the date of the data, so there is nothing after it yet.',
  },
  'query.segment-no-period': {
    zh: '客群是按截至日的数据划分的，没有历史某段时间的客群。可以去掉时间再问，或问这个客群在那段时间的销售额、订单数。',
    en: 'Segments are made as of one date, so there is no segment size for a past period. Leave the period out, or ask for the revenue or orders of the segment in it.',
  },
  'query.typed-path-no-period': {
    zh: '转化路径来自手填的阶段表，没有日期，不能按时间拆分。',
    en: 'The conversion path comes from a typed stage table without dates, so it cannot be asked for a period.',
  },
  'query.refunds-excluded': {
    zh: '当前设置把退款行剔除了，退款率算不出来。把退款设置改成 net（冲减）后再问。',
    en: 'Refund rows are left out by the current setting, so there is no refund rate. Set refunds to net and ask again.',
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
  'query.personal-data': {
    zh: '这里不给出客户的联系方式和个人信息，只回答汇总数字。',
    en: 'Contact details and personal data of customers are not told here, only totals.',
  },
});
