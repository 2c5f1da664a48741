import { defineMessages } from '../define.ts';

/** The audit log, as reported in a terminal. */
export const botAuditMessages = defineMessages({
  'bot.audit-secret': {
    zh: '审计日志的密钥太短，至少 {least} 个字符。',
    en: 'The secret of the audit log is too short; it takes {least} characters or more.',
  },
  'bot.audit-empty': { zh: '审计日志是空的。', en: 'The audit log is empty.' },
  'bot.audit-whole': {
    zh: '共 {count:count} 条记录，前后相连，没有改动。',
    en: '{count:count} {count|entry|entries}, each following from the one before; nothing was changed.',
  },
  'bot.audit-broken': {
    zh: '第 {sequence:count} 条记录与前一条不相连：它或它之前的记录被改动、删除或插入过。',
    en: 'Entry {sequence:count} does not follow from the one before: it, or one before it, was changed, removed or added.',
  },
  'bot.audit-cut': {
    zh: '先前记下的末尾不在其中：日志的结尾被截掉了。',
    en: 'The end noted before is not in it: the end of the log was cut off.',
  },
  'bot.audit-range': {
    zh: '{from} 至 {to}，{actors:count} 位提问者（化名）。',
    en: '{from} to {to}, {actors:count} {actors|person|people} (by pseudonym).',
  },
  'bot.audit-line': { zh: '  {times:count} × {what}', en: '  {times:count} × {what}' },
  'bot.audit-head': {
    zh: '末尾：{head}（记在别处，下次可核对结尾是否完整）',
    en: 'End: {head} (keep it elsewhere to check next time that the end is whole)',
  },
});
