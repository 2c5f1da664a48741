import { defineMessages } from '../define.ts';

/** What a metric, segment or tag is, and who a customer is. */
export const answerExplainMessages = defineMessages({
  'answer.what-headline': { zh: '{name}＝{formula}', en: '{name} = {formula}' },
  'answer.what-value': { zh: '现在是 {value}。', en: 'It is {value}.' },
  'answer.what-value-period': {
    zh: '{period} 是 {value}。',
    en: 'In {period} it was {value}.',
  },
  'answer.what-missing': {
    zh: '这份文件里算不出来：{reason}',
    en: 'It cannot be told from this workbook: {reason}',
  },
  'answer.what-segment': { zh: '{name}：{rule}', en: '{name}: {rule}' },
  'answer.what-segment-rule': {
    zh: '规则：{text}。自上而下，先命中先归属。',
    en: 'As a rule: {text}. Rules are tried in order and the first that fits wins.',
  },
  'answer.what-segment-rest': {
    zh: '没有自己的规则，收下其余所有客户。',
    en: 'It has no rule of its own and takes everyone left.',
  },
  'answer.what-segment-tags': { zh: '标签：{tags}。', en: 'Tags: {tags}.' },
  'answer.what-tag': { zh: '标签「{tag}」：{segments}', en: 'Tag “{tag}”: {segments}' },
  'answer.what-tag-text': {
    zh: '标签跟着客群走：这些客群的客户都有它。',
    en: 'Tags go with segments: customers of these have it.',
  },

  'answer.who-headline': { zh: '客户 {id} 是「{segment}」', en: 'Customer {id} is in “{segment}”' },
  'answer.who-unknown': {
    zh: '没有找到这个客户，或有不止一位这样显示。',
    en: 'There is no such customer, or more than one is shown like this.',
  },
  'answer.who-outside': {
    zh: '客户 {id} 不在任何客群',
    en: 'Customer {id} is in no segment',
  },
  'answer.who-outside-text': {
    zh: '只在触达或反馈里出现过，没有登记也没有订单，不计入分群。',
    en: 'Only seen in touches or feedback, neither listed nor with an order, so in no segment.',
  },
  'answer.who-clause': { zh: '{mark} {text}：{value}', en: '{mark} {text}: {value}' },
  'answer.who-clause-bare': { zh: '{mark} {text}', en: '{mark} {text}' },
  'answer.who-first': {
    zh: '它前面的 {n} 条规则都不符合。',
    en: 'None of the {n} {n|rule|rules} before it fits.',
  },
  'answer.who-everyone': {
    zh: '没有别的规则符合，归入其余。',
    en: 'No other rule fits, so it falls to everyone left.',
  },
  'answer.who-definition': {
    zh: '分群按规则自上而下，先命中先归属，截至 {asOf:date}。',
    en: 'Segments are by rule, in order, the first that fits wins; as of {asOf:date}.',
  },
  'answer.who-reading': {
    zh: '为什么归到这个客群 · 客户 {id}',
    en: 'why in this segment · customer {id}',
  },
  'answer.what-reading': { zh: '是什么 · {name}', en: 'what is · {name}' },
});
