import { defineMessages } from '../define.ts';

/** The question box of the task pane. */
export const paneAskMessages = defineMessages({
  'pane.ask.title': { zh: '问一个问题', en: 'Ask a question' },
  'pane.ask.label': { zh: '问题', en: 'Question' },
  'pane.ask.hint': {
    zh: '例如：高价值客户占比多少？各渠道的转化率',
    en: 'For example: what share are high-value customers? conversion by channel',
  },
  'pane.ask.send': { zh: '回答', en: 'Answer' },
  'pane.ask.working': { zh: '正在计算…', en: 'Working it out…' },
  'pane.ask.read-as': { zh: '我的理解：{reading}', en: 'I read this as: {reading}' },
  'pane.ask.definition': { zh: '口径', en: 'Definition' },
  'pane.ask.period': { zh: '时间范围', en: 'Period' },
  'pane.ask.sources': { zh: '来源', en: 'Source' },
  'pane.ask.how': { zh: '怎么算的', en: 'How it’s worked out' },
  'pane.ask.choices': { zh: '可能想问', en: 'You may mean' },
});
