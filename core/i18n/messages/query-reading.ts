import { defineMessages } from '../define.ts';

/** What a question was taken for, and why one cannot be answered as it stands. */
export const queryReadingMessages = defineMessages({
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
  'query.personal-data': {
    zh: '这里不给出客户的联系方式和个人信息，只回答汇总数字。',
    en: 'Contact details and personal data of customers are not told here, only totals.',
  },
});
