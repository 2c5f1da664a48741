import { defineMessages } from '../define.ts';

/** Rules of the log and of the review queue: why a cell reads differently, or why a row does not count. */
export const cleanRowsMessages = defineMessages({
  // Rules of the log: why a cell reads differently, or why a row does not count.
  'clean.number-text': {
    zh: '文本形式的数字转为数值',
    en: 'Number written as text, read as a number',
  },
  'clean.number-unreadable': { zh: '不是数字，按缺失处理', en: 'Not a number, treated as missing' },
  'clean.date-text': { zh: '日期统一为标准写法', en: 'Date put into the standard form' },
  'clean.date-serial': { zh: 'Excel 日期序号转为日期', en: 'Excel serial number read as a date' },
  'clean.date-epoch': {
    zh: 'Unix 时间戳转为日期（UTC）',
    en: 'Unix time read as a date (UTC)',
  },
  'clean.percent-in-money': {
    zh: '金额列里的百分比，按缺失处理',
    en: 'A percentage in a column of money, treated as missing',
  },
  'clean.date-zone': {
    zh: '去掉时区标记，保留所写的时刻',
    en: 'Time zone mark dropped, the time kept as written',
  },
  'clean.date-unreadable': { zh: '不是日期，按缺失处理', en: 'Not a date, treated as missing' },
  'clean.date-two-digit-year': {
    zh: '年份只有两位，无法确定，按缺失处理',
    en: 'Year has only two digits and cannot be told, treated as missing',
  },
  'clean.date-no-year': {
    zh: '日期没有年份，按缺失处理',
    en: 'Date without a year, treated as missing',
  },
  'clean.date-order-unknown': {
    zh: '分不清哪个是日、哪个是月，按缺失处理',
    en: 'Day and month cannot be told apart, treated as missing',
  },
  'clean.date-implausible': {
    zh: '年份不合常理，按缺失处理',
    en: 'Year makes no sense, treated as missing',
  },
  'clean.score-text': { zh: '满意度文字转为分数', en: 'Satisfaction in words, read as a score' },
  'clean.score-unreadable': {
    zh: '看不出分数，按缺失处理',
    en: 'No score in it, treated as missing',
  },
  'clean.yes-no-unreadable': {
    zh: '看不出是或否，按不可触达处理',
    en: 'Neither yes nor no, treated as “do not contact”',
  },
  'clean.error-cell': {
    zh: '单元格是错误值，按缺失处理',
    en: 'Cell holds an error, treated as missing',
  },
  'clean.missing-word': {
    zh: '表示「没有」的写法，按缺失处理',
    en: 'Word that means “no value”, treated as missing',
  },
  'clean.text': {
    zh: '去掉多余空格，全角统一为半角',
    en: 'Surplus spaces removed, full-width letters made plain',
  },
  'clean.key': { zh: '编号统一写法', en: 'Key put into one form' },
  'clean.gender': { zh: '性别统一写法', en: 'Gender put into one form' },
  'clean.filled-down': {
    zh: '空白处沿用上一行（合并单元格）',
    en: 'Blank filled from the row above (merged cell)',
  },
  'clean.unknown-word': { zh: '未知', en: 'Unknown' },
  'clean.filled': { zh: '缺失值按设置填补', en: 'Missing value filled as set' },
  'clean.review-excluded': {
    zh: '复核后剔除，整行不计入',
    en: 'Excluded after review, row left out',
  },
  'clean.review-corrected': { zh: '复核后更正金额', en: 'Amount corrected after review' },
  'clean.review-unmatched': {
    zh: '有 {n:count} 个复核决定在这次的数据里找不到对应的金额，已保留在「数据质量」表里。',
    en: '{n:count} {n|decision|decisions} of the review queue {n|fits|fit} no amount of this run; {n|it stays|they stay} in Data quality.',
  },
  'clean.filled-cells': {
    zh: '「{sheet}」的「{column}」有 {n:count} 个缺失值按设置填为「{value}」，逐个记在清洗日志里。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} missing {n|value was|values were} filled with “{value}” as set; each stands in the cleaning log.',
  },
  'clean.row-without-customer': {
    zh: '没有客户编号，整行不计入',
    en: 'Row without a customer, left out',
  },
  'clean.row-joined': {
    zh: '按手机号、邮箱或会员号归到这位客户',
    en: 'Row joined to this customer by phone, e-mail or member number',
  },
  'clean.row-duplicate': {
    zh: '与前面某行完全相同，整行不计入',
    en: 'Row equal to an earlier one, left out',
  },
  'clean.row-duplicate-form': {
    zh: '与前面某行相同，只是写法不同（如编号一处是文本、一处是数字），整行不计入',
    en: 'Row equal to an earlier one but for how a cell is written (an id as text, then as a number), left out',
  },
  'clean.row-refund': { zh: '退款或取消，整行不计入', en: 'Refunded or cancelled row, left out' },
  'clean.row-without-date': {
    zh: '没有可用的日期，整行不计入',
    en: 'Row without a usable date, left out',
  },
  'clean.row-without-amount': {
    zh: '没有可用的金额，整行不计入',
    en: 'Row without a usable amount, left out',
  },
  'clean.row-without-event': {
    zh: '没有行为名称，整行不计入',
    en: 'Row without an event, left out',
  },
  'clean.row-unpaid': { zh: '未付款，整行不计入', en: 'Never paid, row left out' },
  'clean.row-zero-amount': {
    zh: '金额为 0，待人工核对，暂不计入',
    en: 'Amount of 0, left out until someone has looked at it',
  },
  'clean.row-negative-amount': {
    zh: '负金额但没有退款标记，待人工核对，暂不计入',
    en: 'Negative amount without a refund mark, left out until someone has looked at it',
  },
  'clean.row-after-as-of': { zh: '晚于截至日，不计入', en: 'After the as-of date, left out' },

  // The review queue.
  'clean.review-zero': { zh: '金额为 0', en: 'Amount of 0' },
  'clean.review-negative': {
    zh: '负金额，没有退款标记',
    en: 'Negative amount without a refund mark',
  },
  'clean.review-repeated': {
    zh: '与前面某行相同，只是写法不同',
    en: 'Equal to an earlier row, written otherwise',
  },
  'clean.review-far-above': { zh: '订单金额远高于其他订单', en: 'Order far above the rest' },

  'clean.yes-no-cells-unreadable': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个单元格看不出是或否；为稳妥起见，这些客户按不可触达处理。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|cell says|cells say} neither yes nor no; to be safe, these customers are not to be contacted.',
  },
  'clean.error-cells': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个错误值（如 #N/A），按缺失处理。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|cell holds|cells hold} an error such as #N/A; treated as missing.',
  },
  'clean.date-zones': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个时间带时区标记；按所写的时刻计算，没有换算。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|time carries|times carry} a time zone; they count as written, without conversion.',
  },
  'clean.keys-lost-digits': {
    zh: '「{sheet}」的「{column}」列有 {n:count} 个编号太长，Excel 已丢失末尾几位，不同的编号可能变成同一个。请以文本格式重新导出。',
    en: 'Sheet “{sheet}”, column “{column}”: {n:count} {n|key is|keys are} too long and lost the last digits in Excel, so different ones may look the same. Export the column again as text.',
  },
  'clean.keys-masked': {
    zh: '「{sheet}」的客户列「{column}」有 {n:count} 个值被打了星号（如 138****1234），不同的人可能变成同一个，人数、频次和分群都不可靠。请导出完整的客户编号。',
    en: 'Sheet “{sheet}”: {n:count} {n|value|values} of the customer column “{column}” {n|is|are} masked (like 138****1234). Different people may look the same, so customers, frequency and segments cannot be relied on. Export the full customer number.',
  },
  'clean.money-unit': {
    zh: '「{sheet}」的「{column}」列按列名里的单位换算：每个数乘以 {unit}。若单位写错了，请改列名。',
    en: 'Sheet “{sheet}”, column “{column}”: its numbers were multiplied by {unit}, the unit its header gives. If that is wrong, correct the header.',
  },
});
