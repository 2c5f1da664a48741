import { defineMessages } from '../define.ts';

/** Order rows that don’t count, and money involved. */
export const cleanOrdersMessages = defineMessages({
  'clean.without-customer': {
    zh: '「{sheet}」有 {n:count} 行没有客户编号，不计入任何数字；其中本可计入的金额为 {lost:money}。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} no customer and {n|is|are} left out of every number; {lost:money} of money would have counted.',
  },
  'clean.duplicates-dropped': {
    zh: '「{sheet}」有 {n:count} 行与前面的订单完全相同，已去除（金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row repeats|rows repeat} an earlier order exactly and {n|was|were} dropped ({amount:money} of money).',
  },
  'clean.duplicate-lines-dropped': {
    zh: '「{sheet}」有 {n:count} 行与前面某行完全相同，已去除，涉及金额 {amount:money}。同一订单买两件同样的商品也会这样；若不是重复，请用 --duplicates keep 保留。',
    en: 'Sheet “{sheet}”: {n:count} {n|row equals|rows equal} an earlier one in every column and {n|was|were} dropped, {amount:money} of money. Two equal pieces in one order look the same: if they are no mistakes, keep them with --duplicates keep.',
    pane: {
      zh: '「{sheet}」有 {n:count} 行与前面某行完全相同，已去除，涉及金额 {amount:money}。同一订单买两件同样的商品也会这样；若不是重复，请在「设置」页把「重复行」改为「保留」。',
      en: 'Sheet “{sheet}”: {n:count} {n|row equals|rows equal} an earlier one in every column and {n|was|were} dropped, {amount:money} of money. Two equal pieces in one order look the same: if they are no mistakes, set “Duplicate rows” to “keep” under Settings.',
    },
  },
  'clean.duplicates-kept': {
    zh: '「{sheet}」有 {n:count} 行与前面某行完全相同，按设置保留，涉及金额 {amount:money}。',
    en: 'Sheet “{sheet}”: {n:count} {n|row equals|rows equal} an earlier one in every column and {n|was|were} kept as set, {amount:money} of money.',
  },
  'clean.orders-in-other-form': {
    zh: '「{sheet}」有 {n:count} 行与前面某行内容相同，只是单元格写法不同（如编号一处是文本、一处是数字），按重复行去除，涉及金额 {amount:money}。第一处差在「{column}」，可与 {earlier} 对照。若不是重复，请在「数据质量」的待复核金额里逐行保留，或在「Lens 设置」里停用这条清洗规则。',
    en: 'Sheet “{sheet}”: {n:count} {n|row says|rows say} the same as an earlier one, with a cell written otherwise (an id as text in one, a number in the other, say), and {n|was|were} dropped, {amount:money} of money. The first differs in “{column}” from {earlier}. If they are no mistakes, keep them one by one under “Amounts to review” on the Data quality sheet, or switch this cleaning rule off in Lens Settings.',
  },
  'clean.orders-in-other-form-kept': {
    zh: '「{sheet}」有 {n:count} 行与前面某行内容相同，只是单元格写法不同（如编号一处是文本、一处是数字），按设置保留，涉及金额 {amount:money}。第一处差在「{column}」，可与 {earlier} 对照。',
    en: 'Sheet “{sheet}”: {n:count} {n|row says|rows say} the same as an earlier one, with a cell written otherwise (an id as text in one, a number in the other, say), and {n|was|were} kept as set, {amount:money} of money. The first differs in “{column}” from {earlier}.',
  },
  'clean.ids-zeros-apart': {
    zh: '有 {n:count} 位客户的编号有两种写法，只差开头的 0（如 {oneAt} 的 {one} 与 {otherAt} 的 {other}），按不同客户计算，没有合并；其余见「统一客户视图」。若是同一位客户（Excel 把文本编号存成数字会丢掉开头的 0），请把两处统一成文本格式。',
    en: '{n:count} customer {n|id is|ids are} written two ways that differ only by zeros in front ({one} in {oneAt} and {other} in {otherAt}, say) and {n|counts|count} as different customers; One customer view lists them. If they are the same – Excel drops such zeros when it keeps an id as a number – write both as text.',
  },
  'clean.ids-capitals-apart': {
    zh: '有 {n:count} 位客户的编号有两种写法，只差大小写（如 {oneAt} 的 {one} 与 {otherAt} 的 {other}），按不同客户计算，没有合并（有的系统里大小写不同就是两位客户）；其余见「统一客户视图」。若是同一位客户，请统一写法（Excel 公式 =UPPER(单元格) 可全部改成大写）后重新分析。',
    en: '{n:count} customer {n|id is|ids are} written two ways that differ only in capitals ({one} in {oneAt} and {other} in {otherAt}, say) and {n|counts|count} as different customers, as in some systems they are; One customer view lists them. If they are the same, write them alike (=UPPER(cell) in Excel makes capitals of all) and run again.',
    pane: {
      zh: '有 {n:count} 位客户的编号有两种写法，只差大小写（如 {oneAt} 的 {one} 与 {otherAt} 的 {other}），按不同客户计算，没有合并（有的系统里大小写不同就是两位客户）；其余见「统一客户视图」。若是同一位客户，请统一写法（公式 =UPPER(单元格) 可全部改成大写），再刷新。',
      en: '{n:count} customer {n|id is|ids are} written two ways that differ only in capitals ({one} in {oneAt} and {other} in {otherAt}, say) and {n|counts|count} as different customers, as in some systems they are; One customer view lists them. If they are the same, write them alike (=UPPER(cell) makes capitals of all) and refresh.',
    },
  },
  'clean.rows-in-other-form': {
    zh: '「{sheet}」的重复行里有 {n:count} 行只是单元格写法不同（如编号一处是文本、一处是数字）。第一处差在「{column}」，可与 {earlier} 对照。',
    en: 'Sheet “{sheet}”: {n:count} of the repeated rows {n|has|have} a cell written otherwise (an id as text in one, a number in the other, say). The first differs in “{column}” from {earlier}.',
  },
  'clean.repeated-dropped': {
    zh: '「{sheet}」有 {n:count} 行在前面的表里已经有了（每一列都相同），只算一次（金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row stands|rows stand} in an earlier sheet too, equal in every column, and {n|counts|count} once ({amount:money} of money).',
  },
  'clean.repeated-kept': {
    zh: '「{sheet}」有 {n:count} 行在前面的表里已经有了（每一列都相同），按设置保留，金额算了两次（{amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row stands|rows stand} in an earlier sheet too, equal in every column, and {n|was|were} kept as set, so {amount:money} of money counts twice.',
  },
  'clean.refunds-excluded': {
    zh: '「{sheet}」有 {n:count} 行退款或取消，按设置不计入（涉及金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} refunded or cancelled {n|row is|rows are} left out as set ({amount:money} of money).',
  },
  'clean.refunds-net': {
    zh: '「{sheet}」有 {n:count} 行退款冲减了金额，共从客户的净消费中扣除 {amount:money}。',
    en: 'Sheet “{sheet}”: {n:count} refunded or cancelled {n|row|rows} took {amount:money} off the net money of their customers.',
  },
  'clean.refunds-undone': {
    zh: '「{sheet}」有 {n:count} 行标为退款或取消、但金额为正，视为销售已撤销，按 0 计（原金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row is|rows are} marked as refunded or cancelled but written with positive money; taken as sales undone, they count 0 ({amount:money} as written).',
  },
  'clean.refunds-undone-some': {
    zh: '「{sheet}」有 {marked:count} 行标为退款或取消、但金额为正：其中 {n:count} 行视为销售已撤销，按 0 计（原金额 {amount:money}）；另外 {others:count} 行因别的原因本就不计入（如重复、没有客户编号）。',
    en: 'Sheet “{sheet}”: {marked:count} rows are marked as refunded or cancelled but written with positive money. {n:count} of them {n|is taken as a sale|are taken as sales} undone and {n|counts|count} 0 ({amount:money} as written); the other {others:count} {others|is|are} left out for another reason anyway (repeated, say, or without a customer).',
  },
  'clean.refunds-already-net': {
    zh: '「{sheet}」的金额多数小于同一行的退款额，说明金额已扣除退款，没有再扣一次。',
    en: 'Sheet “{sheet}”: most amounts are smaller than the refund beside them, so refunds are off already and were not subtracted again.',
  },
  'clean.refund-list': {
    zh: '「{sheet}」按退款表读取：{n:count} 行退款按订单号从对应订单中扣除（「{column}」合计 {amount:money}），不算作订单。',
    en: 'Sheet “{sheet}” was read as a list of refunds: its {n:count} {n|row|rows} (column “{column}”, {amount:money} in all) go off the orders they name and are no orders themselves.',
  },
  'clean.refund-list-not-used': {
    zh: '「{sheet}」像是退款表，但缺少订单号或退款金额，没有扣除任何退款，销售额偏高。请补上原订单号和退款金额两列。',
    en: 'Sheet “{sheet}” looks like a list of refunds but lacks the order number or the money, so nothing was taken off and revenue is too high. Add both columns.',
  },
  'clean.refund-list-marked': {
    zh: '退款表里有 {n:count} 笔订单在订单表中已标为退款，没有重复扣除（{amount:money}）。',
    en: '{n:count} {n|order|orders} of the refund list {n|is|are} marked as refunded in the order sheet already; not taken off twice ({amount:money}).',
  },
  'clean.refund-list-unmatched': {
    zh: '退款表里有 {n:count} 个订单号在订单表中找不到，退款 {amount:money} 没有扣除。请核对订单号，或补上这些订单。',
    en: '{n:count} order {n|number|numbers} of the refund list {n|is|are} in no order sheet; refunds of {amount:money} were not taken off. Check the numbers, or add those orders.',
  },
  'clean.refund-list-above': {
    zh: '退款表里有 {n:count} 笔订单的退款超过订单金额，超出的 {amount:money} 没有扣除，请核对。',
    en: 'The refund list gives {n:count} {n|order|orders} back more than {n|it was|they were} worth; the {amount:money} above was not taken off. Check it.',
  },
  'clean.partly-refunded': {
    zh: '「{sheet}」有 {n:count} 行是部分退款，但没有退款金额列，仍按原金额计入，金额偏高。',
    en: 'Sheet “{sheet}”: {n:count} {n|row is|rows are} partly refunded, but no column says how much; they count in full, so money is too high.',
  },
  'clean.without-date': {
    zh: '「{sheet}」有 {n:count} 行没有可用的日期，不计入（金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} no usable date and {n|is|are} left out ({amount:money} of money).',
  },
  'clean.without-amount': {
    zh: '「{sheet}」有 {n:count} 行没有可用的金额，不计入。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} no usable amount and {n|is|are} left out.',
  },
  'clean.unpaid': {
    zh: '「{sheet}」有 {n:count} 行未付款或已关闭，不计入（金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row was|rows were} never paid and {n|is|are} left out ({amount:money} of money).',
  },
  'clean.zero-amounts': {
    zh: '「{sheet}」有 {n:count} 行金额为 0，暂不计入，请在「数据质量」表的「待复核的金额」里确认。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} an amount of 0 and {n|is|are} left out for now; see “Amounts to review” on the Data quality sheet.',
  },
  'clean.negative-amounts': {
    zh: '「{sheet}」有 {n:count} 行是没有退款标记的负金额（合计 {amount:money}），暂不计入，请在「数据质量」表的「待复核的金额」里确认。',
    en: 'Sheet “{sheet}”: {n:count} {n|row has|rows have} negative money without a refund mark ({amount:money} in all) and {n|is|are} left out for now; see “Amounts to review” on the Data quality sheet.',
  },
  'clean.after-as-of': {
    zh: '「{sheet}」有 {n:count} 行晚于截至日，不计入（金额 {amount:money}）。',
    en: 'Sheet “{sheet}”: {n:count} {n|row is|rows are} after the as-of date and left out ({amount:money} of money).',
  },
  'clean.orders-in-two-sheets': {
    zh: '「{sheet}」有 {n:count} 笔订单（同一客户、同一订单号）在其他表里也有。若是重复导出，金额会被算两次，请核对。',
    en: 'Sheet “{sheet}”: {n:count} {n|order stands|orders stand} in another sheet too (same customer and number). If that is the same export twice, its money counts twice: check it.',
  },
  'clean.far-above': {
    zh: '{n:count} 笔订单的金额远高于其他订单（超过 {limit:money}），已计入；「数据质量」表的「待复核的金额」列出了金额最大的 {listed:count} 笔。',
    en: '{n:count} {n|order is|orders are} far above the rest (over {limit:money}). They count; “Amounts to review” on the Data quality sheet shows the {listed:count} largest.',
    pane: {
      zh: '{n:count} 笔订单的金额远高于其他订单（超过 {limit:money}），已计入；「数据质量」表的「待复核的金额」列出了金额最大的 {listed:count} 笔。',
      en: '{n:count} {n|order is|orders are} far above the rest (over {limit:money}) and {n|counts|count}; “Amounts to review” on the Data quality sheet lists the largest ({listed:count}).',
    },
  },
});
