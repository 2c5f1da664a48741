import { defineMessages } from '../define.ts';

/** How good the data is: tests, dimensions and why something cannot be judged. */
export const qualityMessages = defineMessages({
  'quality.nothing': {
    zh: '没有可以评估质量的数据表。',
    en: 'There is no sheet of data whose quality could be judged.',
  },
  'quality.dimension.accuracy': { zh: '准确性', en: 'Accuracy' },
  'quality.dimension.completeness': { zh: '完整性', en: 'Completeness' },
  'quality.dimension.consistency': { zh: '一致性', en: 'Consistency' },
  'quality.dimension.timeliness': { zh: '时效性', en: 'Timeliness' },
  'quality.dimension.usefulness': { zh: '可用性', en: 'Usefulness' },
  'quality.meaning.accuracy': {
    zh: '格式、取值范围、校验位、写法统一',
    en: 'format, range, check digit, one spelling',
  },
  'quality.meaning.completeness': {
    zh: '有没有填；同一行合不合逻辑；重复表达的内容对不对得上（取平均）',
    en: 'filled; logical within a row; what is said twice agrees (mean of the parts)',
  },
  'quality.meaning.consistency': {
    zh: '不同来源对同一客户的说法是否一致',
    en: 'sources say the same of the same customer',
  },
  'quality.meaning.timeliness': {
    zh: '记录覆盖了多少天需要的日期',
    en: 'how many of the days that are needed the records reach',
  },
  'quality.meaning.usefulness': {
    zh: '单元格里有值，并且有指标用到',
    en: 'cells that are filled and used by a metric',
  },

  'quality.check.format': {
    zh: '值的格式符合列的角色',
    en: 'Values have the form of their column',
  },
  'quality.check.filled': {
    zh: '有指标用到的列都填了值',
    en: 'Columns that a metric uses are filled',
  },
  'quality.check.used': { zh: '有值并且有指标用到', en: 'Filled and used by a metric' },
  'quality.check.age': { zh: '年龄在 0–120 岁之间', en: 'Age from 0 to 120' },
  'quality.check.birth': {
    zh: '出生日期不晚于最后一条记录，也不早于 120 年前',
    en: 'Birth date before the last record, and not 120 years ago',
  },
  'quality.check.rate': { zh: '比率在 0–100% 之间', en: 'Rate from 0 to 100%' },
  'quality.check.not-negative': { zh: '不是负数', en: 'Not negative' },
  'quality.check.count': { zh: '是不小于 0 的整数', en: 'A whole number, not negative' },
  'quality.check.score': {
    zh: '评分没有超出这一列的分制（5、10 或 100 分）',
    en: 'Score within the scale of its column (5, 10 or 100)',
  },
  'quality.check.card': {
    zh: '卡号校验位正确（Luhn）',
    en: 'Card number with a correct check digit (Luhn)',
  },
  'quality.check.barcode': {
    zh: '条码校验位正确（GS1）',
    en: 'Bar code with a correct check digit (GS1)',
  },
  'quality.check.citizen-id': {
    zh: '身份证号校验位正确（GB 11643）',
    en: 'Citizen number with a correct check character (GB 11643)',
  },
  'quality.check.spelling': {
    zh: '同一个词只有一种写法（大小写、空格）',
    en: 'A word is spelled in one way (case, blanks)',
  },
  'quality.check.order-amount': { zh: '有订单号就有金额', en: 'An order has an amount' },
  'quality.check.order-date': { zh: '有订单号就有日期', en: 'An order has a date' },
  'quality.check.payment-time': { zh: '付款不早于下单', en: 'Paid no earlier than ordered' },
  'quality.check.refund': { zh: '退款不超过订单金额', en: 'Refund no larger than the amount' },
  'quality.check.quantity-sign': {
    zh: '金额为正时数量不为负',
    en: 'No negative quantity with a positive amount',
  },
  'quality.check.converted': { zh: '转化人数不超过触达人数', en: 'No more converted than reached' },
  'quality.check.redeemed': { zh: '核销数不超过发放数', en: 'No more redeemed than issued' },
  'quality.check.age-birth': { zh: '年龄与出生日期对得上', en: 'Age agrees with birth date' },
  'quality.check.total': { zh: '金额 = 单价 × 数量', en: 'Amount = unit price × quantity' },
  'quality.check.city': {
    zh: '城市所在地区与其他行一致',
    en: 'A city stands in the same region as elsewhere',
  },
  'quality.check.known-orders': {
    zh: '下单的客户在客户表里',
    en: 'Customers of orders stand in the customers sheet',
  },
  'quality.check.known-touches': {
    zh: '有触达或行为的客户在客户表里',
    en: 'Customers of touches stand in the customers sheet',
  },
  'quality.check.known-feedback': {
    zh: '有反馈的客户在客户表里',
    en: 'Customers who gave feedback stand in the customers sheet',
  },
  'quality.check.agree': {
    zh: '同一客户在各处的值相同',
    en: 'The same customer has the same value everywhere',
  },
  'quality.check.period': {
    zh: '记录覆盖需要的日期',
    en: 'Records reach the days that are needed',
  },

  'quality.reason.nothing-to-test': { zh: '没有可检查的值', en: 'nothing to test' },
  'quality.reason.one-source': {
    zh: '只有一个数据表，没有别的来源可以比对',
    en: 'there is one sheet only, nothing to compare it with',
  },
  'quality.reason.nothing-shared': {
    zh: '没有在两处出现、可以比对的客户信息',
    en: 'nothing about customers stands in two places',
  },
  'quality.reason.no-records': {
    zh: '不是按日期记录的数据表',
    en: 'not a sheet of dated records',
  },
  'quality.reason.no-dates': { zh: '没有可用的日期', en: 'no date to judge by' },
  'quality.reason.no-as-of': {
    zh: '截至日取自最新一条记录，所以看不出数据有多旧；请设置截至日或活动日期',
    en: 'the as-of day follows from the newest record, so its age cannot be told; set the as-of day or the campaign',
  },
  'quality.reason.as-of-unknown': {
    zh: '没有订单或触达可定截至日，所以看不出数据有多旧；请设置截至日或活动日期',
    en: 'there are no orders or touches to take the as-of day from, so the age cannot be told; set the as-of day or the campaign',
  },
  'quality.need': {
    zh: '时效性按需要的日期 {from} 至 {to} 计算。',
    en: 'Timeliness is judged against the days that are needed, {from} to {to}.',
  },

  'report.quality.lead': {
    zh: '质量分 {score:percent}，只说明用到的列填没填、格式对不对。最弱的是{dimension}（{share:percent}）：{what}，检查 {n:count} 项，{failed:count} 项不符{where}。{useful}',
    en: 'Quality score {score:percent}, which only says that the columns in use are filled and valid. Weakest: {dimension} ({share:percent}) – {what}: {failed:count} of {n:count} fail{where}.{useful}',
  },
  'report.quality.lead-good': {
    zh: '质量分 {score:percent}，只说明用到的列填没填、格式对不对。做过的检查全部通过。{useful}{open}',
    en: 'Quality score {score:percent}, which only says that the columns in use are filled and valid. Every test that could be made was passed.{useful}{open}',
  },
  'report.quality.lead-useful': {
    zh: '可用性只有 {share:percent}：其余单元格空着，或没有指标用到。',
    en: ' Usefulness is only {share:percent}: the other cells are empty or used by no metric.',
  },
  'report.quality.lead-open': {
    zh: '{dimensions}无法评估。',
    en: ' Not judged: {dimensions}.',
  },
  'report.quality.lead-cells': { zh: '（{cells}）', en: ' ({cells})' },
  'report.quality.history-title': { zh: '各次运行的质量', en: 'Quality from run to run' },
  'report.quality.history-first': {
    zh: '这是第一次记录。数据变化后，连同这份结果再分析一次，就能看到变化。',
    en: 'This is the first run recorded. Analyse again after the data has changed, with this result, to see the trend.',
  },
  'report.quality.history-no-worse': {
    zh: '共 {n:count} 次记录；和上一次相比，没有变差的分数。',
    en: '{n:count} {n|run|runs} recorded; no score is lower than in the one before.',
  },
  'report.quality.history-worse': {
    zh: '共 {n:count} 次记录；和上一次相比变差的有：{falls}。',
    en: '{n:count} {n|run|runs} recorded; lower than in the one before: {falls}.',
  },
  'report.quality.history-fall': {
    zh: '{what} {before:percent} → {now:percent}',
    en: '{what} {before:percent} → {now:percent}',
  },
  'report.quality.review-open': {
    zh: '共 {n:count} 个，未决定的 {open:count} 个按「目前处理」一栏处理。',
    en: '{n:count} in all; the {open:count} without a decision are treated as the column “For now” says.',
  },
  'report.quality.not-found': { zh: '这次没有找到', en: 'Not found this time' },
  'report.quality.filled-title': { zh: '按设置填补的缺失值', en: 'Missing values filled as set' },
  'report.quality.filled-value': { zh: '填入', en: 'Filled with' },
  'report.quality.filled-n': { zh: '个数', en: 'Cells' },
  'report.quality.dimension': { zh: '维度', en: 'Dimension' },
  'report.quality.tested': { zh: '检查数 n', en: 'Tested n' },
  'report.quality.failed': { zh: '不符', en: 'Failed' },
  'report.quality.worst': {
    zh: '主要问题或无法评估的原因',
    en: 'Largest problem, or why there is no score',
  },
  'report.quality.worst-check': {
    zh: '{where}：{what}（{failed:count}/{n:count}）',
    en: '{where}: {what} ({failed:count} of {n:count})',
  },
  'report.quality.worst-columns': { zh: '{sheet}「{columns}」', en: '{sheet}, “{columns}”' },
  'report.quality.dimensions-title': { zh: '五个维度', en: 'Five dimensions' },
  'report.quality.sheets-title': { zh: '各数据表', en: 'By sheet' },
  'report.quality.checks-title': { zh: '没有通过的检查', en: 'Tests with failures' },
  'report.quality.checks-note': {
    zh: '共做 {n:count} 项检查，{failed:count} 项有不符；按不符比例排序。',
    en: '{n:count} {n|test|tests} made, {failed:count} with failures; the largest share first.',
  },
  'report.quality.kind': { zh: '类别', en: 'Kind' },
  'report.quality.what': { zh: '检查内容', en: 'Test' },
  'report.quality.passed': { zh: '通过', en: 'Passed' },
  'report.quality.cells': { zh: '单元格（前几个）', en: 'Cells (the first)' },
  'report.quality.columns-title': { zh: '各列', en: 'By column' },
  'report.quality.newest': { zh: '最新日期', en: 'Newest date' },
  'report.quality.age': { zh: '距截至日天数', en: 'Days before as-of' },
  'report.quality.dimension-definition': {
    zh: '每个维度的分数 = 通过 ÷ 检查数；完整性是三部分的平均。无法评估的维度留空，并写明原因。质量分是用到的列「有值 × 格式有效」的平均（按行数加权），不是五个维度的平均。',
    en: 'A dimension’s score = passed / tested; completeness is the mean of its three parts. What cannot be judged stays empty, with the reason. The quality score is the mean of filled × valid over the columns in use, weighted by rows; it is no mean of the five.',
  },
});
