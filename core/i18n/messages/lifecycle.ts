import { defineMessages } from '../define.ts';

/** Stages, cohorts and retention. */
export const lifecycleMessages = defineMessages({
  'lifecycle.no-orders': {
    zh: '没有订单表，看不出客户处在哪个生命周期阶段，也算不出复购和留存：这些都按下单的日期算。请加一张有客户、日期和金额的订单表。没有订单时，可以先看标签、统一客户视图和数据质量。',
    en: 'There is no order sheet, so neither lifecycle stages nor retention can be told: both go by the days of orders. Add a sheet of orders with customer, date and amount. Until then, tags, one customer view and data quality tell about these customers.',
  },
  'lifecycle.metric.first-order': {
    zh: '三个月里下了首单',
    en: 'placed a first order within three months',
  },
  'lifecycle.metric.second-order': {
    zh: '首单后 60 天内再次下单',
    en: 'ordered again within 60 days of the first order',
  },
  'lifecycle.metric.kept': {
    zh: '三个月前活跃，之后又下过单',
    en: 'active three months ago, ordered since',
  },
  'lifecycle.metric.returned': {
    zh: '三个月前是潜力，之后又下过单',
    en: 'potential three months ago, ordered since',
  },
  'lifecycle.metric.won-back': {
    zh: '三个月前沉睡，之后又下过单（召回）',
    en: 'dormant three months ago, ordered since (won back)',
  },
  'lifecycle.metric.reactivated': {
    zh: '三个月前已流失，之后又下过单（重新激活）',
    en: 'lost three months ago, ordered since (reactivated)',
  },
  'lifecycle.no-quarter': {
    zh: '订单不足三个月，还看不出客户在各阶段之间怎样移动。',
    en: 'The orders reach back less than three months, so moves between stages cannot be told yet.',
  },
  'lifecycle.no-list': {
    zh: '没有客户表，所以只认识下过单的客户，潜在客户和他们的首单比例看不出来。加一张客户名单即可。',
    en: 'Without a customers sheet only those who ordered are known, so prospects and their first orders cannot be told. Add a list of customers.',
  },
  'lifecycle.unstaged': {
    zh: '有 {n:count} 位客户的订单没有日期，没有放进任何阶段。',
    en: '{n:count} {n|customer|customers} whose orders have no date {n|stands|stand} in no stage.',
  },

  'report.lifecycle.title': { zh: '客户生命周期与留存', en: 'Lifecycle and retention' },
  'report.lifecycle.lead': {
    zh: '{n:count} 位客户：新客和活跃占 {active:percent}，沉睡和流失占 {away:percent}。',
    en: '{n:count} {n|customer|customers}: {active:percent} new or active, {away:percent} dormant or lost.',
  },
  'report.lifecycle.lead-second': {
    zh: '首单后 60 天内再次下单的占 {second:percent}（n = {n:count}）。',
    en: ' {second:percent} ordered again within 60 days of their first order (n = {n:count}).',
  },
  'report.lifecycle.lead-few': {
    zh: '首单满 60 天的客户太少（n = {n:count}），看不出多少人会再次下单。',
    en: ' Too few had their first order 60 days ago (n = {n:count}) to tell how many order again.',
  },
  'report.lifecycle.lead-repeat': {
    zh: '两次下单间隔的中位数是 {median} 天；四分之三的再次下单发生在 {q3} 天内（{intervals:count} 个间隔，{customers:count} 位客户）。超过 {q3} 天没有下单，就值得提醒。',
    en: ' Half of all repeat orders come within {median} days, three quarters within {q3} ({intervals:count} intervals of {customers:count} customers). After {q3} days without an order a reminder is due.',
  },
  'report.lifecycle.stage': { zh: '阶段', en: 'Stage' },
  'report.lifecycle.customers': { zh: '客户数 n', en: 'Customers n' },
  'report.lifecycle.share': { zh: '占比', en: 'Share' },
  'report.lifecycle.earlier': { zh: '三个月前 n', en: 'Three months ago n' },
  'report.lifecycle.change': { zh: '增减', en: 'Change' },
  'report.lifecycle.revenue-share': { zh: '近 90 天\n销售额占比', en: 'Share of revenue, 90 days' },
  'report.lifecycle.orders': { zh: '近 90 天\n人均订单', en: 'Orders per customer, 90 days' },
  'report.lifecycle.success': { zh: '成效', en: 'Success' },
  'report.lifecycle.success-n': { zh: '成效 n', en: 'Success n' },
  'report.lifecycle.success-metric': { zh: '成效指标', en: 'What success means' },
  'report.lifecycle.total': { zh: '合计', en: 'Total' },
  'report.lifecycle.movement-title': {
    zh: '三个月前（{earlier:date}，行）到现在（{asOf:date}，列）：客户怎样移动',
    en: 'From three months ago ({earlier:date}, rows) to now ({asOf:date}, columns)',
  },
  'report.lifecycle.from': { zh: '三个月前', en: 'Three months ago' },
  'report.lifecycle.cohorts-title': {
    zh: '按首单月份的留存：首单之后第几个月又下过单的占比',
    en: 'Retention by month of first order: share who ordered again so many months later',
  },
  'report.lifecycle.cohort': { zh: '首单月份', en: 'First order' },
  'report.lifecycle.month': { zh: '第 {month} 月', en: 'Month {month}' },
  'report.lifecycle.average': { zh: '加权平均', en: 'Weighted average' },
  'report.lifecycle.average-n': { zh: '依据的客户数', en: 'Customers behind it' },
  'report.lifecycle.curve': {
    zh: '留存曲线（加权平均）',
    en: 'Retention curve (weighted average)',
  },
  'report.lifecycle.curve-month': { zh: '首单之后', en: 'After the first order' },
  'report.lifecycle.curve-share': { zh: '当月又下单', en: 'Ordered that month' },
  'report.lifecycle.second-title': {
    zh: '首单之后多久再次下单（Kaplan–Meier，还没到时间的客户不算作流失）',
    en: 'How soon after the first order the next comes (Kaplan–Meier: who still has time is not counted as gone)',
  },
  'report.lifecycle.within': { zh: '首单之后', en: 'Within' },
  'report.lifecycle.days': { zh: '{n} 天内', en: '{n} days' },
  'report.lifecycle.again': { zh: '再次下单', en: 'Ordered again' },
  'report.lifecycle.at-risk': { zh: '仍在观察 n', en: 'Still watched n' },
  'report.lifecycle.what-to-do': { zh: '可以做的', en: 'What to do' },
  'report.lifecycle.definition': {
    zh: '阶段规则与分群方案「生命周期」相同，截至 {asOf}。「三个月前」是三个月前的同一天，标签的变化也从那天算起；「近 90 天」从截至日往前数，所以两者可能差一两天。同一天的多笔订单算一次下单。留存按自然月，还没过完的月份留空，不算 0；月份越往后，依据的客户越少、越早；数据里最早的月份可能含更早就来过的客户。',
    en: 'Stages follow the preset “lifecycle”, as of {asOf}. Three months ago is the same day three months earlier, from which changes of tags are told too; the last 90 days are counted back from the as-of day, so the two may begin a day or two apart. Orders of one day count as one. Retention is by calendar month; a month that is not over stays empty, never 0; later months rest on fewer and earlier customers. The earliest months may hold customers who had come before the data begins.',
  },
  'report.lifecycle.change-note': {
    zh: '移动和成效说的是发生了什么，不说明是哪次活动带来的。',
    en: 'Moves and success say what happened, not which campaign brought it about.',
  },
});
