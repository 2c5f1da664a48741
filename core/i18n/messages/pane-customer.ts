import { defineMessages } from '../define.ts';

/** One customer in the pane. */
export const paneCustomerMessages = defineMessages({
  'pane.customer.find': { zh: '按客户编号查找', en: 'Find by customer ID' },
  'pane.customer.search': { zh: '查找', en: 'Find' },
  'pane.customer.none-title': { zh: '选中一位客户', en: 'Select a customer' },
  'pane.customer.none': {
    zh: '在客户或订单表里点一行，这里会显示这位客户属于哪个客群、为什么、离下一个客群还差什么。',
    en: 'Click a row of customers or orders to see the segment, why, and what the next one still needs.',
  },
  'pane.customer.not-one': {
    zh: '「{sheet}」第 {row} 行不是客户，或这位客户没有计入分析。',
    en: 'Row {row} of “{sheet}” is not a customer, or is one left out of the analysis.',
  },
  'pane.customer.unknown': {
    zh: '没有编号为「{id}」的客户。请按表里的写法再查一次。',
    en: 'There is no customer “{id}”. Enter the ID as it stands in the sheet.',
  },
  'pane.customer.first': {
    zh: '先读取工作簿，才能认出客户。',
    en: 'Read the workbook first, so that customers are known.',
  },
  'pane.customer.row': { zh: '光标所在行', en: 'Row under the cursor' },
  'pane.customer.found': { zh: '按编号找到', en: 'Found by ID' },
  'pane.customer.why': { zh: '为什么是「{segment}」', en: 'Why “{segment}”' },
  'pane.customer.no-segment': {
    zh: '这位客户不属于任何客群。',
    en: 'This customer is in no segment.',
  },
  'pane.customer.next': { zh: '离「{segment}」还差什么', en: 'What “{segment}” still needs' },
  'pane.customer.strategy': { zh: '建议怎么做', en: 'What to do' },
  'pane.customer.path': { zh: '走到哪一步', en: 'Steps taken' },
  'pane.customer.contact': { zh: '可以触达吗', en: 'May we contact?' },
  'pane.customer.contact-yes': { zh: '可以', en: 'Yes' },
  'pane.customer.contact-no': { zh: '不可触达', en: 'No' },
  'pane.customer.contact-unknown': { zh: '不清楚', en: 'Not known' },
  'pane.customer.met': { zh: '符合', en: 'met' },
  'pane.customer.unmet': { zh: '未符合', en: 'not met' },
  'pane.customer.masked': {
    zh: '姓名、手机和邮箱已打码。',
    en: 'Names, phone numbers and e-mail addresses are masked.',
  },
});
