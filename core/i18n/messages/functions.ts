import { defineMessages } from '../define.ts';

/** Names, descriptions and errors of the custom functions. */
export const functionsMessages = defineMessages({
  'functions.name': { zh: '自定义函数', en: 'Custom functions' },

  'functions.head.customer': { zh: '客户', en: 'Customer' },
  'functions.head.recency': { zh: '最近消费天数', en: 'Days since last order' },
  'functions.head.frequency': { zh: '订单数', en: 'Orders' },
  'functions.head.monetary': { zh: '消费金额', en: 'Money spent' },
  'functions.head.r': { zh: 'R 分', en: 'R' },
  'functions.head.f': { zh: 'F 分', en: 'F' },
  'functions.head.m': { zh: 'M 分', en: 'M' },
  'functions.head.z': { zh: 'z 值', en: 'z' },
  'functions.head.p': { zh: 'p 值', en: 'p-value' },
  'functions.head.difference': { zh: '差值', en: 'Difference' },
  'functions.head.low': { zh: '95% 区间下限', en: '95% interval, low' },
  'functions.head.high': { zh: '95% 区间上限', en: '95% interval, high' },
  'functions.head.test': { zh: '检验方法', en: 'Test' },
  'functions.head.step': { zh: '转化阶段', en: 'Step' },
  'functions.head.reached': { zh: '到达人数', en: 'Reached' },
  'functions.head.step-rate': { zh: '阶段转化率', en: 'Of step before' },
  'functions.head.rate': { zh: '总转化率', en: 'Of first step' },
  'functions.test.z': { zh: '两比例 z 检验', en: 'two-proportion z' },
  'functions.test.fisher': {
    zh: 'Fisher 精确检验（样本太少，不用 z）',
    en: 'Fisher exact (too few for z)',
  },

  'functions.rfm': {
    zh: '每位客户的最近消费天数、订单数、消费金额和 RFM 分（1–5，5 最好），返回一张表。',
    en: 'Recency, frequency, money and RFM scores (1–5, 5 is best) of every customer, as a table.',
  },
  'functions.rfm.customers': { zh: '每行订单的客户。', en: 'Customer of each order row.' },
  'functions.rfm.dates': { zh: '每行订单的日期。', en: 'Date of each order row.' },
  'functions.rfm.amounts': { zh: '每行订单的金额。', en: 'Money of each order row.' },
  'functions.rfm.asOf': {
    zh: '截至日；不填为最后一笔订单的次日。',
    en: 'The as-of date; the day after the last order if left out.',
  },
  'functions.rfm.orders': {
    zh: '每行的订单号；不填则一行算一笔订单。',
    en: 'Order number of each row; without it every row is one order.',
  },
  'functions.segment': {
    zh: '按 RFM 分把客户归入十一类之一，例如重点客户、流失风险。',
    en: 'Segment of a customer by RFM scores, one of eleven such as Champions or At risk.',
  },
  'functions.segment.r': {
    zh: 'R 分 1–5，单个或一列。',
    en: 'Recency score 1–5, or a column of them.',
  },
  'functions.segment.f': {
    zh: 'F 分 1–5，单个或一列。',
    en: 'Frequency score 1–5, or a column of them.',
  },
  'functions.segment.m': {
    zh: 'M 分 1–5，单个或一列。',
    en: 'Money score 1–5, or a column of them.',
  },
  'functions.score': {
    zh: '一个数在一组数里按五等分得到的分（1–5），相同的数得分相同。',
    en: 'Score 1–5 of a value by the fifths of a range; equal values always score the same.',
  },
  'functions.score.value': { zh: '一个数，或一列数。', en: 'A number, or a column of them.' },
  'functions.score.range': {
    zh: '与之比较的全部数。',
    en: 'All the numbers it is compared with.',
  },
  'functions.score.lowIsBest': {
    zh: '越小越好时填 TRUE，例如最近消费天数。',
    en: 'TRUE where few is good, as for days since the last order.',
  },
  'functions.metric': {
    zh: '按统一口径计算一个指标，例如转化率、客单价；先各自求和再相除。',
    en: 'A metric by its one definition, such as conversion_rate or aov; ranges are added up before dividing.',
  },
  'functions.metric.name': {
    zh: '指标名称，中英文均可。',
    en: 'Name of the metric, in English or Chinese.',
  },
  'functions.metric.values': {
    zh: '分子：转化人数、金额、评分、客户。',
    en: 'What stands above the line: converted, money, scores, customers.',
  },
  'functions.metric.per': {
    zh: '分母：触达人数、订单数、购买客户数。',
    en: 'What stands below the line: reached, orders, buyers.',
  },
  'functions.ztest': {
    zh: '比较两个比率：z 值、p 值、差值（第二组减第一组）和 95% 区间。',
    en: 'Compares two rates: z, p-value, difference (second − first) and its 95% interval.',
  },
  'functions.ztest.x1': {
    zh: '第一组转化的客户数。',
    en: 'Customers who converted in the first group.',
  },
  'functions.ztest.n1': { zh: '第一组的全部客户数。', en: 'All customers of the first group.' },
  'functions.ztest.x2': {
    zh: '第二组转化的客户数。',
    en: 'Customers who converted in the second group.',
  },
  'functions.ztest.n2': { zh: '第二组的全部客户数。', en: 'All customers of the second group.' },
  'functions.funnel': {
    zh: '路径每一步的客户数，每位客户只算一次，限定时间内完成。',
    en: 'Customers at each step of a path, counted once each, within a time window.',
  },
  'functions.funnel.users': { zh: '每行事件的客户。', en: 'Customer of each event row.' },
  'functions.funnel.events': { zh: '每行事件的名称。', en: 'Name of each event.' },
  'functions.funnel.times': { zh: '每行事件的时间。', en: 'Time of each event.' },
  'functions.funnel.steps': {
    zh: '依次作为步骤的事件：一个区域，或「触达>点击>下单」这样的文字。',
    en: 'Events that are the steps, in order: a range, or text such as sent>click>order.',
  },
  'functions.funnel.window': {
    zh: '走完全程的时限：天数，或 36小时、不限；不填为 7 天。',
    en: 'Time for the whole path: days, or text such as 36h or none; 7 days if left out.',
  },
  'functions.lift': {
    zh: '规则的提升度：两件事一起出现的次数是随机时的几倍，1 表示无关。',
    en: 'Lift of a rule: how much more often two things occur together than by chance; 1 is chance.',
  },
  'functions.lift.when': {
    zh: '含第一件事的订单：个数，或一列是/否。',
    en: 'Orders with the first thing: a count, or a yes/no column.',
  },
  'functions.lift.then': {
    zh: '含第二件事的订单：个数，或一列是/否。',
    en: 'Orders with the second thing: a count, or a yes/no column.',
  },
  'functions.lift.both': {
    zh: '两件事都有的订单数（给个数时填）。',
    en: 'Orders with both, where counts are given.',
  },
  'functions.lift.all': {
    zh: '全部订单数（给个数时填）。',
    en: 'All orders, where counts are given.',
  },

  'functions.parameter.customers': { zh: '客户', en: 'customers' },
  'functions.parameter.dates': { zh: '日期', en: 'dates' },
  'functions.parameter.amounts': { zh: '金额', en: 'amounts' },
  'functions.parameter.asOf': { zh: '截至日', en: 'asOf' },
  'functions.parameter.orders': { zh: '订单号', en: 'orders' },
  'functions.parameter.r': { zh: 'R分', en: 'r' },
  'functions.parameter.f': { zh: 'F分', en: 'f' },
  'functions.parameter.m': { zh: 'M分', en: 'm' },
  'functions.parameter.value': { zh: '数值', en: 'value' },
  'functions.parameter.range': { zh: '全部数值', en: 'range' },
  'functions.parameter.lowIsBest': { zh: '越小越好', en: 'lowIsBest' },
  'functions.parameter.name': { zh: '指标', en: 'name' },
  'functions.parameter.values': { zh: '分子', en: 'values' },
  'functions.parameter.per': { zh: '分母', en: 'per' },
  'functions.parameter.x1': { zh: '转化数1', en: 'x1' },
  'functions.parameter.n1': { zh: '总数1', en: 'n1' },
  'functions.parameter.x2': { zh: '转化数2', en: 'x2' },
  'functions.parameter.n2': { zh: '总数2', en: 'n2' },
  'functions.parameter.users': { zh: '客户', en: 'users' },
  'functions.parameter.events': { zh: '事件', en: 'events' },
  'functions.parameter.times': { zh: '时间', en: 'times' },
  'functions.parameter.steps': { zh: '步骤', en: 'steps' },
  'functions.parameter.window': { zh: '时限', en: 'window' },
  'functions.parameter.when': { zh: '前项', en: 'when' },
  'functions.parameter.then': { zh: '后项', en: 'then' },
  'functions.parameter.both': { zh: '同时', en: 'both' },
  'functions.parameter.all': { zh: '全部', en: 'all' },

  'functions.failed': {
    zh: '没有算出结果。请检查参数，再试一次。',
    en: 'This could not be computed. Check the arguments and try again.',
  },
  'functions.too-long': {
    zh: '区域有 {n:count} 个单元格，最多 {most:count} 个。请改用「分析」按钮。',
    en: 'The range has {n:count} cells; at most {most:count} fit. Use the Analyse button instead.',
  },
  'functions.different-lengths': {
    zh: '各区域的行数不同（{sizes}）。请选择同样多的行。',
    en: 'The ranges differ in length ({sizes}). Choose the same rows of each.',
  },
  'functions.no-rows': { zh: '区域里没有数据行。', en: 'The ranges hold no data rows.' },
  'functions.no-orders': {
    zh: '截至日之前没有金额大于 0 的订单。',
    en: 'There is no order with money above 0 up to the as-of date.',
  },
  'functions.no-numbers': {
    zh: '参数「{name}」里没有数字。',
    en: 'The argument “{name}” holds no number.',
  },
  'functions.not-numbers': {
    zh: '参数「{name}」里有 {n:count} 个单元格不是数字，第一个在第 {row} 行。',
    en: 'The argument “{name}” has {n:count} {n|cell that is|cells that are} not a number, the first in row {row}.',
  },
  'functions.not-dates': {
    zh: '参数「{name}」里有 {n:count} 个单元格读不出日期，第一个在第 {row} 行。请写成 2024-01-05 这样的日期。',
    en: 'The argument “{name}” has {n:count} {n|cell|cells} that cannot be read as a date, the first in row {row}. Write dates like 2024-01-05.',
  },
  'functions.not-yes-no': {
    zh: '参数「{name}」里有 {n:count} 个单元格不是 是/否，第一个在第 {row} 行。',
    en: 'The argument “{name}” has {n:count} {n|cell that is|cells that are} neither yes nor no, the first in row {row}.',
  },
  'functions.not-a-count': {
    zh: '参数「{name}」应是 0 或更大的整数。',
    en: 'The argument “{name}” must be a whole number, 0 or more.',
  },
  'functions.not-a-day': {
    zh: '参数「{name}」读不出日期。请写成 2024-01-05 这样的日期。',
    en: 'The argument “{name}” cannot be read as a date. Write it like 2024-01-05.',
  },
  'functions.not-a-window': {
    zh: '「{value}」不是时限。请填天数，或 36小时、不限。',
    en: '“{value}” is no time window. Give days, or text such as 36h or none.',
  },
  'functions.not-scores': {
    zh: '第 {row} 行不是 1–5 的分。LENS.RFM 会给出这些分；不要填天数或金额。',
    en: 'Row {row} holds no scores from 1 to 5. LENS.RFM gives them; days and money do not fit here.',
  },
  'functions.more-than-all': {
    zh: '「{part}」不能大于「{whole}」，「{whole}」至少为 1。',
    en: '“{part}” cannot exceed “{whole}”, and “{whole}” must be at least 1.',
  },
  'functions.metric-unknown': {
    zh: '没有名为「{name}」的指标。可用：{names}。',
    en: 'There is no metric called “{name}”. Known: {names}.',
  },
  'functions.metric-two': {
    zh: '「{name}」需要两个区域：{formula}。',
    en: '“{name}” needs two ranges: {formula}.',
  },
  'functions.metric-one': {
    zh: '「{name}」只需要一个区域：{formula}。',
    en: '“{name}” needs one range only: {formula}.',
  },
  'functions.metric-nothing': {
    zh: '「{name}」的分母是 0，算不出来：{formula}。',
    en: '“{name}” has nothing to divide by: {formula}.',
  },
  'functions.metric-above-one': {
    zh: '「{name}」的分子 {part} 不能大于分母 {whole}，也不能为负：{formula}。',
    en: '“{name}” cannot have {part} above the line and {whole} below: {formula}.',
  },
  'functions.lift-counts': {
    zh: '这几个数互相矛盾：同时出现的不能多于任一项，合计不能多于全部。',
    en: 'These counts contradict each other: both cannot exceed either, and together they cannot exceed all.',
  },
  'functions.lift-never': {
    zh: '其中一项从未出现，没有提升度。',
    en: 'One of the two never occurs, so there is no lift.',
  },
});
