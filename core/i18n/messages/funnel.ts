import { defineMessages } from '../define.ts';

export const funnelMessages = defineMessages({
  'funnel.no-events': {
    zh: '没有触达或行为记录，算不出转化路径。需要一张有客户、事件和时间的表。',
    en: 'There are no touches or events to count a path from. It needs a sheet with customer, event and time.',
  },
  'funnel.no-steps': {
    zh: '没有写转化步骤。请按先后写出事件，用 > 隔开，如 "曝光>点击>下单"。',
    en: 'No steps were given. Write the events in order with > between them, such as "sent>click>purchase".',
  },
  'funnel.too-many-steps': {
    zh: '写了 {n} 个转化步骤，最多 {most} 个。请合并一些步骤。',
    en: '{n} steps were given; {most} is the most. Put some of them together.',
  },
  'funnel.unknown-step': {
    zh: '数据里没有「{step}」这个事件。有这些：{events}。',
    en: 'The data has no event “{step}”. It has: {events}.',
  },
  'funnel.unknown-step-near': {
    zh: '数据里没有「{step}」这个事件。是不是「{near}」？有这些：{events}。',
    en: 'The data has no event “{step}”. Did you mean “{near}”? It has: {events}.',
  },

  'funnel.nobody-entered': {
    zh: '所选日期内没有客户进入第一步「{step}」。请检查日期，或换一个起点。',
    en: 'Nobody entered the first step “{step}” on the days chosen. Check the dates, or start from another step.',
  },
  'funnel.few-entered': {
    zh: '只有 {n:count} 位客户进入路径，不足 30 位，比率只供参考。',
    en: 'Only {n:count} {n|customer|customers} entered, fewer than 30: take the rates as a hint only.',
  },
  'funnel.not-mature': {
    zh: '{n:count} 位客户（{share:percent}）到 {asOf} 窗口还没走完，之后仍可能转化；他们算进触达，不算流失。',
    en: '{n:count} {n|customer|customers} ({share:percent}) still {n|has|have} time to convert after {asOf}; they count as reached, not as lost.',
  },
  'funnel.after-as-of': {
    zh: '截至日 {asOf} 之后的 {n:count} 条事件没有计入。',
    en: '{n:count} {n|event|events} after the as-of date {asOf} {n|was|were} left out.',
  },
  'funnel.any-order': {
    zh: '不看先后，也不限转化窗口：做过前面每一步就算到达，所以数值比按顺序计的高。',
    en: 'Order and window are ignored: whoever ever did every step so far counts, so numbers are higher than in order.',
  },
  'funnel.no-purchase-step': {
    zh: '触达记录里没有下单或支付事件，路径只到「{last}」为止；订单表里的购买没有接进来。',
    en: 'The events hold no order or payment, so the path ends at “{last}”; purchases in the order sheet are not joined to it.',
  },
  'funnel.no-channel-column': {
    zh: '触达记录没有渠道列，不能按渠道拆分。如果有，请用 --role "工作表.列名=channel" 指定。',
    en: 'The events have no channel column, so there is no breakdown by channel. If there is one, name it with --role "Sheet.Column=channel".',
    pane: {
      zh: '触达记录没有渠道列，不能按渠道拆分。如果有，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'The events have no channel column, so there is no breakdown by channel. If there is one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'funnel.too-many-channels': {
    zh: '渠道列有 {n:count} 种不同的值，超过 {most} 种，不像渠道，没有按它拆分。',
    en: 'The channel column holds {n:count} different values, more than {most}: these do not look like channels, so there is no breakdown.',
  },
  'funnel.channel-missing': {
    zh: '{share:percent} 的客户第一次触达没有渠道，单列为「无渠道」。',
    en: 'The first touch of {share:percent} of the customers has no channel; they stand apart as “no channel”.',
  },
  'funnel.channel-few': {
    zh: '「{channels}」进入的客户不足 {n} 位，不作比较。',
    en: '{channels}: fewer than {n} customers entered, not compared.',
  },

  'funnel.loss-few': {
    zh: '只流失 {n} 人，不足 30 人，不判断原因',
    en: 'Only {n} lost, fewer than 30: too few to tell why',
  },
  'funnel.loss-late': {
    zh: '{share:percent} 在窗口之后才到「{step}」（n = {n:count}）',
    en: '{share:percent} came to “{step}” after the window (n = {n:count})',
  },
  'funnel.loss-idle': {
    zh: '{share:percent} 没有任何后续动作（n = {n:count}）',
    en: '{share:percent} did nothing further (n = {n:count})',
  },
  'funnel.loss-idle-until-contact': {
    zh: '{share:percent} 之后没有动作，直到下次触达（n = {n:count}）',
    en: '{share:percent} did nothing further before the next contact (n = {n:count})',
  },
  'funnel.loss-next': {
    zh: '{share:percent} 接着去了「{event}」（n = {n:count}）',
    en: '{share:percent} went on to “{event}” (n = {n:count})',
  },
  'funnel.loss-typed': {
    zh: '表中所填，没有用数据核对',
    en: 'As typed in the sheet, not checked against data',
  },

  'funnel.try-late': {
    zh: '可在窗口结束前提醒一次，先对一半客户试',
    en: 'Try a reminder before the window ends, with half of them first',
  },
  'funnel.try-next': {
    zh: '看看为什么转去「{event}」，再决定改哪一处',
    en: 'Find out why they turn to “{event}” before changing anything',
  },
  'funnel.try-failure': {
    zh: '先排查「{event}」的原因',
    en: 'Look into “{event}” first',
  },
  'funnel.try-measure': {
    zh: '先把这一点记录下来，有了数据再判断',
    en: 'Record it first, then decide',
  },
  'funnel.try-idle.reach': {
    zh: '可换标题或发送时段，先试一半',
    en: 'Try another headline or time of day, half first',
  },
  'funnel.try-idle.open': {
    zh: '可试首屏只留一个按钮，先试一半',
    en: 'Try one button on the first screen, half first',
  },
  'funnel.try-idle.click': {
    zh: '核对落地页与文案是否一致、打开是否够快',
    en: 'Check that the landing page matches the message and loads fast',
  },
  'funnel.try-idle.view': {
    zh: '可在商品页写明优惠和到手价，先试几款',
    en: 'Try showing the offer and final price on the product page, a few products first',
  },
  'funnel.try-idle.cart': {
    zh: '可在几天后发一次购物车提醒，先试一半',
    en: 'Try a cart reminder after a few days, half first',
  },
  'funnel.try-idle.cart-view': {
    zh: '可在购物车标明优惠和运费，先试一半',
    en: 'Try showing discount and shipping cost in the cart, half first',
  },
  'funnel.try-idle.checkout': {
    zh: '核对结算页的必填项和运费提示，可试减少一步',
    en: 'Check required fields and shipping cost at checkout; try one step fewer',
  },
  'funnel.try-idle.payment': {
    zh: '核对支付成功率和支付方式，可试待付款提醒',
    en: 'Check payment failures and methods; try a reminder for unpaid orders',
  },
  'funnel.try-idle.purchase': {
    zh: '核对下单之后的提示是否清楚',
    en: 'Check that what comes after the order is clear',
  },
  'funnel.try-idle.other': {
    zh: '可在这一步之后提醒一次，先试一半',
    en: 'Try one reminder after this step, half first',
  },

  'funnel.hypothesis.reach': {
    zh: '标题或时段不合适（流失 {n:count} 人，无数据支持）',
    en: 'Headline or timing does not fit ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.open': {
    zh: '内容重点不突出（流失 {n:count} 人，无数据支持）',
    en: 'The main point is not clear ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.click': {
    zh: '页面加载慢，或与文案不一致（流失 {n:count} 人，无数据支持）',
    en: 'Slow page, or not what the message promised ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.view': {
    zh: '价格高于预期，或商品信息不全（流失 {n:count} 人，无数据支持）',
    en: 'Price above expectation, or product details missing ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.cart': {
    zh: '在比价，或等优惠（流失 {n:count} 人，无数据支持）',
    en: 'Comparing prices, or waiting for an offer ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.cart-view': {
    zh: '总价或运费高于预期（流失 {n:count} 人，无数据支持）',
    en: 'Total or shipping cost above expectation ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.checkout': {
    zh: '结算步骤多，或运费高（流失 {n:count} 人，无数据支持）',
    en: 'Too many steps at checkout, or shipping cost ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.payment': {
    zh: '支付步骤繁琐，或支付方式少（流失 {n:count} 人，无数据支持）',
    en: 'Payment is tedious, or has few methods ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.purchase': {
    zh: '下单之后缺少引导（流失 {n:count} 人，无数据支持）',
    en: 'No guidance after the order ({n:count} lost, no data behind it)',
  },
  'funnel.hypothesis.other': {
    zh: '下一步不够明显（流失 {n:count} 人，无数据支持）',
    en: 'The next step is not obvious ({n:count} lost, no data behind it)',
  },

  'funnel.rate-differs': {
    zh: '「{stage}」的转化率写的是 {printed}，按人数算是 {exact:percent}（{converted:count} / {reached:count}）。',
    en: '“{stage}” prints a rate of {printed}; the counts give {exact:percent} ({converted:count} / {reached:count}).',
  },
  'funnel.negative-count': {
    zh: '「{stage}」的人数是负数，请检查。',
    en: '“{stage}” has a negative number of people; check it.',
  },
  'funnel.more-converted': {
    zh: '「{stage}」转化 {converted:count} 人，多于触达 {reached:count} 人，请检查。',
    en: '“{stage}” converted {converted:count}, more than the {reached:count} reached; check it.',
  },
  'funnel.joins-differ': {
    zh: '有 {n} 处本阶段转化人数与下一阶段触达人数不相等，差多少见核对行。',
    en: 'At {n} {n|join|joins} what a stage converted is not what the next one reached; the check rows say by how much.',
  },
  'funnel.channels-differ': {
    zh: '「{stage}」合计写的是 {typed:count}，各渠道相加是 {sum:count}。',
    en: '“{stage}” prints a total of {typed:count}; its channels add up to {sum:count}.',
  },
  'funnel.stage-twice': {
    zh: '「{stage}」有同一渠道的多行，已一并计入，请检查是否重复。',
    en: '“{stage}” has several rows for one channel; all are counted. Check whether one is a repeat.',
  },
  'funnel.total-to-last-reached': {
    zh: '最后一个阶段「{step}」没有转化人数，全程转化按它的触达人数算。',
    en: 'The last stage “{step}” has no conversions, so the overall rate goes to those it reached.',
  },
});
