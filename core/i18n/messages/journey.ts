import { defineMessages } from '../define.ts';

export const journeyMessages = defineMessages({
  'journey.no-events': {
    zh: '没有触达或行为记录，看不出客户走过的路径。需要一张有客户、事件和时间的表。',
    en: 'There are no touches or events to see paths in. It needs a sheet with customer, event and time.',
  },
  'journey.unknown-goal': {
    zh: '数据里没有「{event}」这个事件。有这些：{known}。',
    en: 'The data has no event “{event}”. It has: {known}.',
  },
  'journey.unknown-goal-near': {
    zh: '数据里没有「{event}」这个事件。是不是「{near}」？有这些：{known}。',
    en: 'The data has no event “{event}”. Did you mean “{near}”? It has: {known}.',
  },

  'journey.no-goal': {
    zh: '事件里看不出哪个是目标（没有下单或支付，也没有转化步骤），所以只有路径，没有转化与流失的对比。有这些事件：{events}。',
    en: 'No event looks like a goal (no order or payment, no conversion steps), so there are paths but no comparison of those who converted with those who left. The events are: {events}.',
  },
  'journey.nobody-converted': {
    zh: '没有人到达「{goal}」，所以没有转化路径可以对比。',
    en: 'Nobody reached “{goal}”, so there are no paths to conversion to compare with.',
  },
  'journey.orders-joined': {
    zh: '事件里没有购买，订单表中的 {n:count} 笔已付订单按时间接入，记作「{event}」。',
    en: 'The events hold no purchase, so {n:count} paid {n|order|orders} of the order sheet joined them by time, as “{event}”.',
  },
  'journey.orders-day-only': {
    zh: '订单只有日期，没有时刻，按当天最后计。',
    en: 'Orders have a date but no time of day; each counts at the end of its day.',
  },
  'journey.orders-untouched': {
    zh: '另有 {n:count} 位客户在这段时间下了单，却没有任何触达记录，不在路径里。',
    en: 'Another {n:count} {n|customer|customers} ordered in these days without any recorded touch, so no path shows them.',
  },
  'journey.few': {
    zh: '只有 {n:count} 条路径，不足 {most}，只供参考。',
    en: 'Only {n:count} {n|path|paths}, fewer than {most}: take them as a hint only.',
  },
  'journey.not-cause': {
    zh: '路径说的是先后和同时出现，不是因果；改动请先小范围试。走得久的路径各种事件本来就多。',
    en: 'Paths show what comes after and along with what, not what causes it; try changes on a small scale first. Longer paths hold more of everything.',
  },

  'journey.reason-setback.customer': {
    zh: '遇到「{event}」的 {n:count} 位客户里 {rate:percent} 转化，同样到过「{place}」但没遇到的 {of:count} 位里 {otherRate:percent}',
    en: 'Of {n:count} customers who met with “{event}”, {rate:percent} converted; of {of:count} who also came to “{place}” without it, {otherRate:percent}',
  },
  'journey.reason-setback.visit': {
    zh: '遇到「{event}」的 {n:count} 次访问里 {rate:percent} 转化，同样到过「{place}」但没遇到的 {of:count} 次里 {otherRate:percent}',
    en: 'Of {n:count} visits that met with “{event}”, {rate:percent} converted; of {of:count} that also came to “{place}” without it, {otherRate:percent}',
  },
  'journey.reason-setback-days.customer': {
    zh: '遇到「{event}」的 {n:count} 位客户里 {rate:percent} 转化，同样到过「{place}」但没遇到的 {of:count} 位里 {otherRate:percent}；集中在 {from} 至 {to}',
    en: 'Of {n:count} customers who met with “{event}”, {rate:percent} converted; of {of:count} who also came to “{place}” without it, {otherRate:percent}; nearly all of them between {from} and {to}',
  },
  'journey.reason-setback-days.visit': {
    zh: '遇到「{event}」的 {n:count} 次访问里 {rate:percent} 转化，同样到过「{place}」但没遇到的 {of:count} 次里 {otherRate:percent}；集中在 {from} 至 {to}',
    en: 'Of {n:count} visits that met with “{event}”, {rate:percent} converted; of {of:count} that also came to “{place}” without it, {otherRate:percent}; nearly all of them between {from} and {to}',
  },
  'journey.reason-later': {
    zh: '在「{event}」离开的 {n:count} 次访问，{back:percent} 的客户后来又来，{goal:percent} 后来转化：不全是流失',
    en: 'Of {n:count} visits that ended at “{event}”, {back:percent} were followed by another, {goal:percent} by a conversion: not all of them are lost',
  },

  'journey.try-failure': {
    zh: '先修复「{event}」，再补发一次继续完成的提醒',
    en: 'Fix “{event}” first, then remind those it stopped',
  },
  'journey.try-help': {
    zh: '看看到「{place}」的客户在「{event}」里问什么，把答案写到页面上',
    en: 'See what people at “{place}” ask in “{event}”, and answer it on the page',
  },
  'journey.try-later': {
    zh: '可给看过未买的客户留一个回来的入口（收藏、提醒），先试一半',
    en: 'Try making it easy to come back (saved items, a reminder), with half of them first',
  },

  'journey.stage.awareness': { zh: '认知', en: 'Awareness' },
  'journey.stage.interest': { zh: '兴趣', en: 'Interest' },
  'journey.stage.consideration': { zh: '考虑', en: 'Consideration' },
  'journey.stage.purchase': { zh: '购买', en: 'Purchase' },
  'journey.stage.after': { zh: '购后', en: 'After the purchase' },
  'journey.aim.awareness': { zh: '知道有这个活动', en: 'Learn that there is an offer' },
  'journey.aim.interest': { zh: '看看和自己有没有关系', en: 'See whether it is for them' },
  'journey.aim.consideration': {
    zh: '比较、挑选、确认划算',
    en: 'Compare, choose, be sure of the deal',
  },
  'journey.aim.purchase': { zh: '顺利付款', en: 'Pay without trouble' },
  'journey.aim.after': {
    zh: '收到满意的商品，有问题能解决',
    en: 'Get what was promised, and help if needed',
  },
  'journey.try-stage.awareness': {
    zh: '可换标题或发送时段，先试一半',
    en: 'Try another headline or time of day, half first',
  },
  'journey.try-stage.interest': {
    zh: '可让落地页首屏直接写明优惠和按钮，先试一半',
    en: 'Try showing offer and button on the first screen, half first',
  },
  'journey.try-stage.consideration': {
    zh: '可在商品页写明到手价和评价，对加购未买的客户提醒一次，先试一半',
    en: 'Try showing final price and reviews, and remind once those with a full cart, half first',
  },
  'journey.try-stage.purchase': {
    zh: '可减少一步结算，待付款提醒一次，先试一半',
    en: 'Try one step fewer at checkout and one reminder to pay, half first',
  },
  'journey.try-stage.after': {
    zh: '可在签收后请客户评价并推荐搭配，先试一半',
    en: 'Try asking for a review on arrival, with something that goes with it, half first',
  },

  'journey.pain.delivery': { zh: '发货、物流', en: 'delivery' },
  'journey.pain.packaging': { zh: '包装、破损', en: 'packaging, damage' },
  'journey.pain.quality': { zh: '质量', en: 'quality' },
  'journey.pain.description': { zh: '与描述不符', en: 'not as shown' },
  'journey.pain.price': { zh: '价格', en: 'price' },
  'journey.pain.coupon': { zh: '优惠规则', en: 'coupons, rules' },
  'journey.pain.service': { zh: '客服', en: 'service' },
  'journey.pain.refund': { zh: '退款、退货', en: 'refunds, returns' },
  'journey.pain.checkout': { zh: '支付、页面故障', en: 'payment, page trouble' },
  'journey.pain.findability': { zh: '找不到入口', en: 'hard to find' },
  'journey.pain.messages': { zh: '打扰太多', en: 'too many messages' },
  'journey.pain.stock': { zh: '缺货', en: 'out of stock' },

  'journey.reason-pain.delivery': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说发货、物流（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of delivery (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.packaging': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说包装、破损（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of packaging or damage (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.quality': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说质量（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of quality (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.description': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说与描述不符（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} say things are not as shown (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.price': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说价格（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of the price (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.coupon': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说优惠规则（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of coupons and rules (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.service': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说客服（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of the service (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.refund': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说退款、退货（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of refunds or returns (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.checkout': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说支付或页面故障（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} complain of payment or page trouble (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.findability': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说找不到入口（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} cannot find their way (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.messages': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说打扰太多（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} get too many messages (converted: {otherShare:percent}), such as “{example}”',
  },
  'journey.reason-pain.stock': {
    zh: '未转化客户的 {of:count} 人评论里 {share:percent} 说缺货（转化客户 {otherShare:percent}），如「{example}」',
    en: 'Of {of:count} who did not convert and left a comment, {share:percent} found things out of stock (converted: {otherShare:percent}), such as “{example}”',
  },

  'journey.try-pain.delivery': {
    zh: '{of:count} 人评论里 {n:count} 人说物流：查发货时效，页面写明预计到达',
    en: '{n:count} of {of:count} who commented name delivery: check how fast orders leave, and show the expected day',
  },
  'journey.try-pain.packaging': {
    zh: '{of:count} 人评论里 {n:count} 人说包装：查破损最多的商品和快递',
    en: '{n:count} of {of:count} who commented name packaging: check which goods and couriers arrive damaged',
  },
  'journey.try-pain.quality': {
    zh: '{of:count} 人评论里 {n:count} 人说质量：看是哪几款，先查批次',
    en: '{n:count} of {of:count} who commented name quality: see which products, and check their batches',
  },
  'journey.try-pain.description': {
    zh: '{of:count} 人评论里 {n:count} 人说与描述不符：核对图片和尺码说明',
    en: '{n:count} of {of:count} who commented say not as shown: check pictures and size guides',
  },
  'journey.try-pain.price': {
    zh: '{of:count} 人评论里 {n:count} 人说价格：可试保价或写明活动期价格',
    en: '{n:count} of {of:count} who commented name the price: try a price promise, or state how long it holds',
  },
  'journey.try-pain.coupon': {
    zh: '{of:count} 人评论里 {n:count} 人说优惠规则：可试一句话规则，自动用券',
    en: '{n:count} of {of:count} who commented name coupons and rules: try one plain rule, applied by itself',
  },
  'journey.try-pain.service': {
    zh: '{of:count} 人评论里 {n:count} 人说客服：查高峰时段的等待和未回复',
    en: '{n:count} of {of:count} who commented name service: check waiting times and unanswered messages at peak hours',
  },
  'journey.try-pain.refund': {
    zh: '{of:count} 人评论里 {n:count} 人说退款、退货：查退款时长，写明进度',
    en: '{n:count} of {of:count} who commented name refunds: check how long they take, and show progress',
  },
  'journey.try-pain.checkout': {
    zh: '{of:count} 人评论里 {n:count} 人说支付或页面：查报错和打开速度',
    en: '{n:count} of {of:count} who commented name payment or pages: check errors and loading times',
  },
  'journey.try-pain.findability': {
    zh: '{of:count} 人评论里 {n:count} 人找不到入口：可把购买按钮放到首屏',
    en: '{n:count} of {of:count} who commented cannot find their way: try the buy button on the first screen',
  },
  'journey.try-pain.messages': {
    zh: '{of:count} 人评论里 {n:count} 人嫌打扰：可试减少发送次数',
    en: '{n:count} of {of:count} who commented get too many messages: try sending fewer',
  },
  'journey.try-pain.stock': {
    zh: '{of:count} 人评论里 {n:count} 人说缺货：主推前核对库存，可试到货提醒',
    en: '{n:count} of {of:count} who commented name stock: check it before featuring, try an alert when back',
  },
});
