import { defineMessages } from '../define.ts';

export const rolesMessages = defineMessages({
  'roles.reason-header': { zh: '列名「{header}」', en: 'the header “{header}”' },
  'roles.reason-key': {
    zh: '列名「{header}」，取值 {distinct:percent} 互不相同',
    en: 'the header “{header}” and {distinct:percent} distinct values',
  },
  'roles.reason-values-agree': {
    zh: '列名「{header}」，取值也相符',
    en: 'the header “{header}”, and the values agree',
  },
  'roles.reason-values-differ': {
    zh: '列名「{header}」，但取值不太像',
    en: 'the header “{header}”, though the values look different',
  },
  'roles.reason-values': { zh: '从取值看出来的', en: 'what the values look like' },
  'roles.reason-only-date': { zh: '表里唯一的日期列', en: 'the only column of dates' },
  'roles.reason-code-as-product': {
    zh: '没有商品名称，用商品编码代替',
    en: 'no product name, so the code stands for the product',
  },
  'roles.reason-price-as-amount': {
    zh: '没有金额和数量，把价格当作金额',
    en: 'no amount and no quantity, so the price is taken as the amount',
  },
  'roles.reason-contact-as-customer': {
    zh: '没有客户编号，用联系方式区分客户',
    en: 'no customer number, so the contact tells customers apart',
  },
  'roles.reason-order-total': {
    zh: '「{header}」是整单金额，每行都重复',
    en: '“{header}” is the total of the order, repeated on each line',
  },
  'roles.reason-fixed': {
    zh: '由您指定',
    en: 'you said so',
    pane: {
      zh: '由您指定',
      en: 'set by you',
    },
  },
  'roles.reason-own': { zh: '本工具写的工作表', en: 'written by Campaign Lens' },
  'roles.reason-taken': { zh: '「{column}」更合适', en: '“{column}” fits better' },
  'roles.reason-none': { zh: '没有对应的角色', en: 'no role fits' },
  'roles.unknown-sheet': {
    zh: '没认出工作表「{sheet}」的用途，没有使用它。如果是订单表，请用 --role "{sheet}.列名=order" 这样的写法指明各列。',
    en: 'What “{sheet}” is for was not recognised, so it was not used. If it holds orders, name its columns, as in --role "{sheet}.Column=order".',
    pane: {
      zh: '没认出工作表「{sheet}」的用途，没有使用它。如果是订单表，请在「数据」页给各列选择角色。',
      en: 'What “{sheet}” is for was not recognised, so it was not used. If it holds orders, choose what its columns are on the Data screen.',
    },
  },
  'roles.two-amounts': {
    zh: '工作表「{sheet}」有两列金额，以「{column}」为准；要改用「{other}」，请写 --role "{sheet}.{other}=amount"。',
    en: '“{sheet}” has two columns of money; “{column}” counts. To use “{other}” instead: --role "{sheet}.{other}=amount".',
    pane: {
      zh: '工作表「{sheet}」有两列金额，以「{column}」为准；要改用「{other}」，请在「数据」页或「Lens 设置」表里把它的角色选为金额。',
      en: '“{sheet}” has two columns of money; “{column}” counts. To use “{other}” instead, choose it as the amount on the Data screen or on the sheet Lens Settings.',
    },
  },
  'roles.order-total-not-used': {
    zh: '工作表「{sheet}」的「{column}」是整单金额，每行都重复，逐行相加会重复计算；金额改用 数量 × 单价。',
    en: '“{column}” in “{sheet}” is the total of the order, repeated on each line; adding it up would count it several times. Quantity × unit price is used instead.',
  },
  'roles.order-total-repeated': {
    zh: '工作表「{sheet}」的「{column}」像是整单金额、每行都重复，逐行相加会重复计算。请补上单行金额或单价一列，或每个订单只保留一行。',
    en: '“{column}” in “{sheet}” looks like the total of the order, repeated on each line; adding it up counts it several times. Add an amount or unit price per line, or keep one row per order.',
  },
  'roles.contact-as-customer': {
    zh: '工作表「{sheet}」没有客户编号，用「{column}」区分客户；同一个人换了联系方式会算作两位客户，除非客户表里也有它。',
    en: '“{sheet}” has no customer number; “{column}” tells customers apart. Someone who changed it counts as two customers, unless a customers sheet has both.',
  },
  'roles.override-unknown-sheet': {
    zh: '没有叫「{sheet}」的工作表。现有：{sheets}。',
    en: 'There is no sheet “{sheet}”. There are: {sheets}.',
  },
  'roles.override-unknown-sheet-near': {
    zh: '没有叫「{sheet}」的工作表，是不是「{near}」？现有：{sheets}。',
    en: 'There is no sheet “{sheet}”. Did you mean “{near}”? There are: {sheets}.',
  },
  'roles.override-unknown-column': {
    zh: '工作表「{sheet}」没有「{column}」这一列。现有：{columns}。',
    en: '“{sheet}” has no column “{column}”. There are: {columns}.',
  },
  'roles.override-unknown-column-near': {
    zh: '工作表「{sheet}」没有「{column}」这一列，是不是「{near}」？现有：{columns}。',
    en: '“{sheet}” has no column “{column}”. Did you mean “{near}”? There are: {columns}.',
  },
});
