import { defineMessages } from '../define.ts';

/** One customer as the pane shows them. */
export const addinCustomerMessages = defineMessages({
  'addin.views.customer.title': { zh: '客户 {id}', en: 'Customer {id}' },
  'addin.views.customer.last': { zh: '最近消费', en: 'Last order' },
  'addin.views.customer.days-ago': { zh: '{n:count} 天前', en: '{n:count} {n|day|days} ago' },
  'addin.views.customer.orders': { zh: '累计订单', en: 'Orders' },
  'addin.views.customer.spend': { zh: '累计消费', en: 'Spend' },
  'addin.views.customer.aov': { zh: '客单价', en: 'Average order' },
  'addin.views.customer.scores': { zh: 'R / F / M 得分', en: 'R / F / M scores' },
  'addin.views.customer.first': { zh: '首单日期', en: 'First order' },
  'addin.views.customer.none-above': {
    zh: '不符合前 {n} 条规则',
    en: 'None of rules 1–{n} match',
  },
  'addin.views.customer.none-first': { zh: '不符合第 1 条规则', en: 'Rule 1 does not match' },
  'addin.views.customer.one-more': {
    zh: '再下 1 单即为「{segment}」。',
    en: 'One more order makes it “{segment}”.',
  },
  'addin.views.customer.one-more-by': {
    zh: '再下 1 单即为「{segment}」，须在 {day} 前（含当天）下单。',
    en: 'One more order makes it “{segment}”, placed by {day}.',
  },
  'addin.views.customer.one-more-of': {
    zh: '再下 1 单（≥ {money}）即为「{segment}」。',
    en: 'One more order of {money} or more makes it “{segment}”.',
  },
  'addin.views.customer.one-more-of-by': {
    zh: '再下 1 单（≥ {money}）即为「{segment}」，须在 {day} 前（含当天）下单。',
    en: 'One more order of {money} or more makes it “{segment}”, placed by {day}.',
  },
  'addin.views.customer.unmet': {
    zh: '离「{segment}」还差 {n} 条，共 {all} 条。',
    en: '{n} of {all} conditions for “{segment}” {n|is|are} not met yet.',
  },
  'addin.views.customer.outside': {
    zh: '只在触达或反馈里出现过，不计入分群。',
    en: 'Only seen in touches or feedback, so in no segment.',
  },
  'addin.views.customer.contact-yes': { zh: '可以触达', en: 'May be contacted' },
  'addin.views.customer.contact-no': {
    zh: '不可触达：已退订、未同意，或没有同意记录',
    en: 'Not to be contacted: opted out, did not agree, or no consent on record',
  },
  'addin.views.customer.contact-unknown': {
    zh: '数据里没有是否同意的记录',
    en: 'The data has no record of consent',
  },
  'addin.views.customer.steps': {
    zh: '走到第 {n} 步，共 {all} 步：{steps}',
    en: 'Reached step {n} of {all}: {steps}',
  },
  'addin.views.customer.steps-none': { zh: '没有进入转化路径', en: 'Did not enter the path' },
});
