import { defineMessages } from '../define.ts';

export const analysisMessages = defineMessages({
  'analysis.no-tables': {
    zh: '文件里没有找到表格：需要一行列名，下面是数据。请检查工作表是否为空，或者把列名放在数据上方。',
    en: 'No table was found in the file. It needs one row of column names with data below. Check that the sheet is not empty, or put the column names above the data.',
    pane: {
      zh: '工作簿里没有找到表格：需要一行列名，下面是数据。请检查工作表是否为空，或者把列名放在数据上方。',
      en: 'No table was found in the workbook. It needs one row of column names with data below. Check that the sheets are not empty, or put the column names above the data.',
    },
  },
  'analysis.header-only': {
    zh: '「{sheets}」只有列名，没有数据行。请确认数据在列名下方，并且已经保存。',
    en: '“{sheets}” has column names but no rows of data. Check that the data stands below the names, and that the file was saved.',
    pane: {
      zh: '「{sheets}」只有列名，没有数据行。请把数据放在列名下方。',
      en: '“{sheets}” has column names but no rows of data. Put the data below the names.',
    },
  },
  'analysis.nothing-to-do': {
    zh: '在「{sheets}」中没有认出订单、触达、客户资料、反馈、转化阶段或目标表，没有能分析的内容。用 inspect 查看每一列被认成什么，再用 --role "工作表.列名=角色" 指定。',
    en: 'No orders, touches, customer data, feedback, conversion stages or targets were recognised in “{sheets}”, so there is nothing to analyse. Run inspect to see what each column was taken for, then say it with --role "Sheet.Column=role".',
    pane: {
      zh: '在「{sheets}」中没有认出订单、触达、客户资料、反馈、转化阶段或目标表，没有能分析的内容。请在「数据」页给各列选择角色。',
      en: 'No orders, touches, customer data, feedback, conversion stages or targets were recognised in “{sheets}”, so there is nothing to analyse. Choose what each column is on the Data screen.',
    },
  },
  'analysis.own-result': {
    zh: '这是上一次的分析结果，里面没有原始数据。请给原来的数据文件；要用这里改过的设置，请加上 --settings 和这个结果文件。',
    en: 'This is the result of an earlier analysis; it holds no data to analyse. Give the original file, and to use the settings edited here, add --settings with this result.',
    pane: {
      zh: '工作簿里只有上一次的分析结果，没有原始数据。请打开有原始数据的工作簿。',
      en: 'This workbook holds only the results of an earlier analysis. Open the one with your data.',
    },
  },
  'analysis.segments-no-orders': {
    zh: '没有订单表，所以不做客户分群和 RFM。需要一张有客户、日期和金额的订单表。',
    en: 'There is no order sheet, so there are no segments and no RFM. They need orders with a customer, a date and an amount.',
  },
  'analysis.segments-typed': {
    zh: '占比取自手填的分群表。要按订单重新计算人数和占比，还需要一张有客户、日期和金额的订单表。',
    en: 'The shares are those typed in the segment table. To count customers, orders with a customer, a date and an amount are needed too.',
  },
  'analysis.segments-no-customer': {
    zh: '订单表「{sheet}」没有客户列，分不出谁买了几次，所以不做客户分群、RFM、生命周期和画像。如果有客户编号，请加上这一列，或用 --role "{sheet}.列名=customer" 指定。',
    en: 'The order sheet “{sheet}” has no customer column, so nobody can tell who bought how often: no segments, RFM, lifecycle stages or portraits. Add a column with the customer, or name it with --role "{sheet}.Column=customer".',
    pane: {
      zh: '订单表「{sheet}」没有客户列，分不出谁买了几次，所以不做客户分群、RFM、生命周期和画像。如果有客户编号，请在「数据」页或「Lens 设置」表里把那一列的角色选为客户。',
      en: 'The order sheet “{sheet}” has no customer column, so nobody can tell who bought how often: no segments, RFM, lifecycle stages or portraits. If one of its columns is the customer, choose that role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'analysis.segments-no-date': {
    zh: '订单表「{sheet}」没有能读懂的日期，所以不做客户分群、RFM、生命周期和画像。请加上下单日期，或用 --role "{sheet}.列名=date" 指定。',
    en: 'The order sheet “{sheet}” has no date that can be read: no segments, RFM, lifecycle stages or portraits. Add the order date, or name it with --role "{sheet}.Column=date".',
    pane: {
      zh: '订单表「{sheet}」没有能读懂的日期，所以不做客户分群、RFM、生命周期和画像。请加上下单日期；已经有的话，请在「数据」页或「Lens 设置」表里把那一列的角色选为日期。',
      en: 'The order sheet “{sheet}” has no date that can be read: no segments, RFM, lifecycle stages or portraits. Add the order date; if it is there, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'analysis.segments-no-amount': {
    zh: '订单表「{sheet}」没有金额，也没有数量和单价，所以不做客户分群、RFM、生命周期和画像。请用 --role "{sheet}.列名=amount" 指定金额列。',
    en: 'The order sheet “{sheet}” has neither an amount nor quantity and unit price: no segments, RFM, lifecycle stages or portraits. Name the amount with --role "{sheet}.Column=amount".',
    pane: {
      zh: '订单表「{sheet}」没有金额，也没有数量和单价，所以不做客户分群、RFM、生命周期和画像。如果有金额列，请在「数据」页或「Lens 设置」表里把它的角色选为金额。',
      en: 'The order sheet “{sheet}” has neither an amount nor quantity and unit price: no segments, RFM, lifecycle stages or portraits. If one of its columns is the amount, choose that role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'analysis.segments-no-paid-orders': {
    zh: '没有一笔金额大于 0 的订单，所以不做客户分群、RFM、生命周期和画像。请检查金额列，或退款和重复的设置。',
    en: 'No order has an amount above 0, so there are no segments, RFM, lifecycle stages or portraits. Check the amount column, and the settings for refunds and duplicates.',
  },
  'analysis.all-after-as-of': {
    zh: '所有订单都晚于截至日 {asOf}，没有可以计入的订单。请把 --as-of（或「Lens 设置」里的截至日）改到数据的日期之后。',
    en: 'Every order is after the as-of date {asOf}, so none counts. Set --as-of (or the as-of date in Lens Settings) to a day after the data.',
    pane: {
      zh: '所有订单都晚于截至日 {asOf}，没有可以计入的订单。请在「分析」页把截至日改到数据的日期之后。',
      en: 'Every order is after the as-of date {asOf}, so none counts. Under Analyse, set it to a day after the data.',
    },
  },
  'analysis.orders-far-ahead': {
    zh: '有 {n:count} 笔订单（最晚 {last}）比其余订单（到 {rest} 为止）晚了 {days:count} 天，像是日期写错了。截至日随它们定在了最后，所有客户都会显得很久没有消费。请核对，或用 --as-of 指定截至日。',
    en: '{n:count} {n|order|orders} (up to {last}) {n|is|are} {days:count} days after all others, which end on {rest}: probably a slip in the date. The as-of date follows {n|it|them}, so every customer looks long gone. Check, or set --as-of.',
    pane: {
      zh: '有 {n:count} 笔订单（最晚 {last}）比其余订单（到 {rest} 为止）晚了 {days:count} 天，像是日期写错了。截至日随它们定在了最后，所有客户都会显得很久没有消费。请核对这些日期，或在「分析」页填写截至日。',
      en: '{n:count} {n|order|orders} (up to {last}) {n|is|are} {days:count} days after all others, which end on {rest}: probably a slip in the date. The as-of date follows {n|it|them}, so every customer looks long gone. Check {n|it|them}, or enter the as-of date under Analyse.',
    },
  },
  'analysis.path-steps-found': {
    zh: '路径步骤是按事件名认出的：{steps}。没有用到的事件：{unused}。要换步骤，请用 --steps "步骤1>步骤2>步骤3"。',
    en: 'The steps of the path were told from the event names: {steps}. Events not used: {unused}. To choose others: --steps "first>second>third".',
    pane: {
      zh: '路径步骤是按事件名认出的：{steps}。没有用到的事件：{unused}。要换步骤，请在「设置」页或「Lens 设置」表里写。',
      en: 'The steps of the path were told from the event names: {steps}. Events not used: {unused}. To choose others, enter them under Settings or on the sheet Lens Settings.',
    },
  },
  'analysis.path-no-events': {
    zh: '没有触达或行为记录，也没有转化阶段表，所以没有转化路径。需要一张有客户、事件和时间的表，或有阶段、触达人数和转化人数的表。',
    en: 'There are no touches or events and no stage table, so there is no conversion path. It needs a sheet with customer, event and time, or one with stage, reached and converted.',
  },
  'analysis.path-no-steps': {
    zh: '有行为记录，但认不出转化步骤。请用 --steps "步骤1>步骤2>步骤3" 指定，事件名有：{events}。',
    en: 'There are events, but their order as steps is not clear. Name them with --steps "first>second>third"; the events are: {events}.',
    pane: {
      zh: '有行为记录，但认不出转化步骤。请在「设置」页或「Lens 设置」表里按先后写出步骤，事件名有：{events}。',
      en: 'There are events, but their order as steps is not clear. Enter the steps in order under Settings or on the sheet Lens Settings; the events are: {events}.',
    },
  },
  'analysis.path-period-empty': {
    zh: '活动期间 {from} 至 {to} 内没有触达记录，转化路径按全部日期计算。',
    en: 'There are no touches from {from} to {to}, so the path covers all dates.',
  },
  'analysis.path-typed-unused': {
    zh: '同时有行为记录和手填的转化阶段表，转化路径按行为记录计算，手填的表没有使用。',
    en: 'There are events and a typed stage table; the path is counted from the events, the typed table is not used.',
  },
  'analysis.evaluation-no-campaign': {
    zh: '没有活动日期，所以不能比较活动前后。请指定活动日期（如 --campaign 2026-06-01..2026-06-18），或填在「Lens 设置」里。',
    en: 'No campaign dates are known, so before and after cannot be compared. Give them (--campaign 2026-06-01..2026-06-18, say), or fill them in on the Lens Settings sheet.',
    pane: {
      zh: '没有活动日期，所以不能比较活动前后。请在「分析」页填写活动的第一天和最后一天。',
      en: 'No campaign dates are known, so before and after cannot be compared. Enter the campaign’s first and last day under Analyse.',
    },
  },
  'analysis.evaluation-typed-used': {
    zh: '效果评估用的是表里手填的活动前后数值，没有按活动日期从订单和触达计算。要按数据计算，请删去手填的活动前、活动后两列，只留目标值。',
    en: 'The evaluation shows the before and after figures typed in the table, not figures measured from orders and touches. To have them measured, remove the typed before and after columns and keep the targets.',
  },
  'analysis.evaluation-no-data': {
    zh: '{from} 至 {to} 没有订单、触达或反馈，所以不能评估活动效果。请检查活动日期。',
    en: 'There are no orders, touches or feedback from {from} to {to}, so the campaign cannot be evaluated. Check the campaign dates.',
    pane: {
      zh: '{from} 至 {to} 没有订单、触达或反馈，所以不能评估活动效果。请在「分析」页检查活动日期。',
      en: 'There are no orders, touches or feedback from {from} to {to}, so the campaign cannot be evaluated. Check the campaign dates under Analyse.',
    },
  },
  'analysis.before-no-data': {
    zh: '活动前的时期 {from} 至 {to} 早于数据的第一天 {first}，活动前数值不完整，不宜比较。',
    en: 'The period before, {from} to {to}, starts before the data does ({first}); its figures are incomplete and should not be compared.',
  },
  'analysis.campaign-not-over': {
    zh: '数据只到 {last}，活动期间 {from} 至 {to} 还没有走完，活动期数值不完整。',
    en: 'The data ends on {last}, before the campaign ({from} to {to}) does; its figures are incomplete.',
  },
  'analysis.as-of-default': {
    zh: '截至日取最后一笔订单的次日 {asOf}；可用 --as-of 指定。',
    en: 'The as-of date is {asOf}, the day after the last order; --as-of sets another.',
    pane: {
      zh: '截至日取最后一笔订单的次日 {asOf}；可以在「分析」页改。',
      en: 'The as-of date is {asOf}, the day after the last order; you can change it under Analyse.',
    },
  },
});
