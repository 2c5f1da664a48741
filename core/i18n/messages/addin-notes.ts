import { defineMessages } from '../define.ts';

/**
 * Notes and errors that name an option of the command line, said for the pane: where to click instead.
 * `addin.views.` and the code; the pane says these where there is one.
 */
export const addinNoteMessages = defineMessages({
  'addin.views.analysis.nothing-to-do': {
    zh: '在「{sheets}」中没有认出订单、触达、转化阶段或目标表，没有能分析的内容。请在「数据」里给各列指定角色。',
    en: 'No orders, touches, conversion stages or targets were recognised in “{sheets}”, so there is nothing to analyse. Say what the columns are under Data.',
  },
  'addin.views.analysis.own-result': {
    zh: '工作簿里只有上一次的分析结果，没有原始数据。请打开有原始数据的工作簿。',
    en: 'The workbook holds only the result of an earlier analysis. Open the one with your data.',
  },
  'addin.views.analysis.segments-no-customer': {
    zh: '订单表「{sheet}」没有客户列，分不出谁买了几次，所以不做客户分群和 RFM。如果有客户编号，请在「数据」里指定。',
    en: 'The order sheet “{sheet}” has no customer column, so nobody can tell who bought how often: no segments and no RFM. If there is one, say so under Data.',
  },
  'addin.views.analysis.segments-no-date': {
    zh: '订单表「{sheet}」没有能读懂的日期，所以不做客户分群和 RFM。请在「数据」里指定下单日期。',
    en: 'The order sheet “{sheet}” has no date that can be read: no segments and no RFM. Choose the order date under Data.',
  },
  'addin.views.analysis.segments-no-amount': {
    zh: '订单表「{sheet}」没有金额，也没有数量和单价，所以不做客户分群和 RFM。请在「数据」里指定金额列。',
    en: 'The order sheet “{sheet}” has neither an amount nor quantity and unit price: no segments and no RFM. Choose the amount under Data.',
  },
  'addin.views.analysis.all-after-as-of': {
    zh: '所有订单都晚于截至日 {asOf}，没有可以计入的订单。请把截至日改到数据的日期之后。',
    en: 'Every order is after the as-of date {asOf}, so none counts. Set it to a day after the data.',
  },
  'addin.views.analysis.orders-far-ahead': {
    zh: '有 {n:count} 笔订单（最晚 {last}）比其余订单（到 {rest} 为止）晚了 {days:count} 天，像是日期写错了。截至日随它们定在了最后，所有客户都会显得很久没有消费。请核对，或指定截至日。',
    en: '{n:count} {n|order|orders} (up to {last}) {n|is|are} {days:count} days after all others, which end on {rest}: probably a slip in the date. The as-of date follows {n|it|them}, so every customer looks long gone. Check, or set the as-of date.',
  },
  'addin.views.analysis.path-steps-found': {
    zh: '路径步骤是按事件名认出的：{steps}。没有用到的事件：{unused}。可以在「设置」里换步骤。',
    en: 'The steps of the path were told from the event names: {steps}. Events not used: {unused}. Choose others under Settings.',
  },
  'addin.views.analysis.path-no-steps': {
    zh: '有行为记录，但认不出转化步骤。请在「设置」里按顺序写出步骤，事件名有：{events}。',
    en: 'There are events, but their order as steps is not clear. Name the steps under Settings; the events are: {events}.',
  },
  'addin.views.analysis.evaluation-no-campaign': {
    zh: '没有活动日期，所以不能比较活动前后。请在「分析」里填上活动第一天和最后一天。',
    en: 'No campaign dates are known, so before and after cannot be compared. Enter the first and last day under Analyse.',
  },
  'addin.views.analysis.as-of-default': {
    zh: '截至日取最后一笔订单的次日 {asOf}。',
    en: 'The as-of date is {asOf}, the day after the last order.',
  },
  'addin.views.clean.no-amount-column': {
    zh: '「{sheet}」没有金额列，也没有「数量 × 单价」可算，因此没有订单金额。请在「数据」里指定金额列。',
    en: 'Sheet “{sheet}” has no amount column, nor quantity and unit price to make one from, so its orders have no money. Choose the amount under Data.',
  },
  'addin.views.clean.no-date-column': {
    zh: '「{sheet}」没有日期列：无法计算最近一次消费，也无法按时间比较。请在「数据」里指定日期列。',
    en: 'Sheet “{sheet}” has no date column: recency and comparisons over time cannot be made. Choose the date under Data.',
  },
  'addin.views.clean.duplicate-lines-dropped': {
    zh: '「{sheet}」有 {n:count} 行与前面某行完全相同，已去除，涉及金额 {amount:money}。同一订单买两件同样的商品也会这样；若不是重复，请在「设置」里选保留。',
    en: 'Sheet “{sheet}”: {n:count} {n|row equals|rows equal} an earlier one in every column and {n|was|were} dropped, {amount:money} of money. Two equal pieces in one order look the same: if they are no mistakes, choose to keep them under Settings.',
  },
  'addin.views.clean.events-no-customer': {
    zh: '「{sheet}」没有客户列，无法计算转化路径。请在「数据」里指定客户列。',
    en: 'Sheet “{sheet}” has no customer column, so no path can be counted. Choose it under Data.',
  },
  'addin.views.clean.events-no-time': {
    zh: '「{sheet}」没有时间列，无法计算转化路径。请在「数据」里指定时间列。',
    en: 'Sheet “{sheet}” has no time column, so no path can be counted. Choose it under Data.',
  },
  'addin.views.funnel.no-channel-column': {
    zh: '触达记录没有渠道列，不能按渠道拆分。如果有，请在「数据」里指定。',
    en: 'The events have no channel column, so there is no breakdown by channel. If there is one, choose it under Data.',
  },
  'addin.views.roles.unknown-sheet': {
    zh: '没认出工作表「{sheet}」的用途，没有使用它。如果是订单表，请在「数据」里指定各列。',
    en: 'What “{sheet}” is for was not recognised, so it was not used. If it holds orders, say what its columns are under Data.',
  },
  'addin.views.roles.two-amounts': {
    zh: '工作表「{sheet}」有两列金额，以「{column}」为准；要改用「{other}」，请在「数据」里改。',
    en: '“{sheet}” has two columns of money; “{column}” counts. To use “{other}” instead, change it under Data.',
  },

  'addin.views.problem.analysis': { zh: '还没有可分析的数据', en: 'Nothing to analyse yet' },
  'addin.views.problem.roles': { zh: '指定的列找不到了', en: 'A column was not found' },
  'addin.views.problem.segment': { zh: '有一条规则读不懂', en: 'A rule cannot be read' },
  'addin.views.problem.workbook': { zh: '文件读不了', en: 'The file cannot be read' },
  'addin.views.problem.settings': { zh: '有一项设置不能用', en: 'A setting does not work' },
  'addin.views.problem.funnel': { zh: '转化步骤对不上数据', en: 'The steps do not fit the data' },
  'addin.views.problem.unexpected': { zh: '分析没有完成', en: 'The analysis did not finish' },
  'addin.views.problem.unexpected-text': {
    zh: '中途出了意外的错误。',
    en: 'Something unexpected happened on the way.',
  },
  'addin.views.advice.analysis': {
    zh: '请确认第一行是列名，下面是数据；也可以插入示例数据看看。',
    en: 'Put column names in the first row with data below, or insert the sample to see how it works.',
  },
  'addin.views.advice.data': {
    zh: '请在「数据」里看一下各列的角色。',
    en: 'Look at the roles of the columns under Data.',
  },
  'addin.views.advice.roles': {
    zh: '列名或工作表可能改过。请在「数据」里重新指定这一列。',
    en: 'The column or sheet may have been renamed. Choose its role again under Data.',
  },
  'addin.views.advice.segment': {
    zh: '请在「结果」的规则里改正，或还原方案自带的规则。',
    en: 'Correct it among the rules under Results, or restore the preset’s.',
  },
  'addin.views.advice.settings': {
    zh: '请在「设置」或「分析」里改正。',
    en: 'Correct it under Settings or Analyse.',
  },
  'addin.views.advice.workbook': {
    zh: '请在 Excel 里打开这个文件，另存为 .xlsx 再试。',
    en: 'Open the file in Excel, save it as .xlsx and try again.',
  },
  'addin.views.advice.again': {
    zh: '请再试一次；还是不行，请把下面的详情发给支持人员。',
    en: 'Try again; if it happens again, send the details below to support.',
  },
  'addin.views.safe': {
    zh: '您的工作表没有被改动。',
    en: 'Your sheets are unchanged.',
  },
  'addin.views.no-analysis': {
    zh: '还没有分析结果，请先分析。',
    en: 'There is no analysis yet; run one first.',
  },
  'addin.views.no-block': {
    zh: '要写入的内容已经过时，请重新写入。',
    en: 'What was to be written is out of date; write again.',
  },
});
