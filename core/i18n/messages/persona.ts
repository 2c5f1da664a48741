import { defineMessages } from '../define.ts';

/** Portraits of segments. */
export const personaMessages = defineMessages({
  'persona.no-orders': {
    zh: '没有订单表，画不出客群画像：画像按客群写，客群按谁在什么时候买了多少来分。请加一张有客户、日期和金额的订单表。没有订单时，可以先看标签、统一客户视图和数据质量。',
    en: 'There is no order sheet, so there are no portraits: they are of segments, and segments come from who bought how much and when. Add a sheet of orders with customer, date and amount. Until then, tags, one customer view and data quality tell about these customers.',
  },
  'persona.all-too-small': {
    zh: '没有一个客群达到 {minimum} 位客户（共 {n:count} 位），人数太少，画不出可靠的画像。',
    en: 'No segment has {minimum} customers (there are {n:count} in all): too few for a sound portrait.',
  },
  'persona.no-products': {
    zh: '订单里没有品类或商品列，兴趣说不了。加上其中一列即可。',
    en: 'The orders have no category or product column, so interests cannot be told. Add one of them.',
  },
  'persona.no-comments': {
    zh: '没有能对应到客户的评论，动机和痛点没有依据。带客户编号的评价或问卷可以补上。',
    en: 'No comments belong to known customers, so motives and pains have no ground. Reviews or a survey with customer ids would give one.',
  },
  'persona.no-touches': {
    zh: '没有带渠道的触达记录，看不出哪个渠道有人响应。',
    en: 'There are no touches with a channel, so responses by channel cannot be told.',
  },
  'persona.no-attributes': {
    zh: '没有客户属性列（会员等级、城市、性别、年龄），不知道他们是谁。',
    en: 'There are no columns about customers (membership, city, gender, age), so who they are is not known.',
  },

  'persona.orders.value': { zh: '订单里有{value}', en: 'Orders with {value}' },
  'persona.orders.channel': { zh: '在{value}下单', en: 'Orders through {value}' },

  'persona.orders.discount': { zh: '用了优惠的订单', en: 'Orders with a discount' },
  'persona.orders.night': { zh: '深夜下单', en: 'Orders at night' },
  'persona.orders.morning': { zh: '上午下单', en: 'Orders in the morning' },
  'persona.orders.noon': { zh: '中午下单', en: 'Orders at noon' },
  'persona.orders.afternoon': { zh: '下午下单', en: 'Orders in the afternoon' },
  'persona.orders.evening': { zh: '晚上下单', en: 'Orders in the evening' },
  'persona.orders.weekend': { zh: '周末下单', en: 'Orders at weekends' },

  'persona.aspect.who': { zh: '是谁', en: 'Who they are' },
  'persona.aspect.interest': { zh: '兴趣', en: 'Interests' },
  'persona.aspect.channel': { zh: '下单渠道', en: 'Channels' },
  'persona.aspect.price': { zh: '价格', en: 'Price' },
  'persona.aspect.time': { zh: '时间', en: 'When' },
  'persona.aspect.response': { zh: '活动响应', en: 'Response' },

  'persona.motive.price': { zh: '价格划算', en: 'a good price' },
  'persona.motive.quality': { zh: '品质', en: 'quality' },
  'persona.motive.delivery': { zh: '到货快', en: 'fast delivery' },
  'persona.motive.service': { zh: '服务', en: 'service' },
  'persona.motive.convenience': { zh: '方便', en: 'convenience' },
  'persona.motive.gift': { zh: '给家人、送礼', en: 'for family, as a gift' },
  'persona.motive.habit': { zh: '用惯了、回购', en: 'habit, buying again' },
  'persona.motive.advice': { zh: '有人推荐', en: 'advice' },

  'persona.say.size': {
    zh: '{name}，{n:count} 人（{share:percent}）。',
    en: '{name}: {n:count} customers ({share:percent}).',
  },
  'persona.say.no-order': { zh: '还没有下过单。', en: ' They have not ordered yet.' },
  'persona.say.value': {
    zh: '人均 {orders} 单、消费 {mean}，客单价 {aov}，贡献 {revenue:percent} 的销售额。',
    en: ' On average {orders} orders worth {mean} ({aov} an order); {revenue:percent} of revenue.',
  },
  'persona.say.stage': {
    zh: '{share:percent} 处于「{stage}」阶段。',
    en: ' {share:percent} are at the stage “{stage}”.',
  },
  'persona.say.more': {
    zh: '比其他客户更多：{traits}。',
    en: ' More often than others: {traits}.',
  },
  'persona.say.less': {
    zh: '比其他客户更少：{traits}。',
    en: ' Less often than others: {traits}.',
  },
  'persona.say.too-few': {
    zh: '其他客户或有记录的客户太少，看不出和别人有什么不同。',
    en: ' Too few others, or too few with data, to tell what sets them apart.',
  },
  'persona.say.trait': {
    zh: '{name}（{share:percent}，其余 {rest:percent}）',
    en: '{name} ({share:percent}, others {rest:percent})',
  },
  'persona.say.alike': {
    zh: '没有哪项特征与其他客户明显不同。',
    en: ' Nothing about them clearly differs from the others.',
  },
  'persona.say.occasion': {
    zh: '活动期第一次下单的占 {share:percent}（n = {n:count}）',
    en: '{share:percent} ordered first during the campaign (n = {n:count})',
  },
  'persona.say.said': {
    zh: '{topic}（{hits:count}/{n:count} 人提到）',
    en: '{topic} ({hits:count} of {n:count} say so)',
  },
  'persona.say.said-more': {
    zh: '{topic}（{hits:count}/{n:count} 人提到，比其他客户多）',
    en: '{topic} ({hits:count} of {n:count} say so, more than others)',
  },
  'persona.say.no-motive': {
    zh: '假设：没有评论说到为什么买；问一题「这次为什么买」即可补上',
    en: 'Hypothesis: no comment says why they buy; one survey question (“why did you buy?”) would tell',
  },
  'persona.say.no-pain': {
    zh: '{n:count} 位有评论的客户里没有人抱怨',
    en: 'none of the {n:count} customers with a comment complains',
  },
  'persona.say.no-comment': { zh: '没有评论', en: 'no comments' },
  'persona.say.few-comments': {
    zh: '只有 {n:count} 人有评论，仅供参考',
    en: 'only {n:count} left a comment: a hint, no more',
  },
  'persona.say.best-channel': {
    zh: '首触渠道里转化最高的是「{channel}」：{reached:count} 人触达，{rate:percent} 走到最后一步，其余渠道 {n:count} 人、{rest:percent}。',
    en: 'Of first-touch channels “{channel}” converts best: {reached:count} reached, {rate:percent} took the last step, of the other channels’ {n:count} {rest:percent}.',
  },
  'persona.say.no-best-channel': {
    zh: '首触渠道之间的转化分不出高下。',
    en: 'No first-touch channel converts better than the others as far as can be told.',
  },
  'persona.say.contactable': {
    zh: '可联系 {n:count} 人。',
    en: '{n:count} of them may be contacted.',
  },
  'persona.claim.cause': {
    zh: '这些是与其他客户的差别，不是原因；换了做法会不会有用，要留对照组才知道。',
    en: 'These are differences from other customers, not causes. Whether acting on them helps needs a control group.',
  },
  'persona.claim.alike': {
    zh: '{aspects}：与其他客户没有分得清的差别，不要当作这群人的特点。',
    en: '{aspects}: no difference from others that chance would not give. Do not call it typical of them.',
  },
  'persona.claim.motive': {
    zh: '动机没有足够的评论支撑（n = {n:count}），是假设。',
    en: 'Motives rest on too few comments (n = {n:count}) and are a hypothesis.',
  },
  'persona.claim.average': {
    zh: '画像说的是多数，不是每一个人；三位典型客户是最接近中位的，不是最好的。',
    en: 'A portrait tells of most, not of each. The three typical customers are the nearest to the median, not the best.',
  },

  'report.personas.title': { zh: '客户画像', en: 'Personas' },
  'report.personas.lead': {
    zh: '{personas} 个客群有画像，覆盖 {n:count} 位客户（{share:percent}）。销售额贡献最大的是「{top}」：{topShare:percent} 的客户，{topRevenue:percent} 的销售额。',
    en: '{personas} {personas|segment has|segments have} a portrait, {n:count} customers ({share:percent}). Most revenue comes from “{top}”: {topShare:percent} of customers, {topRevenue:percent} of revenue.',
  },
  'report.personas.lead-plain': {
    zh: '{personas} 个客群有画像，覆盖 {n:count} 位客户（{share:percent}）。',
    en: '{personas} {personas|segment has|segments have} a portrait, {n:count} customers ({share:percent}).',
  },
  'report.personas.steps-title': {
    zh: '五步：这份画像怎么来的',
    en: 'Five steps: how these portraits were made',
  },
  'report.personas.step-goal': { zh: '1 目标与维度', en: '1 Goal and dimensions' },
  'report.personas.step-method': { zh: '2 方法', en: '2 Method' },
  'report.personas.step-collect': { zh: '3 计划与收集', en: '3 Plan and collection' },
  'report.personas.step-cluster': { zh: '4 分群', en: '4 Clustering' },
  'report.personas.step-portrait': { zh: '5 画像', en: '5 Portrait' },
  'report.personas.did-goal': {
    zh: '目标：知道对谁推、推什么、怎么推。维度：属性（{attributes}）、行为与价值（订单）、响应（触达、反馈，如有）。',
    en: 'Goal: to know whom to address, with what, and how. Dimensions: attributes ({attributes}), behaviour and value (orders), response (touches, feedback, where there are any).',
  },
  'report.personas.did-goal-none': {
    zh: '目标：知道对谁推、推什么、怎么推。维度：行为与价值（订单）、响应（触达、反馈，如有）；没有客户属性列。',
    en: 'Goal: to know whom to address, with what, and how. Dimensions: behaviour and value (orders), response (touches, feedback, where there are any); there are no columns about customers.',
  },
  'report.personas.did-method': {
    zh: '每群与其余客户逐项比 {traits:count} 项特征，看提升度；两比例 z 检验（期望数不足 5 用 Fisher），{tests:count} 次检验一起做 BH 校正；任一方不足 {minimum} 人不下结论。',
    en: 'Each segment is held against everyone else in {traits:count} {traits|trait|traits} by lift; two-proportion z-test (Fisher where fewer than 5 are expected), Benjamini–Hochberg over {tests:count} {tests|test|tests}; no verdict with fewer than {minimum} on a side.',
  },
  'report.personas.did-collect': {
    zh: '用现有数据：{sheets}。',
    en: 'From data at hand: {sheets}.',
  },
  'report.personas.sheet-rows': {
    zh: '「{sheet}」{rows:count} 行',
    en: '“{sheet}” {rows:count} rows',
  },
  'report.personas.did-cluster': {
    zh: '{n:count} 位客户按规则分成 {segments} 群（{preset}），{personas} 群不少于 {minimum} 人。{left}',
    en: '{n:count} customers in {segments} segments by rule ({preset}); {personas} have {minimum} or more. {left}',
  },
  'report.personas.left-out': { zh: '没有画像：{names}。', en: 'Without a portrait: {names}.' },
  'report.personas.left-one': { zh: '{name}（{n:count} 人）', en: '{name} ({n:count})' },
  'report.personas.did-portrait': {
    zh: '每群一页：价值、阶段、特征、渠道、动机、痛点，以及三位最接近中位的客户（最近消费、频次、金额取 ln 后标准化）。',
    en: 'A page each: value, stage, traits, channels, motives, pains, and the three customers nearest to the median (recency, frequency, money as logs, standardised).',
  },
  'report.personas.overview-title': { zh: '一览', en: 'At a glance' },
  'report.personas.segment': { zh: '客群', en: 'Segment' },
  'report.personas.customers': { zh: '客户数 n', en: 'Customers n' },
  'report.personas.share': { zh: '占比', en: 'Share' },
  'report.personas.revenue-share': { zh: '销售额占比', en: 'Of revenue' },
  'report.personas.mean-value': { zh: '人均消费', en: 'Per buyer' },
  'report.personas.aov': { zh: '客单价', en: 'Per order' },
  'report.personas.orders': { zh: '人均订单', en: 'Orders each' },
  'persona.say.apart-less': { zh: '更少：{trait}', en: 'Fewer: {trait}' },
  'report.personas.apart': { zh: '最不同的地方', en: 'What sets them apart' },
  'report.personas.figure': { zh: '价值', en: 'Value' },
  'report.personas.value': { zh: '数值', en: 'Figure' },
  'report.personas.stage-mix': { zh: '生命周期', en: 'Lifecycle' },
  'report.personas.aspect': { zh: '方面', en: 'Aspect' },
  'report.personas.trait': { zh: '特征', en: 'Trait' },
  'report.personas.here': { zh: '本群', en: 'Here' },
  'report.personas.n': { zh: 'n', en: 'n' },
  'report.personas.rest': { zh: '其余客户', en: 'Others' },
  'report.personas.rest-n': { zh: '其余 n', en: 'Others n' },
  'report.personas.lift': { zh: '提升度', en: 'Lift' },
  'report.personas.p': { zh: 'p（校正后）', en: 'p, adjusted' },
  'report.personas.verdict': { zh: '判断', en: 'Verdict' },
  'report.personas.more': { zh: '▲ 更多', en: '▲ More' },
  'report.personas.less': { zh: '▼ 更少', en: '▼ Fewer' },
  'report.personas.alike': { zh: '— 差不多', en: '— Alike' },
  'report.personas.few': { zh: '？ 人数太少', en: '? Too few' },
  'report.personas.first-channel': { zh: '触达渠道（首触）', en: 'Touch channel (first)' },
  'report.personas.converted': { zh: '走到最后一步', en: 'Took the last step' },
  'report.personas.motives': { zh: '动机', en: 'Motives' },
  'report.personas.pains': { zh: '痛点', en: 'Pains' },
  'report.personas.says': { zh: '评论说', en: 'Comments say' },
  'report.personas.example': { zh: '例', en: 'Example' },
  'report.personas.typical': { zh: '典型客户', en: 'Typical customers' },
  'report.personas.order-count': { zh: '订单数', en: 'Orders' },
  'report.personas.recency': { zh: '最近消费（天前）', en: 'Last order, days ago' },
  'report.personas.spent': { zh: '消费', en: 'Spent' },
  'report.personas.first': { zh: '首单', en: 'First order' },
  'report.personas.last': { zh: '最近一单', en: 'Last order' },
  'report.personas.do': { zh: '怎么做', en: 'What to do' },
  'report.personas.dont': { zh: '别误读', en: 'What not to claim' },
  'report.personas.rule': { zh: '规则', en: 'Rule' },
  'report.personas.definition': {
    zh: '特征按客户计占比；商品、渠道、优惠、时间为每位客户的订单里这样的占多少，再取平均（Welch 检验），买得多的人不会因此样样都多。提升度 = 本群 ÷ 其余客户。评论按关键词计，一位客户一项算一次；否定（「不贵」）不算。例句已脱敏。',
    en: 'Traits are shares of customers; products, channels, discounts and times are the share of a customer’s orders, averaged (Welch’s test), so that who buys more does not prefer everything. Lift: here / others. Comments are counted by keywords, once a customer and topic; denials (“not expensive”) do not count. Examples are masked.',
  },
  'report.personas.card-footer': {
    zh: '截至 {asOf}　差别不是原因　n 为可判断的客户',
    en: 'As of {asOf} · differences, not causes · n: customers it can be told of',
  },
  'report.personas.card-size': {
    zh: '{n:count} 人，占 {share:percent}',
    en: '{n:count} customers, {share:percent}',
  },
  'report.personas.card-others': { zh: '其余 {rest:percent}', en: 'others {rest:percent}' },
  'report.personas.card-nearest': { zh: '典型客户', en: 'Typical' },
  'report.personas.card-typical': {
    zh: '{key}：{orders:count} 单，{spent}，{recency:count} 天前',
    en: '{key}: {orders:count} {orders|order|orders}, {spent}, {recency:count} {recency|day|days} ago',
  },
});
