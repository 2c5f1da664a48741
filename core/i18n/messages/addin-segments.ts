import { defineMessages } from '../define.ts';

/** Rules of segments as the pane shows them: faults, fields, customers who move. */
export const addinSegmentsMessages = defineMessages({
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
});
