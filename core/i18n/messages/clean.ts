import { defineMessages } from '../define.ts';

/** What a reader should know about cleaned sheets. */
export const cleanMessages = defineMessages({
  'clean.pending-formula': {
    zh: '公式没有计算结果，按缺失处理',
    en: 'Formula without a result, treated as missing',
  },
  'clean.totals-rows': {
    zh: '合计或小计行，不当作数据',
    en: 'Totals row, not taken as data',
  },
  'clean.fill-unused': {
    zh: '没有填补「{column}」：找不到这一列，或它是不能填补的编号、日期、同意/退订。',
    en: 'Nothing was filled in “{column}”: there is no such column, or it holds ids, dates, consent or opt-outs, which are never filled.',
  },
  'clean.rules-off': {
    zh: '按设置停用了 {n:count} 条清洗规则，见「Lens 设置」。',
    en: '{n:count} cleaning {n|rule is|rules are} switched off in Lens Settings.',
  },
  // Cells that could not be read, one note a column.
  'clean.numbers-unreadable': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个单元格不是数字，按缺失处理。请改成数字后重新分析。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|cell is|cells are} not a number and treated as missing. Put numbers there and run again.',
    pane: {
      zh: '「{sheet}」的「{column}」列有 {n:count} 个单元格不是数字，按缺失处理。请改成数字，再刷新。',
      en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|cell is|cells are} not a number and treated as missing. Put numbers there and refresh.',
    },
  },
  'clean.percents-in-money': {
    zh: '「{sheet}」的「{column}」列是金额，却有 {n:count} 个单元格写成百分比（如 12%），看不出是多少钱，按缺失处理。请改成金额；若这一列是折扣率，请给它另选角色。',
    en: 'Sheet “{sheet}”, column “{column}” holds money, but {n:count} {n|cell is a percentage|cells are percentages} (12%, say); no amount can be told from {n|it|them}, so {n|it is|they are} treated as missing. Write the amounts; if the column is a discount rate, give it another role.',
  },
  'clean.money-all-percents': {
    zh: '「{sheet}」的「{column}」列当作金额，但 {n:count} 个单元格（过半）是百分比，按数值读取（12% 即 0.12）。请核对：若只是单元格格式错了，改成数值格式即可；若这一列是比率，请给它另选角色。',
    en: 'Sheet “{sheet}”, column “{column}” was taken for money, but {n:count} of its cells, more than half, are percentages; they were read by their value (12% as 0.12). Check it: if only the number format is wrong, change it; if the column is a rate, give it another role.',
  },
  'clean.dates-unreadable': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个单元格不是日期，按缺失处理。请写成 2024-01-05 这样的日期。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|cell is|cells are} not a date and treated as missing. Write dates like 2024-01-05.',
  },
  'clean.dates-two-digit-year': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个日期只写了两位年份，无法确定，按缺失处理。请写出四位年份。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|date has|dates have} a two-digit year and cannot be told; treated as missing. Write the year with four digits.',
  },
  'clean.dates-no-year': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个日期没有年份，按缺失处理。请补上年份。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|date has|dates have} no year; treated as missing. Add the year.',
  },
  'clean.dates-order-unknown': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个日期（如 05/01/2024）分不清是日在前还是月在前，没有猜，按缺失处理。请写成 2024-01-05，或把该列设为 Excel 日期格式。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|date|dates} such as 05/01/2024 could be day first or month first. They were not guessed but treated as missing. Write 2024-01-05, or format the column as dates in Excel.',
  },
  'clean.dates-implausible': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个日期的年份不合常理，按缺失处理。请核对。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|date has|dates have} a year that makes no sense; treated as missing. Check them.',
  },
  'clean.scores-unreadable': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个单元格看不出分数，按缺失处理。可以写数字、5星或「非常满意」这样的五级用语。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|cell has|cells have} no readable score; treated as missing. Numbers, “5 stars” or words such as “very satisfied” work.',
  },
  'clean.pending-formulas': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个公式没有计算结果。请在 Excel 中打开、保存后再分析。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|formula has|formulas have} no result. Open the file in Excel, save it, and run again.',
    pane: {
      zh: '「{sheet}」的「{column}」列有 {n:count} 个公式没有计算结果。请按 F9 让 Excel 重新计算，再刷新。',
      en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|formula has|formulas have} no result. Press F9 so that Excel calculates, then refresh.',
    },
  },

  // How a column was read.
  'clean.date-epochs': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个 Unix 时间戳（1970 年起的秒数或毫秒数），已转为日期，按 UTC 时间。若店铺在别的时区，靠近零点的会差一天：可先在表里换算，例如北京时间 =单元格/86400+25569+8/24（毫秒再除以 1000）。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} Unix {n|time|times} (seconds or milliseconds since 1970) read as {n|a date|dates}, by the clock of UTC. In another time zone those near midnight fall on another day; convert them in the sheet first, for UTC+8 with =cell/86400+25569+8/24 (milliseconds divided by 1000).',
  },
  'clean.decimal-comma': {
    zh: '「{sheet}」的「{column}」列用逗号作小数点（12,5 即 12.5），已照此读取。',
    en: 'Sheet “{sheet}”, column “{column}” writes decimals with a comma (12,5 is 12.5) and was read that way.',
  },
  'clean.decimal-mixed': {
    zh: '「{sheet}」的「{column}」列里逗号和句点都用作小数点，1,234 这样的写法无法确定，没有猜，按缺失处理。请统一写法。',
    en: 'Sheet “{sheet}”, column “{column}” uses both comma and point for decimals, so a number like 1,234 cannot be told. It was not guessed but treated as missing. Use one way throughout.',
  },
  'clean.day-first': {
    zh: '「{sheet}」的「{column}」列按「日/月/年」读取（列中有只能这样读的日期）。',
    en: 'Sheet “{sheet}”, column “{column}” was read day first: it holds dates that fit no other way.',
  },
  'clean.month-first': {
    zh: '「{sheet}」的「{column}」列按「月/日/年」读取（列中有只能这样读的日期）。',
    en: 'Sheet “{sheet}”, column “{column}” was read month first: it holds dates that fit no other way.',
  },
  'clean.negative-quantity': {
    zh: '「{sheet}」有 {n:count} 行数量为负、金额却为正（合计 {amount:money}），按销售计入了。若是退货，请把金额写成负数，或加一列状态写「退款」。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} a negative quantity but positive money ({amount:money} in all) and {n|counts as a sale|count as sales}. If these are returns, write the money negative, or say so in a status column.',
  },
  'clean.several-currencies': {
    zh: '金额用了多种货币（{signs}），没有换算，直接相加了。请先换算成同一种货币再分析。',
    en: 'Money is written in several currencies ({signs}). They were added up without conversion: convert to one currency and run again.',
    pane: {
      zh: '金额用了多种货币（{signs}），没有换算，直接相加了。请先换算成同一种货币，再刷新。',
      en: 'Money is written in several currencies ({signs}). They were added up without conversion: convert to one currency and refresh.',
    },
  },
  'clean.bad-as-of': {
    zh: '截至日「{value}」不是日期。请写成 2024-06-30 这样。',
    en: 'The as-of date “{value}” is no date. Write it like 2024-06-30.',
  },

  // What a sheet lacks.
  'clean.no-rows': {
    zh: '「{sheet}」只有表头，没有数据行。',
    en: 'Sheet “{sheet}” has a header but no rows.',
  },
  'clean.no-rows-kept': {
    zh: '「{sheet}」没有一行可以计入订单。原因见清洗日志；常见原因是金额全为 0，或日期、金额列认错了。',
    en: 'No row of sheet “{sheet}” counts as an order. The cleaning log says why; often all amounts are 0, or the date or amount column was mistaken.',
  },
  'clean.no-amount-column': {
    zh: '「{sheet}」没有金额列，也没有「数量 × 单价」可算，因此没有订单金额。请指明金额列，例如 --role "{sheet}.列名=amount"。',
    en: 'Sheet “{sheet}” has no amount column, nor quantity and unit price to make one from, so its orders have no money. Name the column, e.g. --role "{sheet}.Column=amount".',
    pane: {
      zh: '「{sheet}」没有金额列，也没有「数量 × 单价」可算，因此没有订单金额。如果有金额列，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'Sheet “{sheet}” has no amount column, nor quantity and unit price to make one from, so its orders have no money. If it has one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'clean.amount-derived': {
    zh: '「{sheet}」没有金额列，金额按「{quantity}」×「{price}」计算。',
    en: 'Sheet “{sheet}” has no amount column; amounts are “{quantity}” × “{price}”.',
  },
  'clean.discount-not-subtracted': {
    zh: '「{sheet}」的「{column}」列（优惠）没有从金额中扣除，因为不知道单价是否已含优惠。如有实付金额列，请指明它。',
    en: 'Sheet “{sheet}”: the discount column “{column}” was not subtracted, as the unit price may have it in already. If there is a column of money paid, name that one.',
    pane: {
      zh: '「{sheet}」的「{column}」列（优惠）没有从金额中扣除，因为不知道单价是否已含优惠。如有实付金额列，请在「数据」页把它的角色选为金额。',
      en: 'Sheet “{sheet}”: the discount column “{column}” was not subtracted, as the unit price may have it in already. If there is a column of money paid, choose it as the amount on the Data screen.',
    },
  },
  'clean.no-customer-column': {
    zh: '「{sheet}」没有客户列：订单和金额照常统计，但无法按客户分群。',
    en: 'Sheet “{sheet}” has no customer column: orders and money are counted, but its customers cannot be segmented.',
  },
  'clean.no-order-column': {
    zh: '「{sheet}」没有订单号列，每一行算一笔订单。',
    en: 'Sheet “{sheet}” has no order number; every row counts as one order.',
  },
  'clean.no-date-column': {
    zh: '「{sheet}」没有日期列：无法计算最近一次消费，也无法按时间比较。请指明日期列，例如 --role "{sheet}.列名=date"。',
    en: 'Sheet “{sheet}” has no date column: recency and comparisons over time cannot be made. Name the column, e.g. --role "{sheet}.Column=date".',
    pane: {
      zh: '「{sheet}」没有日期列：无法计算最近一次消费，也无法按时间比较。如果有日期列，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'Sheet “{sheet}” has no date column: recency and comparisons over time cannot be made. If it has one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'clean.one-customer': {
    zh: '数据里只有一位客户，分群和占比没有意义。请核对客户列。',
    en: 'There is only one customer, so segments and shares mean nothing. Check the customer column.',
  },
  'clean.customers-without-key': {
    zh: '「{sheet}」没有客户编号列，无法与订单对应，未使用。',
    en: 'Sheet “{sheet}” has no customer key, cannot be matched with orders, and was not used.',
  },
  'clean.customers-blank-key': {
    zh: '「{sheet}」有 {n:count} 行没有客户编号，未使用。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} no customer key and {n|was|were} not used.',
  },
  'clean.customers-repeated': {
    zh: '「{sheet}」有 {n:count} 行的客户编号已在前面出现，已合并为同一位客户。',
    en: 'Sheet “{sheet}”: {n:count} {n|row repeats|rows repeat} a customer key; merged into one customer each.',
  },
  'clean.rows-joined': {
    zh: '「{sheet}」有 {n:count} 行按手机号、邮箱或会员号找到了客户。',
    en: 'Sheet “{sheet}”: {n:count} {n|row found its|rows found their} customer by phone, e-mail or member number.',
  },
  'clean.attribute-conflicts': {
    zh: '客户资料有 {n:count} 处前后不一致：各行都有更新日期的取最新，否则取出现最多的，再否则取先出现的。',
    en: 'Customer data disagree in {n:count} {n|place|places}: the newest counts where every row is dated, else what most rows say, else the first.',
  },
  'clean.not-contactable': {
    zh: '{n:count} 位客户不可触达（已退订、未同意，或没有同意记录）。',
    en: '{n:count} {n|customer|customers} may not be contacted: opted out, did not agree, or no consent on record.',
  },

  // Touches, feedback, and tables typed by hand.
  'clean.events-no-customer': {
    zh: '「{sheet}」没有客户列，无法计算转化路径。请指明客户列，例如 --role "{sheet}.列名=customer"。',
    en: 'Sheet “{sheet}” has no customer column, so no path can be counted. Name it, e.g. --role "{sheet}.Column=customer".',
    pane: {
      zh: '「{sheet}」没有客户列，无法计算转化路径。如果有，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'Sheet “{sheet}” has no customer column, so no path can be counted. If it has one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'clean.events-no-time': {
    zh: '「{sheet}」没有时间列，无法计算转化路径。请指明时间列，例如 --role "{sheet}.列名=event-time"。',
    en: 'Sheet “{sheet}” has no time column, so no path can be counted. Name it, e.g. --role "{sheet}.Column=event-time".',
    pane: {
      zh: '「{sheet}」没有时间列，无法计算转化路径。如果有，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'Sheet “{sheet}” has no time column, so no path can be counted. If it has one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'clean.events-named-after-sheet': {
    zh: '「{sheet}」没有行为名称列，每一行都算作名为「{sheet}」的行为。',
    en: 'Sheet “{sheet}” has no event column; every row counts as an event named “{sheet}”.',
  },
  'clean.events-set-aside': {
    zh: '「{sheet}」有 {n:count} 行不计入：缺客户 {customer:count} 行，缺时间 {time:count} 行，缺行为名称 {event:count} 行。',
    en: 'Sheet “{sheet}”: {n:count} {n|row is|rows are} left out: {customer:count} without customer, {time:count} without time, {event:count} without event.',
  },
  'clean.events-repeated': {
    zh: '「{sheet}」有 {n:count} 行与前面某行完全相同，按设置保留。',
    en: 'Sheet “{sheet}”: {n:count} {n|row equals|rows equal} an earlier one and {n|was|were} kept as set.',
  },
  'clean.events-repeated-dropped': {
    zh: '「{sheet}」有 {n:count} 行与前面某行完全相同，已去除。',
    en: 'Sheet “{sheet}”: {n:count} {n|row equals|rows equal} an earlier one and {n|was|were} dropped.',
  },
  'clean.feedback-empty': {
    zh: '「{sheet}」既没有评分列也没有评论列，未使用。',
    en: 'Sheet “{sheet}” has neither scores nor comments and was not used.',
  },
  'clean.scores-two-scales': {
    zh: '「{sheet}」的满意度混用了两种尺度：{small:count} 个不超过 5，{large:count} 个超过 10，平均分没有意义。请统一尺度。',
    en: 'Sheet “{sheet}” mixes two scales of satisfaction: {small:count} scores up to 5 and {large:count} above 10, so their mean says nothing. Use one scale.',
  },
  'clean.stages-no-stage': {
    zh: '「{sheet}」没有转化阶段列，未使用。',
    en: 'Sheet “{sheet}” has no stage column and was not used.',
  },
  'clean.targets-no-metric': {
    zh: '「{sheet}」没有指标列，未使用。',
    en: 'Sheet “{sheet}” has no metric column and was not used.',
  },
  'clean.segments-shares': {
    zh: '「{sheet}」各客群占比合计 {sum:percent}，不是 100%，请核对。',
    en: 'Sheet “{sheet}”: the shares add up to {sum:percent}, not to 100%; check them.',
  },
  'clean.segments-no-name': {
    zh: '「{sheet}」没有客群名称列，未使用。',
    en: 'Sheet “{sheet}” has no column of segment names and was not used.',
  },
});
